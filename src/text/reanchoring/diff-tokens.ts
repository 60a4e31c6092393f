import { diffArrays } from 'diff';
import type { TokenChange } from './token-change.ts';

/** Edits up to which two lists are compared; beyond, one is taken to replace the other. */
const MOST_EDITS = 2000;

/** Compares two lists of tokens (Myers 1986) as stretches in order; a rewrite is one stretch, replaced. */
export function diffTokens(before: readonly string[], after: readonly string[]): readonly TokenChange[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [{ equal: false, old: before, new: after }];
  const stretches: { equal: boolean; old: string[]; new: string[] }[] = [];
  for (const { added, removed, value } of changes) {
    const equal = !added && !removed;
    let last = stretches[stretches.length - 1];
    if (last === undefined || equal || last.equal) {
      last = { equal, old: [], new: [] };
      stretches.push(last);
    }
    for (const token of value) {
      if (!added) last.old.push(token);
      if (!removed) last.new.push(token);
    }
  }
  return stretches;
}
