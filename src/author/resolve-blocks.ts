import { foldText } from '../internal/fold-text.ts';
import { foldedRange } from '../internal/folded-range.ts';
import { shown } from '../internal/shown.ts';
import type { Block } from '../model/block.ts';
import type { Sentence } from '../model/sentence.ts';
import type { BlockDraft } from './block-draft.ts';
import type { DraftReport } from './draft-report.ts';

/** Where the next words begin: past white space. */
function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

/**
 * Cuts the text into its blocks, and each block into its sentences, at the last words of each. Reports words
 * that do not stand in what is left.
 */
export function resolveBlocks(
  text: string,
  drafts: Readonly<Record<string, BlockDraft>>,
  report: DraftReport,
): { blocks: Block[]; sentences: Sentence[] } {
  const folded = foldText(text, false);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let reached = 0;
  /** Finds the end of the words in the folded text from an offset on. */
  const endOf = (words: string, from: number): number => {
    const sought = foldText(words, false).text;
    const at = folded.text.indexOf(sought, from);
    return at === -1 ? -1 : at + sought.length;
  };
  const spanOf = (from: number, to: number) => {
    const { start, end } = foldedRange(folded, from, to);
    return { start, end, exact: text.slice(start, end) };
  };
  for (const [id, { kind, ends, sentences: lasts }] of Object.entries(drafts)) {
    const from = skipSpace(folded.text, reached);
    const to = endOf(ends, from);
    if (to === -1) {
      report(
        'words_absent',
        ['blocks', id, 'ends'],
        `${shown(ends)} after ${from}`,
        `no place; there stands ${shown(folded.text.slice(from, from + 60))}`,
      );
      continue;
    }
    const block = { ...spanOf(from, to), id, kind };
    blocks.push(block);
    let cut = from;
    (lasts ?? [ends]).forEach((last, i) => {
      const begin = skipSpace(folded.text, cut);
      const end = endOf(last, begin);
      if (end === -1 || end > to) {
        const path = ['blocks', id, 'sentences', i];
        report('words_absent', path, `${shown(last)} in the rest of the block`, shown(folded.text.slice(begin, to)));
        return;
      }
      sentences.push({ ...spanOf(begin, end), block: id });
      cut = end;
    });
    reached = to;
  }
  return { blocks, sentences };
}
