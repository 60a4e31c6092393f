import { formatStatistic, type SeriesPoint } from 'kerry-moscow-visit';
import { escaped } from '../escaped.ts';
import { axisOf, rounded, tickWords } from './axis.ts';
import { dateWords } from './date-words.ts';

/** The drawing is as wide as a phone shows it; the page scales it up to one and a half. */
const WIDTH = 320;
/** Height of a row, and of what stands above and below the rows. */
const ROW = 34;
const TOP = 26;
const BOTTOM = 22;
/** Half the height of a range, taller than a dot, so that its ends can be seen. */
const HALF = 12;
/** A range of no width at all still has to show. */
const THINNEST = 1;
/** Width of a letter of the labels, and the room around them. */
const LETTER = 6;
const GAP = 14;
/** How many ticks the axis has, about. */
const TICKS = 5;

/** Every status, in the order of the key. */
const statuses = ['reported', 'derived', 'conditional'] as const satisfies readonly SeriesPoint['status'][];

/** The shape of each status around a point at 0 0. */
const shapes: Readonly<Record<SeriesPoint['status'], string>> = {
  reported: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  derived: 'M0-5L5 0L0 5L-5 0z',
  conditional: 'M0-5L5 4H-5z',
};

/**
 * Draws the points of a series as SVG: a row for each, its shape by its status, and its bounds as a range. An end that
 * is open runs to the edge. Gives an empty string where no point has a number.
 *
 * @param id - Begins the ids within the drawing.
 * @param title - What is measured.
 * @param unit - The unit of all points.
 * @param points - The points.
 */
export function figuresChart(id: string, title: string, unit: string, points: readonly SeriesPoint[]): string {
  const labels = points.map(({ period }) => dateWords(period));
  const left = Math.min(WIDTH / 2, Math.max(...[...labels, unit].map(({ length }) => length)) * LETTER + GAP);
  const right = WIDTH - GAP;
  const axis = axisOf(points, left, right);
  if (axis === null) return '';
  const floor = TOP + points.length * ROW;

  const grid = axis.ticks(TICKS).map((tick) => {
    const x = rounded(axis(tick));
    return { line: `M${x} ${TOP}V${floor}`, words: `<text x="${x}" y="${floor + 15}">${tickWords(tick)}</text>` };
  });
  const rows = points.map(({ value, low, high, status }, i) => {
    const y = TOP + (i + 0.5) * ROW;
    const from = low === null ? left : axis(low);
    const width = Math.max(THINNEST, (high === null ? right : axis(high)) - from);
    const range = `<rect class="range" x="${rounded(from)}" y="${y - HALF}" width="${rounded(width)}" height="${2 * HALF}"/>`;
    const dot = value === null ? '' : mark(status, rounded(axis(value)), y);
    const label = `<text x="0" y="${y + 4}">${escaped(labels[i] ?? '')}</text>`;
    return value === null && low === null && high === null ? label : `${label}${range}${dot}`;
  });
  const said = points.map((point, i) => `${labels[i]}: ${pointWords(point)}, ${point.status}.`);

  return (
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${floor + BOTTOM}" role="img" aria-labelledby="${id}-title ${id}-words" ` +
    `font-size="11" fill="currentColor"><title id="${id}-title">${escaped(title)}</title>` +
    `<desc id="${id}-words">${escaped(said.join(' '))}</desc>${keyOf(points)}` +
    `<path class="grid" stroke="currentColor" d="${grid.map(({ line }) => line).join('')}"/>` +
    `<text x="0" y="${floor + 15}">${escaped(unit)}</text>` +
    `<g text-anchor="middle">${grid.map(({ words }) => words).join('')}</g>${rows.join('')}</svg>`
  );
}

/** Draws the shape of a status at a place. */
function mark(status: SeriesPoint['status'], x: number, y: number): string {
  return `<path class="dot ${status}" d="${shapes[status]}" transform="translate(${x} ${y})"/>`;
}

/** Draws which shape means which status, of those that the points have. */
function keyOf(points: readonly SeriesPoint[]): string {
  const present = statuses.filter((status) => points.some((point) => point.status === status));
  const entries = present.map((status, i) => {
    const x = 5 + i * (WIDTH / 3);
    return `${mark(status, x, 10)}<text x="${x + 9}" y="14">${status}</text>`;
  });
  return entries.join('');
}

/** Says the value and the bounds of a point. */
function pointWords(point: SeriesPoint): string {
  const bounds = formatStatistic({ ...point, value: null }, 'en');
  const value = point.value === null ? '' : formatStatistic(point, 'en');
  return [value, bounds].filter(Boolean).join(', bounds ') || 'no number';
}
