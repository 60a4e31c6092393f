import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { labelCollision } from './label-collision.ts';
import { COVERED, type LabelLink, type PlacedLabel } from './label-faults.ts';
import type { Label, Place } from './label-geometry.ts';
import { settleLabels } from './settle-labels.ts';

/** The forces, and the steps after which hardly anything moves. */
const REPULSION = -900;
const PULL = 0.1;
const DISTANCE = 70;
const STEPS = 200;

/** How many ways to begin are tried at most. */
const STARTS = 6;
/** Parts of the width and height by which places to begin follow each other: no two are near, and none is random. */
const STRIDE = { x: 0.7548776662466927, y: 0.5698402909980532 };

/**
 * Gives each label a place in a drawing of some width and height: linked ones near each other, none over another, and
 * lines beside labels that are not their ends. Forces find the places, and then labels move to where less is wrong.
 * The first drawing is kept in which no label is covered; else, after some starts, the one with the fewest faults. The
 * places are always the same.
 */
export function placeLabels(
  labels: readonly Label[],
  links: readonly LabelLink[],
  width: number,
  height: number,
): readonly Place[] {
  let best: ReturnType<typeof settleLabels> = { labels: [], faults: Number.POSITIVE_INFINITY };
  for (let start = 0; start < STARTS && best.faults >= COVERED; start++) {
    const settled = settleLabels(placedFrom(start, labels, links, width, height), links, width, height);
    if (settled.faults < best.faults) best = settled;
  }
  return best.labels;
}

/** Lets the forces move the labels from places of their own for each start. */
function placedFrom(
  start: number,
  labels: readonly Label[],
  links: readonly LabelLink[],
  width: number,
  height: number,
): readonly PlacedLabel[] {
  const nodes = labels.map((label, i) => {
    const nth = start * labels.length + i + 1;
    return { ...label, x: ((nth * STRIDE.x) % 1) * width, y: ((nth * STRIDE.y) % 1) * height };
  });
  const apart = labelCollision(width, height);
  forceSimulation(nodes)
    .force('links', forceLink(links.map((link) => ({ ...link }))).distance(DISTANCE))
    .force('repulsion', forceManyBody().strength(REPULSION))
    .force('x', forceX(width / 2).strength(PULL))
    .force('y', forceY(height / 2).strength(PULL))
    .force('labels', apart)
    .stop()
    .tick(STEPS);
  // A step moves labels after its forces have kept them apart.
  apart(0);
  return nodes.map(({ width, height, x, y }) => ({ width, height, x, y }));
}
