import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import { type Article, type CoMention, getEntity } from 'kerry-moscow-visit';
import { escaped } from '../escaped.ts';
import { rounded } from './axis.ts';
import { type LabelNode, labelCollision } from './label-collision.ts';

/** The drawing is as wide as a phone shows it; the page scales it up to one and a half. Its height grows with the labels. */
const WIDTH = 320;
const HEIGHT_OF_EACH = 26;
/** Room of a label: a letter, a line, and the gap around it. */
const LETTER = 5.6;
const LINE = 22;
const GAP = 12;
/** Strength of the forces, and the steps after which nothing moves any more. */
const REPULSION = -120;
const PULL = 0.06;
const DISTANCE = 70;
const STEPS = 400;

interface Node extends LabelNode {
  readonly id: string;
  readonly name: string;
}

/**
 * Draws pairs of entities as SVG: each entity its name, each pair a line, the wider the more often they are mentioned
 * together. The places are worked out by forces that begin the same way each time, so the drawing is the same too.
 *
 * @param id - Begins the ids within the drawing.
 * @param article - The article that has the entities.
 * @param pairs - The pairs that are drawn.
 */
export function coMentionsChart(id: string, article: Article, pairs: readonly CoMention[]): string {
  const ids = [...new Set(pairs.flatMap(({ entities }) => entities))];
  const nodes = ids.map((entity): Node => {
    const { name } = getEntity(article, entity);
    return { id: entity, name, width: name.length * LETTER + GAP, height: LINE };
  });
  const height = nodes.length * HEIGHT_OF_EACH;
  const links = place(nodes, pairs, height);

  const byCount = new Map<number, string>();
  for (const { count, source, target } of links)
    byCount.set(count, `${byCount.get(count) ?? ''}M${placeOf(source)}L${placeOf(target)}`);
  const lines = [...byCount].map(([count, path]) => `<path stroke-width="${count}" d="${path}"/>`);
  const labels = nodes.map((node) => {
    return `<text x="${rounded(node.x ?? 0)}" y="${rounded((node.y ?? 0) + 4)}">${escaped(node.name)}</text>`;
  });
  return (
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-words" ` +
    `font-size="11" fill="currentColor"><title id="${id}-title">Entities mentioned together</title>` +
    `<desc id="${id}-words">${nodes.length} entities as words, ${pairs.length} pairs of them as lines. ` +
    'The table below has the same pairs.</desc>' +
    `<g class="pairs" stroke="currentColor" fill="none">${lines.join('')}</g>` +
    `<g class="names" text-anchor="middle">${labels.join('')}</g></svg>`
  );
}

interface Link extends SimulationLinkDatum<Node> {
  readonly source: Node;
  readonly target: Node;
  readonly count: number;
}

/** Moves the nodes to where the forces put them, and gives their links. */
function place(nodes: Node[], pairs: readonly CoMention[], height: number): readonly Link[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = pairs.flatMap(({ entities, count }): Link[] => {
    const [source, target] = [byId.get(entities[0]), byId.get(entities[1])];
    return source === undefined || target === undefined ? [] : [{ source, target, count }];
  });
  forceSimulation(nodes)
    .force('links', forceLink<Node, Link>(links).distance(DISTANCE))
    .force('repulsion', forceManyBody().strength(REPULSION))
    .force('x', forceX<Node>(WIDTH / 2).strength(PULL))
    .force('y', forceY<Node>(height / 2).strength(PULL))
    .force('labels', labelCollision<Node>(WIDTH, height))
    .stop()
    .tick(STEPS);
  return links;
}

function placeOf({ x = 0, y = 0 }: Node): string {
  return `${rounded(x)} ${rounded(y)}`;
}
