import { foldText } from '../internal/fold-text.ts';
import { shown } from '../internal/shown.ts';
import { foldedPlaces } from './folded-places.ts';
import type { Scope } from './scope.ts';
import type { Selector } from './selector.ts';

/** Words around a place, shown in a message. */
const SHOWN = 40;

/** Says where words that a selector seeks in vain stand nearest: in another block, or the longest beginning of them. */
export function nearestWords(
  scopes: ReadonlyMap<string, Scope>,
  searched: readonly Scope[],
  selector: Selector,
): string {
  const words = foldText(selector.exact ?? selector.from, false).text;
  const elsewhere = [...scopes.values()].filter((scope) => foldedPlaces(scope, words).length > 0);
  if (elsewhere.length > 0) {
    const ids = elsewhere.slice(0, 5).map(({ id }) => id);
    return `${shown(words)} stands in ${ids.join(', ')}`;
  }
  for (let end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const beginning = words.slice(0, end);
    for (const scope of searched) {
      const at = scope.folded.text.indexOf(beginning);
      if (at !== -1)
        return `nearest is ${shown(scope.folded.text.slice(at, at + Math.max(SHOWN, words.length)))} in ${scope.id}`;
    }
  }
  return 'nothing like it';
}
