import { shown } from '../basics/errors.ts';
import type { Span } from '../model/types.ts';
import type { DraftReport } from './draft-issues.ts';
import { nearestWords } from './nearest-words.ts';
import { hintsText, placeHints } from './place-hints.ts';
import type { Scopes } from './search-scope.ts';
import { scopeOf, selectPlace } from './selected-place.ts';
import type { Selector } from './selector.ts';

/** So many places are named in a message. */
const MOST_NAMED = 5;

function soughtBy({ exact, from, to, in: block, nth, prefix, suffix, whole = false }: Selector): string {
  const words = exact === undefined ? `${shown(from)} to ${shown(to)}` : shown(exact);
  const around = `${prefix === undefined ? '' : ` after ${shown(prefix)}`}${suffix === undefined ? '' : ` before ${shown(suffix)}`}`;
  return `${words}${whole ? ' as whole words' : ''}${around}${block === undefined ? '' : ` in ${block}`}${nth === undefined ? ', in one place' : `, at least ${nth} times`}`;
}

/**
 * Finds the one place that a selector means and gives its verbatim span; reports a selector whose words are
 * absent or stand in several places, and gives `null`. For each of several places it says what to add to the selector.
 */
export function resolveSelector(
  scopes: Scopes,
  selector: Selector,
  path: readonly PropertyKey[],
  report: DraftReport,
): Span | null {
  const { text, blocks, absent, blockOf } = scopes;
  const scope = scopeOf(scopes, selector);
  if (scope === undefined) {
    // An absent block has its own issue.
    const id = String(selector.in);
    if (!absent.has(id))
      report('unknown_block', [...path, 'in'], `one of the blocks ${[...blocks.keys(), ...absent].join(', ')}`, id);
    return null;
  }
  const { place, candidates, crossing } = selectPlace(scopes, scope, selector);
  if (place !== undefined) return { ...place, exact: text.slice(place.start, place.end) };
  if (crossing !== undefined) {
    const { start, end } = crossing;
    // What stands in no block may stand in an absent one, which has its own issue.
    if (absent.size === 0 || blockOf(start, start + 1) !== undefined)
      report('crosses_block', path, 'words that lie in one block', `${shown(text.slice(start, end))} at ${start}`);
    return null;
  }
  if (candidates.length === 0) {
    report('words_absent', path, soughtBy(selector), `no place; ${nearestWords(scopes, scope, selector)}`);
    return null;
  }
  // A block holds the words of an absent one before it.
  if (absent.size > 0 && selector.in !== undefined) return null;
  const places = placeHints(scopes, selector, candidates, MOST_NAMED);
  const named = places.map(({ start, hints }) => `${hintsText(hints)} at ${start}`).join(', ');
  const more = candidates.length > MOST_NAMED ? `, and ${candidates.length - MOST_NAMED} more` : '';
  const count = candidates.length === 1 ? '1 place' : `${candidates.length} places`;
  report('words_ambiguous', path, soughtBy(selector), `${count}: ${named}${more}`, { places });
  return null;
}
