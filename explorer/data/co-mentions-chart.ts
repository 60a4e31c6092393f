import { type Article, type CoMention, getEntity } from 'kerry-moscow-visit';
import { escaped } from '../escaped.ts';
import { rounded } from './axis.ts';
import { placeLabels } from './co-mentions-layout.ts';
import type { Label, Place } from './label-geometry.ts';

/** The drawing is as wide as a phone shows it; the page scales it up to one and a half. Its height grows with the labels. */
const WIDTH = 320;
const HEIGHT_OF_EACH = 26;
/** Room of a label: a letter, a line, and the gap around it. */
const LETTER = 5.8;
const LINE = 13;
const GAP = 10;
/** A name of more letters stands in two lines. */
const LONG = 14;
/** The width of the widest line; others are as wide as their count, or less where counts are larger than this. */
const WIDEST = 10;

/** The name of an entity in the drawing. */
interface Name extends Label {
  readonly lines: readonly string[];
}

/**
 * Draws pairs of entities as SVG: each entity its name, each pair a line, the wider the more often they are mentioned
 * together.
 *
 * @param id - Begins the ids within the drawing.
 * @param article - The article that has the entities.
 * @param pairs - The pairs that are drawn.
 */
export function coMentionsChart(id: string, article: Article, pairs: readonly CoMention[]): string {
  const ids = [...new Set(pairs.flatMap(({ entities }) => entities))];
  const names = ids.map((entity) => nameOf(getEntity(article, entity).name));
  const links = pairs.map(({ entities, count }) => {
    return { source: ids.indexOf(entities[0]), target: ids.indexOf(entities[1]), count };
  });
  const height = names.length * HEIGHT_OF_EACH;
  const places = placeLabels(names, links, WIDTH, height);

  const paths = new Map<number, string>();
  for (const { source, target, count } of links)
    paths.set(count, `${paths.get(count) ?? ''}M${written(places[source])}L${written(places[target])}`);
  const scale = Math.min(1, WIDEST / Math.max(...paths.keys()));
  const lines = [...paths].map(([count, path]) => `<path stroke-width="${rounded(count * scale)}" d="${path}"/>`);
  return (
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-words" ` +
    `font-size="11" fill="currentColor"><title id="${id}-title">Entities mentioned together</title>` +
    `<desc id="${id}-words">${names.length} names of entities, and ${pairs.length} lines between them. ` +
    'The table below has the same numbers.</desc>' +
    `<g class="pairs" stroke="currentColor" fill="none">${lines.join('')}</g>` +
    `<g class="names" text-anchor="middle">${names.map((name, i) => nameHtml(name, places[i])).join('')}</g></svg>`
  );
}

/** Divides a long name at the space that is nearest to its middle, and tells how much room it takes. */
function nameOf(words: string): Name {
  const distance = (at: number): number => Math.abs(at - words.length / 2);
  const spaces = words.length <= LONG ? [] : [...words.matchAll(/\s/g)].map(({ index }) => index);
  const [nearest] = spaces.sort((a, b) => distance(a) - distance(b));
  const lines = nearest === undefined ? [words] : [words.slice(0, nearest), words.slice(nearest + 1)];
  const longest = Math.max(...lines.map(({ length }) => length));
  return { lines, width: longest * LETTER + GAP, height: lines.length * LINE + GAP };
}

function nameHtml({ lines }: Name, { x, y }: Place = { x: 0, y: 0 }): string {
  const first = y + 4 - ((lines.length - 1) / 2) * LINE;
  const texts = lines.map((line, i) => {
    return `<text x="${rounded(x)}" y="${rounded(first + i * LINE)}">${escaped(line)}</text>`;
  });
  return texts.join('');
}

function written({ x, y }: Place = { x: 0, y: 0 }): string {
  return `${rounded(x)} ${rounded(y)}`;
}
