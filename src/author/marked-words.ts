import { element } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { isWordCharacter } from '../words/characters.ts';
import { closingMarks, isMark, isSingle } from '../words/mark-table.ts';

/** So many quotations may be open in one another; of more, the outer ones are forgotten. */
const DEEPEST = 8;

/** Marks that open wherever they may not close. */
const DIRECTED = '“„‟«‘‚‛‹';
/** Marks that stand within words: abbreviations of Hebrew. */
const WITHIN_WORDS = '"״';
const EAST_ASIAN = /[\u3008-\u301f\ufe41-\ufe44\uff62\uff63]/;
/** What stands before a mark that opens. */
const BEFORE = /^[\s([{–—/-]?$/;
/** What stands after a mark that opens, and not one that closes. */
const AFTER = /^[^\s,.;:!?)\]…]/;

/**
 * Finds the stretches of a block that stand between quotation marks, marks included, in the order of their ends. Of a
 * quotation that goes on in the next block, the stretch ends with the block; a mark without its partner gives none.
 */
export function markedWords(block: string, next: string): readonly TextRange[] {
  const marks = new RegExp(`[${Object.keys(closingMarks).join('')}]`, 'g');
  const found: TextRange[] = [];
  const open: { readonly mark: string; readonly start: number }[] = [];
  for (const { 0: mark, index: start } of block.matchAll(marks)) {
    const before = block.charAt(start - 1);
    const after = block.charAt(start + 1);
    if (isWithinWord(mark, before, after)) continue;
    const isFree = BEFORE.test(before) || isMark(before) || EAST_ASIAN.test(mark);
    const mayOpen = closingMarks[mark] !== '';
    const opens = mayOpen && isFree && AFTER.test(after);
    const partner = opens ? -1 : partnerOf(open, mark);
    if (partner !== -1) {
      found.push({ start: element(open, partner).start, end: start + 1 });
      open.length = partner;
    } else if (opens ? mark !== '’' : mayOpen && (DIRECTED.includes(mark) || (isFree && !isSingle(mark)))) {
      open.push({ mark, start });
      if (open.length > DEEPEST) open.shift();
    }
  }
  const [first] = open;
  if (first !== undefined && isMark(next.charAt(0)) && !isSingle(first.mark))
    found.push({ start: first.start, end: block.length });
  return found;
}

/** Tells whether a mark stands within a word: between letters that have capitals, or within an abbreviation of Hebrew. */
function isWithinWord(mark: string, before: string, after: string): boolean {
  const isLetter = (character: string): boolean => isWordCharacter(character) && !isMark(character);
  const isCased = before.toLowerCase() !== before.toUpperCase();
  return isLetter(before) && isLetter(after) && (isCased || WITHIN_WORDS.includes(mark));
}

/** Finds the innermost open mark that another may close; -1 for none. */
function partnerOf(open: readonly { readonly mark: string }[], mark: string): number {
  for (let i = open.length - 1; i >= 0; i--) if (closingMarks[element(open, i).mark]?.includes(mark)) return i;
  return -1;
}
