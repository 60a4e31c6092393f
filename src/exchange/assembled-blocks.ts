import type { Block, Sentence, Span, TextRange } from '../model/types.ts';
import { afterBlankLine } from '../words/blank-line.ts';
import type { RawArticle, Report } from './raw-article.ts';

/** What ends a line in any text: those of all systems, and the separators of Unicode. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
/** What is no white space. */
const SHOWN = /[^\s\u0085]/;

/** Gives a place with its words. */
export function spanOf(text: string, { start, end }: TextRange): Span {
  return { start, end, exact: text.slice(start, end) };
}

/** Gives the blocks and sentences of an article; where those given do not tile the text, each line is a paragraph. */
export function assembledBlocks(
  raw: RawArticle,
  report: Report,
): { readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[] } {
  const { text } = raw;
  let blocks: readonly Block[] = raw.blocks.map(({ record: { id, kind, ...place } }) => ({
    ...spanOf(text, place),
    id,
    kind,
  }));
  const isRight =
    tiles(text, blocks) &&
    new Set(blocks.map(({ id }) => id)).size === blocks.length &&
    blocks.every(({ kind, exact }) => kind === 'table' || afterBlankLine(exact) === null);
  if (!isRight) {
    const [first] = raw.blocks;
    if (first !== undefined) report('malformed', first.path, 'blocks that tile the text', 'others');
    blocks = linesOf(text).map((span, i) => ({ ...span, id: `p${i + 1}`, kind: 'paragraph' }));
  }
  return { blocks, sentences: assembledSentences(raw, blocks, report) };
}

function assembledSentences(raw: RawArticle, blocks: readonly Block[], report: Report): readonly Sentence[] {
  const { text } = raw;
  const given = raw.sentences.map(({ record }) => spanOf(text, record));
  let at = 0;
  const sentences = given.flatMap((span): Sentence[] => {
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const block = blocks[at];
    return block !== undefined && block.start <= span.start && span.end <= block.end
      ? [{ ...span, block: block.id }]
      : [];
  });
  if (sentences.length === given.length && tiles(text, given)) return sentences;
  const [first] = raw.sentences;
  if (first !== undefined) report('malformed', first.path, 'sentences that tile the blocks', 'others');
  return blocks.map(({ id, kind, ...span }) => ({ ...span, block: id }));
}

/** Tells whether some spans follow each other, and nothing but white space stands outside of them. */
function tiles(text: string, spans: readonly TextRange[]): boolean {
  let cursor = 0;
  for (const { start, end } of spans) {
    if (start < cursor || end <= start || SHOWN.test(text.slice(cursor, start))) return false;
    cursor = end;
  }
  return !SHOWN.test(text.slice(cursor));
}

/** Gives the lines of a text that show something, without white space around each. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let cursor = 0;
  for (const line of text.split(LINE_END)) {
    const start = text.indexOf(line, cursor);
    cursor = start + line.length;
    const shown = line.replace(/^[\s\u0085]+|[\s\u0085]+$/g, '');
    const from = start + line.indexOf(shown);
    if (shown !== '') lines.push(spanOf(text, { start: from, end: from + shown.length }));
  }
  return lines;
}
