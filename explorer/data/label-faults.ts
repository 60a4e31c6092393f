import { cross, type Label, overlap, type Place, runsThrough } from './label-geometry.ts';

/** A line between two labels. */
export interface LabelLink {
  /** The label at one end, by its place in the list. */
  readonly source: number;
  /** The label at the other end. */
  readonly target: number;
}

/** A label with its place. */
export type PlacedLabel = Label & Place;

/** What counts against a drawing. One of a kind is worse than all of the next kind together. */
const OVERLAP = 1e8;
const LINE_THROUGH_LABEL = 1e4;
const CROSSING = 1;
/** Of places that are else equal the one with shorter lines is better. */
const LENGTH = 1e-6;

/** From this sum on a label lies over another, or a line runs through one. */
export const COVERED = LINE_THROUGH_LABEL;

/**
 * Prepares the question what counts against some place of a label: labels that it overlaps, lines through it, labels
 * that its own lines run through, lines that they cross, and their length.
 *
 * @param label - The label, by its place in the list.
 * @param labels - All labels, where they are now.
 * @param links - The lines between them.
 * @returns The sum. It may stop at a limit, since a place that is no better than another need not be known exactly.
 */
export function faultsOf(
  label: number,
  labels: readonly PlacedLabel[],
  links: readonly LabelLink[],
): (moved: PlacedLabel, limit?: number) => number {
  const others = labels.filter((_, i) => i !== label);
  const foreign: { readonly from: PlacedLabel; readonly to: PlacedLabel }[] = [];
  const own: PlacedLabel[] = [];
  for (const { source, target } of links) {
    const [from, to] = [labels[source], labels[target]];
    if (from === undefined || to === undefined) continue;
    if (source === label) own.push(to);
    else if (target === label) own.push(from);
    else foreign.push({ from, to });
  }
  return (moved, limit = Number.POSITIVE_INFINITY) => {
    let sum = 0;
    for (const end of own) sum += LENGTH * (Math.abs(end.x - moved.x) + Math.abs(end.y - moved.y));
    for (const other of others) if (overlap(moved, other)) sum += OVERLAP;
    if (sum >= limit) return sum;
    for (const { from, to } of foreign) if (runsThrough(from, to, moved)) sum += LINE_THROUGH_LABEL;
    for (const end of own) {
      if (sum >= limit) return sum;
      for (const other of others) if (other !== end && runsThrough(moved, end, other)) sum += LINE_THROUGH_LABEL;
    }
    for (const end of own) {
      if (sum >= limit) return sum;
      for (const { from, to } of foreign)
        if (from !== end && to !== end && cross(moved, end, from, to)) sum += CROSSING;
    }
    return sum;
  };
}
