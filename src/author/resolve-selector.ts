import { shown } from '../basics/errors.ts';
import type { Span } from '../model/types.ts';
import { candidatesIn, type TextRange, verbatimPlace } from './candidates.ts';
import type { DraftReport } from './draft-issues.ts';
import { nearestWords } from './nearest-words.ts';
import type { Scopes } from './search-scope.ts';
import type { Selector } from './selector.ts';

/** So many places are named in a message. */
const MOST_NAMED = 5;

function soughtBy({ exact, from, to, in: block, nth, prefix, suffix }: Selector): string {
  const words = exact === undefined ? `${shown(from)} to ${shown(to)}` : shown(exact);
  const around = `${prefix === undefined ? '' : ` after ${shown(prefix)}`}${suffix === undefined ? '' : ` before ${shown(suffix)}`}`;
  return `${words}${around}${block === undefined ? '' : ` in ${block}`}${nth === undefined ? ', in one place' : `, at least ${nth} times`}`;
}

/** Picks the candidate nearest to an offset; `undefined` where two are equally near. */
function nearest(candidates: readonly TextRange[], offset: number): TextRange | undefined {
  let best: TextRange | undefined;
  let tied = false;
  for (const candidate of candidates) {
    const distance = Math.abs(candidate.start - offset);
    const least = best === undefined ? Number.POSITIVE_INFINITY : Math.abs(best.start - offset);
    if (distance < least) {
      best = candidate;
      tied = false;
    } else if (distance === least) tied = true;
  }
  return tied ? undefined : best;
}

/** Gives the place where words stand as they are, if there is one among those that fold alike. */
function verbatimOnes(text: string, { exact }: Selector, candidates: readonly TextRange[]): readonly TextRange[] {
  const verbatim = candidates.filter(({ start, end }) => text.slice(start, end) === exact);
  return verbatim.length === 1 ? verbatim : [];
}

/**
 * Finds the one place that a selector means and gives its verbatim span; reports a selector whose words are
 * absent or stand in several places, and gives `null`.
 */
export function resolveSelector(
  scopes: Scopes,
  selector: Selector,
  path: readonly PropertyKey[],
  report: DraftReport,
): Span | null {
  const { text, whole, blocks, absent, blockOf } = scopes;
  const scope = selector.in === undefined ? whole : blocks.get(selector.in);
  if (selector.in !== undefined && scope === undefined) {
    // An absent block has its own issue.
    if (absent.has(selector.in)) return null;
    report('unknown_block', [...path, 'in'], `one of the blocks ${[...blocks.keys()].join(', ')}`, selector.in);
  }
  if (scope === undefined) return null;
  const given = ({ start, end }: TextRange): Span => ({ start, end, exact: text.slice(start, end) });
  const crossing = ({ start, end }: TextRange): null => {
    // What stands in no block may stand in an absent one, which has its own issue.
    if (absent.size > 0 && blockOf(start, start + 1) === undefined) return null;
    report('crosses_block', path, 'words that lie in one block', `${shown(text.slice(start, end))} at ${start}`);
    return null;
  };
  const lies = ({ start, end }: TextRange): boolean => blockOf(start, end) !== undefined;
  const exactly = verbatimPlace(text, selector);
  if (exactly !== undefined) {
    const block = blockOf(exactly.start, exactly.end)?.id;
    if (block !== undefined && (selector.in === undefined || selector.in === block)) return given(exactly);
    if (block === undefined && selector.in === undefined) return crossing(exactly);
  }
  const alike = candidatesIn(text, scope, selector);
  const candidates = alike.filter(lies);
  const [first] = alike;
  if (first !== undefined && candidates.length === 0) return crossing(first);
  const { nth, near } = selector;
  const [only] = candidates.length === 1 ? candidates : verbatimOnes(text, selector, candidates);
  let chosen = nth === undefined ? only : candidates[nth - 1];
  if (nth === undefined && near !== undefined) chosen = nearest(candidates, near);
  if (chosen !== undefined) return given(chosen);
  if (candidates.length === 0) {
    report('words_absent', path, soughtBy(selector), `no place; ${nearestWords(scopes, scope, selector)}`);
  } else {
    const places = candidates
      .slice(0, MOST_NAMED)
      .map(({ start, end }) => `${blockOf(start, end)?.id} ${start}-${end}`);
    const more = candidates.length > MOST_NAMED ? ', …' : '';
    const count = candidates.length === 1 ? '1 place' : `${candidates.length} places`;
    report('words_ambiguous', path, soughtBy(selector), `${count}: ${places.join(', ')}${more}`);
  }
  return null;
}
