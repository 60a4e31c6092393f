import type { Force, SimulationNodeDatum } from 'd3-force';

/** A node that is a label, which takes room of some width and height around its middle. */
export interface LabelNode extends SimulationNodeDatum {
  /** The room from its left edge to its right. */
  readonly width: number;
  /** The room from its top to its bottom. */
  readonly height: number;
}

/** Where a node stands now. */
interface Placed {
  x: number;
  y: number;
}

/** How often labels are pushed apart at each step: each push may bring one over a third. */
const ROUNDS = 4;

/** Makes a force that keeps labels from lying over each other, and inside a drawing of some width and height. */
export function labelCollision<Node extends LabelNode>(width: number, height: number): Force<Node, undefined> {
  let nodes: readonly Node[] = [];
  const force = (): void => {
    for (let round = 0; round < ROUNDS; round++) {
      nodes.forEach((node, i) => {
        for (const other of nodes.slice(i + 1)) pushApart(node, other);
      });
      for (const node of nodes) {
        node.x = within(node.x ?? 0, node.width / 2, width - node.width / 2);
        node.y = within(node.y ?? 0, node.height / 2, height - node.height / 2);
      }
    }
  };
  force.initialize = (given: readonly Node[]): void => {
    nodes = given;
  };
  return force;
}

/** Moves two labels that overlap apart, each by half, along the way that is shorter. */
function pushApart(a: LabelNode, b: LabelNode): void {
  const from: Placed = { x: a.x ?? 0, y: a.y ?? 0 };
  const to: Placed = { x: b.x ?? 0, y: b.y ?? 0 };
  const x = (a.width + b.width) / 2 - Math.abs(to.x - from.x);
  const y = (a.height + b.height) / 2 - Math.abs(to.y - from.y);
  if (x <= 0 || y <= 0) return;
  const axis = x < y ? 'x' : 'y';
  const step = ((to[axis] < from[axis] ? -1 : 1) * Math.min(x, y)) / 2;
  a[axis] = from[axis] - step;
  b[axis] = to[axis] + step;
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
