import type { Article, Block, Sentence, Span, TextRange } from '../model/types.ts';
import { afterBlankLine } from '../words/blank-line.ts';
import type { Mover } from './mover.ts';
import { retile, type Tile } from './retile.ts';

/** Makes ids of new blocks, unlike those that are taken. */
function freshIds(taken: ReadonlySet<string>): () => string {
  let number = 0;
  return () => {
    do number++;
    while (taken.has(`added-${number}`));
    return `added-${number}`;
  };
}

/** Cuts a piece at empty lines, which tables alone may hold: the first part stands for the block, the others are new. */
function cutAtBreaks(text: string, { start, end, record }: Tile<Block>): Tile<Block>[] {
  const pieces: Tile<Block>[] = [];
  for (let from = start; ; ) {
    const words = text.slice(from, end);
    const after = record?.kind === 'table' ? null : afterBlankLine(words);
    const to = from + words.slice(0, after ?? words.length).trimEnd().length;
    pieces.push({ start: from, end: to, record: pieces.length === 0 ? record : null });
    if (after === null) return pieces;
    from += after;
  }
}

/** Moves blocks and sentences, and makes new ones for words that stand in none. */
export function movedBlocks(old: Article, { text, spans, rangeOf }: Mover): { blocks: Block[]; sentences: Sentence[] } {
  const freshId = freshIds(new Set(old.blocks.map(({ id }) => id)));
  const piecesOf = <T extends Span>(records: readonly T[]): (TextRange & { record: T })[] =>
    records.flatMap((record) => {
      const range = rangeOf(record);
      return range === null ? [] : [{ ...range, record }];
    });
  const cutBlocks = piecesOf(old.blocks).flatMap((piece) => cutAtBreaks(text, piece));
  const blocks = retile(text, { start: 0, end: text.length }, cutBlocks, false).map(({ start, end, record }): Block => {
    const exact = text.slice(start, end);
    if (record === null) return { start, end, exact, id: freshId(), kind: 'paragraph' };
    const block = { ...record, start, end, exact };
    spans.set(record, block);
    return block;
  });
  const pieces = piecesOf(old.sentences).sort((a, b) => a.start - b.start);
  let next = 0;
  const sentences = blocks.flatMap((block) => {
    const here: typeof pieces = [];
    for (let piece = pieces[next]; piece !== undefined && piece.start < block.end; piece = pieces[++next])
      here.push(piece);
    return retile(text, block, here, true).map(({ start, end, record }): Sentence => {
      const sentence = { start, end, exact: text.slice(start, end), block: block.id };
      if (record !== null) spans.set(record, sentence);
      return sentence;
    });
  });
  return { blocks, sentences };
}
