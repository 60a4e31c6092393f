import type { TextRange } from '../model/types.ts';
import { isWordCharacter } from '../words/characters.ts';
import { closingMarks, SINGLE_MARKS } from '../words/mark-table.ts';
import { isMark } from '../words/quotation-marks.ts';

/** So many quotations may be open in one another; of more, the outer ones are forgotten. */
const DEEPEST = 8;

const isSingle = (mark: string): boolean => mark === "'" || SINGLE_MARKS.includes(mark);

/**
 * Finds the stretches of a block that stand between quotation marks, marks included, in the order of their ends. Of a
 * quotation that goes on in the next block, the stretch ends with the block; a mark without its partner gives none.
 */
export function markedWords(block: string, next: string): readonly TextRange[] {
  const found: TextRange[] = [];
  const open: { readonly mark: string; readonly start: number }[] = [];
  const marks = new RegExp(`[${Object.keys(closingMarks).join('')}]`, 'g');
  for (const { 0: mark, index: start } of block.matchAll(marks)) {
    const before = block.charAt(start - 1);
    const after = block.charAt(start + 1);
    // Within a word it is an apostrophe, or a sign of Hebrew.
    if (isWordCharacter(before) && !isMark(before) && isWordCharacter(after) && !isMark(after)) continue;
    const opens = /^[\s([{–—/-]?$/.test(before) || isMark(before);
    const looksOpening = opens && closingMarks[mark] !== '' && /^[^\s,.;:!?)\]…]/.test(after);
    const partner = looksOpening ? -1 : partnerOf(open, mark);
    if (partner !== -1) {
      const [first] = open.splice(partner);
      if (first !== undefined) found.push({ start: first.start, end: start + 1 });
    } else if (looksOpening ? mark !== '’' : opens && closingMarks[mark] !== '' && !isSingle(mark)) {
      open.push({ mark, start });
      if (open.length > DEEPEST) open.shift();
    }
  }
  const [first] = open;
  if (first !== undefined && isMark(next.charAt(0)) && !isSingle(first.mark))
    found.push({ start: first.start, end: block.length });
  return found;
}

/** Finds the innermost open mark that another may close; -1 for none. */
function partnerOf(open: readonly { readonly mark: string }[], mark: string): number {
  for (let i = open.length - 1; i >= 0; i--) if (closingMarks[open[i]?.mark ?? '']?.includes(mark)) return i;
  return -1;
}
