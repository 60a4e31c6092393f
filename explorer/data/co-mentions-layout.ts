import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { type Label, labelCollision } from './label-collision.ts';

/** A line between two labels. */
export interface LabelLink {
  /** The label at one end, by its place in the list. */
  readonly source: number;
  /** The label at the other end. */
  readonly target: number;
}

/** The middle of a label. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The forces, and the steps after which hardly anything moves. */
const REPULSION = -900;
const PULL = 0.1;
const DISTANCE = 70;
const STEPS = 200;

/** How many ways to begin are tried. */
const STARTS = 8;
/** How many points of a line are looked at for labels that it runs through. */
const POINTS = 24;

/**
 * Gives each label a place in a drawing of some width and height: linked ones near each other, none over another. Forces
 * find the places. They are tried from several starts, and the drawing is kept in which lines run through the fewest
 * labels. No start is random, so the places are always the same.
 */
export function placeLabels(
  labels: readonly Label[],
  links: readonly LabelLink[],
  width: number,
  height: number,
): readonly Place[] {
  let best: { places: readonly Place[]; hidden: number } = { places: [], hidden: Number.POSITIVE_INFINITY };
  for (let start = 0; start < STARTS; start++) {
    const places = placedFrom((start / STARTS) * 2 * Math.PI, labels, links, width, height);
    const hidden = hiddenLinks(places, labels, links);
    if (hidden < best.hidden) best = { places, hidden };
  }
  return best.places;
}

/** Lets the forces move the labels from a circle whose first label stands at some angle. */
function placedFrom(
  angle: number,
  labels: readonly Label[],
  links: readonly LabelLink[],
  width: number,
  height: number,
): readonly Place[] {
  const nodes = labels.map((label, i) => {
    const turn = angle + (i / labels.length) * 2 * Math.PI;
    return { ...label, x: (width / 2) * (1 + Math.cos(turn)), y: (height / 2) * (1 + Math.sin(turn)) };
  });
  forceSimulation(nodes)
    .force('links', forceLink(links.map((link) => ({ ...link }))).distance(DISTANCE))
    .force('repulsion', forceManyBody().strength(REPULSION))
    .force('x', forceX(width / 2).strength(PULL))
    .force('y', forceY(height / 2).strength(PULL))
    .force('labels', labelCollision(width, height))
    .stop()
    .tick(STEPS);
  return nodes.map(({ x, y }) => ({ x, y }));
}

/** Counts how often a line runs through the label of another entity. */
function hiddenLinks(places: readonly Place[], labels: readonly Label[], links: readonly LabelLink[]): number {
  let count = 0;
  for (const { source, target } of links) {
    const [from, to] = [places[source], places[target]];
    if (from === undefined || to === undefined) continue;
    labels.forEach(({ width, height }, i) => {
      const at = places[i];
      if (at === undefined || i === source || i === target) return;
      const runsThrough = (part: number): boolean =>
        Math.abs(from.x + (to.x - from.x) * part - at.x) < width / 2 &&
        Math.abs(from.y + (to.y - from.y) * part - at.y) < height / 2;
      if (Array.from({ length: POINTS }, (_, point) => point / POINTS).some(runsThrough)) count++;
    });
  }
  return count;
}
