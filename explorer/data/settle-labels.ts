import { faultsOf, type LabelLink, type PlacedLabel } from './label-faults.ts';

/** How many places are tried for a label, from side to side and from top to bottom. */
const ACROSS = 16;
const DOWN = 24;
/** How often each label is moved at most. */
const ROUNDS = 6;

/**
 * Moves labels one by one, each to the place of a drawing where least counts against it, until none gets better.
 * Gives the labels there, and what still counts against them.
 */
export function settleLabels(
  given: readonly PlacedLabel[],
  links: readonly LabelLink[],
  width: number,
  height: number,
): { readonly labels: readonly PlacedLabel[]; readonly faults: number } {
  const labels = [...given];
  for (let round = 0; round < ROUNDS; round++) {
    let isBetter = false;
    given.forEach((_, i) => {
      const at = faultsOf(i, labels, links);
      const label = labels[i];
      if (label === undefined) return;
      let best = label;
      let least = at(label);
      if (least < 1) return;
      for (let across = 0; across <= ACROSS; across++)
        for (let down = 0; down <= DOWN; down++) {
          const x = label.width / 2 + ((width - label.width) * across) / ACROSS;
          const y = label.height / 2 + ((height - label.height) * down) / DOWN;
          const moved = { ...label, x, y };
          const faults = at(moved, least);
          if (faults < least) [best, least] = [moved, faults];
        }
      isBetter ||= best !== label;
      labels[i] = best;
    });
    if (!isBetter) break;
  }
  const faults = labels.reduce((sum, label, i) => sum + faultsOf(i, labels, links)(label), 0);
  return { labels, faults };
}
