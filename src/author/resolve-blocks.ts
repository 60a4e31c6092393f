import { foldText } from '../internal/fold-text.ts';
import { shown } from '../internal/shown.ts';
import type { Block } from '../model/block.ts';
import type { Sentence } from '../model/sentence.ts';
import type { BlockDraft } from './block-draft.ts';
import type { DraftReport } from './draft-report.ts';

/** Words shown of what stands where others are sought. */
const SHOWN = 60;

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
  /** Finds the end of words in the folded text from an offset on; -1 where they are not. */
  const endOf = (words: string, from: number): number => {
    const sought = foldText(words, false).text;
    const at = folded.text.indexOf(sought, from);
    return at === -1 ? -1 : at + sought.length;
  };
  /** The span from an offset of the text to one of the folded text, with characters between that fold to nothing. */
  const spanTo = (from: number, to: number) => {
    const start = skipSpace(text, from);
    const next = to < folded.text.length ? (folded.starts?.[to] ?? to) : text.length;
    const exact = text.slice(start, next).trimEnd();
    return { start, end: start + exact.length, exact };
  };
  let reached = 0;
  let cut = 0;
  for (const [id, { kind, ends, sentences: lasts }] of Object.entries(drafts)) {
    const from = skipSpace(folded.text, reached);
    const to = endOf(ends, from);
    if (to === -1) {
      const stands = shown(folded.text.slice(from, from + SHOWN));
      report('words_absent', ['blocks', id, 'ends'], `${shown(ends)} further on`, `no place; there stands ${stands}`);
      continue;
    }
    const block = { ...spanTo(cut, to), id, kind };
    blocks.push(block);
    let within = from;
    (lasts ?? [ends]).forEach((last, i) => {
      const begin = skipSpace(folded.text, within);
      // Without last words of its own, the block is one sentence.
      const end = lasts === undefined ? to : endOf(last, begin);
      if (end === -1 || end > to) {
        const path = ['blocks', id, 'sentences', i];
        report('words_absent', path, `${shown(last)} in the rest of the block`, shown(folded.text.slice(begin, to)));
        return;
      }
      const sentence = { ...spanTo(cut, end), block: id };
      sentences.push(sentence);
      within = end;
      cut = sentence.end;
    });
    reached = to;
    cut = block.end;
  }
  return { blocks, sentences };
}
