import * as z from 'zod';
import { shown } from '../basics/errors.ts';
import { BlockSchema } from '../model/block.schema.ts';
import { exactly } from '../model/schema-of.ts';
import type { Block, BlockKind, Sentence } from '../model/types.ts';
import { foldText } from '../words/folding.ts';
import { list, words } from './draft-fields.ts';
import type { DraftReport } from './draft-issues.ts';
import type { Origins } from './finder.ts';

/** A block: it begins where the block before it ends. Blocks stand in the draft in the order of the text. */
export interface BlockDraft {
  /** What the block is. */
  readonly kind: BlockKind;
  /** Its last words: where they first stand after its beginning. */
  readonly ends: string;
  /** The last words of each of its sentences; left out, the block is one sentence. */
  readonly sentences?: readonly string[] | undefined;
}

/** Schema of {@link BlockDraft}. */
export const BlockDraftSchema = exactly<BlockDraft>()(
  z.strictObject({ kind: BlockSchema.shape.kind, ends: words, sentences: list(words) }),
);

/** Words shown of what stands where others are sought. */
const SHOWN = 60;

/** Where the next words begin: past white space. */
function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

/**
 * Cuts the text into its blocks, and each block into its sentences, at the last words of each, and notes where each
 * stands in the draft. Reports words that do not stand in what is left.
 */
export function buildBlocks(
  text: string,
  drafts: Readonly<Record<string, BlockDraft>>,
  origins: Origins,
  report: DraftReport,
): { blocks: Block[]; sentences: Sentence[] } {
  const folded = foldText(text, false);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  /** Finds the end of words in the folded text from an offset on; -1 where they are not. */
  const endOf = (sought: string, from: number): number => {
    const ending = foldText(sought, false).text.trimStart();
    const at = folded.text.indexOf(ending, from);
    return at === -1 ? -1 : at + ending.length;
  };
  /** The span from an offset of the text to one of the folded text, with characters between that fold to nothing. */
  const spanTo = (from: number, to: number) => {
    const start = skipSpace(text, from);
    const next = to < folded.text.length ? (folded.starts?.[to] ?? to) : text.length;
    const exact = text.slice(start, next).trimEnd();
    return { start, end: start + exact.length, exact };
  };
  /** Where the next words begin in the folded text; an accent that stands alone folds to a space and more, and is one. */
  const skipFolded = (offset: number): number => {
    let at = offset;
    while (/^\s/.test(folded.text.charAt(at)) && /\s/.test(text.charAt(folded.starts?.[at] ?? at))) at++;
    return at;
  };
  let reached = 0;
  let cut = 0;
  for (const [id, { kind, ends, sentences: lasts }] of Object.entries(drafts)) {
    const from = skipFolded(reached);
    const to = endOf(ends, from);
    if (to === -1) {
      const next = shown(folded.text.slice(from, from + SHOWN));
      report('words_absent', ['blocks', id, 'ends'], `${shown(ends)} further on`, `no place; there stands ${next}`);
      continue;
    }
    const block = { ...spanTo(cut, to), id, kind };
    origins.set(block, ['blocks', id]);
    blocks.push(block);
    let within = from;
    (lasts ?? [ends]).forEach((last, i) => {
      const begin = skipFolded(within);
      // Without last words of its own, the block is one sentence.
      const end = lasts === undefined ? to : endOf(last, begin);
      if (end === -1 || end > to) {
        const path = ['blocks', id, 'sentences', i];
        report('words_absent', path, `${shown(last)} in the rest of the block`, shown(folded.text.slice(begin, to)));
        return;
      }
      const sentence = { ...spanTo(cut, end), block: id };
      origins.set(sentence, ['blocks', id, 'sentences', ...(lasts === undefined ? [] : [i])]);
      sentences.push(sentence);
      within = end;
      cut = sentence.end;
    });
    reached = to;
    cut = block.end;
  }
  return { blocks, sentences };
}
