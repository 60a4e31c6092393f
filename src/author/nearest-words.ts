import { shown } from '../basics/errors.ts';
import { foldedRange, foldText, isWhole } from '../words/folding.ts';
import { commonLengths } from '../words/occurrences.ts';
import { foldedPlaces, type Scope, type Scopes } from './search-scope.ts';
import type { Selector } from './selector.ts';

/** Words around a place, shown in a message. */
const SHOWN = 40;
/** Most blocks that are named. */
const MOST_NAMED = 5;

/** Says where words that a selector seeks in vain stand nearest: in another block, or the longest beginning of them. */
export function nearestWords({ text, whole, blockOf }: Scopes, searched: Scope, selector: Selector): string {
  const opening = foldText(selector.exact ?? selector.from, false).text;
  // Where the first words of a range stand, the last ones are what is missing.
  const closing = selector.exact === undefined && foldedPlaces(searched, opening).length > 0;
  const words = closing ? foldText(selector.to, false).text : opening;
  const elsewhere = new Set<string>();
  for (const at of foldedPlaces(whole, words)) {
    if (!isWhole(whole.folded, text, at, at + words.length)) continue;
    const { start, end } = foldedRange(whole.folded, at, at + words.length);
    const block = blockOf(start, end);
    if (block !== undefined) elsewhere.add(block.id);
  }
  if (elsewhere.size > 0) return `${shown(words)} stands in ${[...elsewhere].slice(0, MOST_NAMED).join(', ')}`;
  const { folded } = searched;
  const lengths = commonLengths(folded.text + words, folded.text.length).subarray(0, folded.text.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const end = words.lastIndexOf(' ', longest);
  if (end <= 0) return 'nothing like it';
  const at = lengths.findIndex((length) => length >= end);
  const found = folded.text
    .slice(at, at + Math.max(SHOWN, words.length))
    .trimStart()
    .replace(/\n\n[\s\S]*$/, '');
  const { start } = foldedRange(folded, at, at + 1);
  const block = blockOf(searched.start + start, searched.start + start + 1);
  return `nearest is ${shown(found)}${block === undefined ? '' : ` in ${block.id}`}`;
}
