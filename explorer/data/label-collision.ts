import type { Force } from 'd3-force';
import type { Label } from './label-geometry.ts';

/** A label with the place of its middle. */
interface PlacedLabel extends Label {
  x: number;
  y: number;
}

/** How often labels are pushed apart at each step, since a push may bring one over a third. */
const ROUNDS = 2;

/** Makes a force that keeps labels from lying over each other, and inside a drawing of some width and height. */
export function labelCollision(width: number, height: number): Force<PlacedLabel, undefined> {
  let labels: readonly PlacedLabel[] = [];
  const force = (): void => {
    for (let round = 0; round < ROUNDS; round++) {
      labels.forEach((label, i) => {
        for (const other of labels.slice(i + 1)) pushApart(label, other);
      });
      for (const label of labels) {
        label.x = within(label.x, label.width / 2, width - label.width / 2);
        label.y = within(label.y, label.height / 2, height - label.height / 2);
      }
    }
  };
  force.initialize = (given: readonly PlacedLabel[]): void => {
    labels = given;
  };
  return force;
}

/** Moves two labels that overlap apart, each by half, along the way that is shorter. */
function pushApart(one: PlacedLabel, other: PlacedLabel): void {
  const x = (one.width + other.width) / 2 - Math.abs(other.x - one.x);
  const y = (one.height + other.height) / 2 - Math.abs(other.y - one.y);
  if (x <= 0 || y <= 0) return;
  const axis = x < y ? 'x' : 'y';
  const step = ((other[axis] < one[axis] ? -1 : 1) * Math.min(x, y)) / 2;
  one[axis] -= step;
  other[axis] += step;
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
