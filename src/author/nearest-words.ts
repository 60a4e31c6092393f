import { shown } from '../basics/errors.ts';
import { foldedRange, foldText, isWhole } from '../words/folding.ts';
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
  for (let end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const at = searched.folded.text.indexOf(words.slice(0, end));
    if (at !== -1) {
      const found = searched.folded.text
        .slice(at, at + Math.max(SHOWN, words.length))
        .trimStart()
        .replace(/\n\n[\s\S]*$/, '');
      const { start } = foldedRange(searched.folded, at, at + 1);
      const block = blockOf(searched.start + start, searched.start + start + 1);
      return `nearest is ${shown(found)}${block === undefined ? '' : ` in ${block.id}`}`;
    }
  }
  return 'nothing like it';
}
