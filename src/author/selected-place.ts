import type { TextRange } from '../model/types.ts';
import { candidatesIn, verbatimPlace } from './candidates.ts';
import type { Scope, Scopes } from './search-scope.ts';
import type { Selector } from './selector.ts';

/** What a selector finds. */
export interface Selected {
  /** The one place that it means; `undefined` where there is none, or more than one. */
  readonly place: TextRange | undefined;
  /** All places that it fits, each in one block. */
  readonly candidates: readonly TextRange[];
  /** A place that it fits over the end of a block, where it fits no other. */
  readonly crossing: TextRange | undefined;
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

/** Picks the candidate that a selector means: by its hints, else the only one, else the only one that stands as it is written. */
function chosen(text: string, candidates: readonly TextRange[], { exact, nth, near }: Selector): TextRange | undefined {
  if (nth !== undefined) return candidates[nth - 1];
  if (near !== undefined) return nearest(candidates, near);
  if (candidates.length === 1) return candidates[0];
  const verbatim = candidates.filter(({ start, end }) => text.slice(start, end) === exact);
  return verbatim.length === 1 ? verbatim[0] : undefined;
}

/** Gives the block that a selector names, or all of the text; `undefined` where it names no block. */
export function scopeOf({ whole, blocks }: Scopes, selector: Selector): Scope | undefined {
  return selector.in === undefined ? whole : blocks.get(selector.in);
}

/** Finds the place that a selector means in the block that it names, or in all of the text. */
export function selectPlace({ text, blockOf }: Scopes, scope: Scope, selector: Selector): Selected {
  const verbatim = verbatimPlace(text, selector);
  if (verbatim !== undefined) {
    const block = blockOf(verbatim.start, verbatim.end)?.id;
    if (block !== undefined && (selector.in === undefined || selector.in === block))
      return { place: verbatim, candidates: [verbatim], crossing: undefined };
    if (block === undefined && selector.in === undefined)
      return { place: undefined, candidates: [], crossing: verbatim };
  }
  const alike = candidatesIn(text, scope, selector);
  const candidates = alike.filter(({ start, end }) => blockOf(start, end) !== undefined);
  return {
    place: chosen(text, candidates, selector),
    candidates,
    crossing: candidates.length === 0 ? alike[0] : undefined,
  };
}
