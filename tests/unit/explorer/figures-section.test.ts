import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { figuresSection } from '../../../explorer/data/figures-section.ts';
import { type Article, article, getSeries, seriesIds } from '../../../src/index.ts';
import { change, figure, level, period, withFigures } from '../../support/figures.ts';
import { documentOf } from '../../support/html-page.ts';

/** What a short number is multiplied by. */
const SCALES: Readonly<Record<string, number>> = { '': 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** A row of a chart or a table, in numbers. */
interface Row {
  readonly status: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const numberIn = (element: Element | null | undefined, name: string): number => Number(element?.getAttribute(name));

/** Reads the numbers of a chart back from where things stand above its axis, and how exact they can be. */
function drawn(svg: Element): { readonly rows: readonly Row[]; readonly exactness: number } {
  const ticks = [...svg.querySelectorAll('g text')].map((tick) => {
    const [, digits, scale = ''] = /^(-?[\d.]+)([KMBT]?)$/.exec(tick.textContent) ?? [];
    return { x: numberIn(tick, 'x'), number: Number(digits) * (SCALES[scale] ?? Number.NaN) };
  });
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined) throw new Error('The chart has no ticks.');
  const unit = (last.number - first.number) / (last.x - first.x);
  const numberAt = (x: number): number => first.number + (x - first.x) * unit;
  const marks = [...svg.querySelectorAll('.dot')].filter((dot) => dot.previousElementSibling?.tagName === 'rect');
  const rows = marks.map((dot) => {
    const range = dot.previousElementSibling;
    const [, x] = /translate\((\S+) /.exec(dot.getAttribute('transform') ?? '') ?? [];
    const from = numberIn(range, 'x');
    return {
      status: dot.classList[1] ?? '',
      value: numberAt(Number(x)),
      low: numberAt(from),
      high: numberAt(from + numberIn(range, 'width')),
    };
  });
  return { rows, exactness: unit * 0.25 };
}

/** Reads the numbers of the table in a section. */
function listed(document: Document): readonly Row[] {
  return [...document.querySelectorAll('tbody tr')].map((row) => {
    const [, status, , ...cells] = row.querySelectorAll('th, td');
    const [value = null, low = null, high = null] = cells.map((cell) =>
      cell.hasAttribute('data-value') ? numberIn(cell, 'data-value') : null,
    );
    return { status: status?.textContent ?? '', value, low, high };
  });
}

const svgOf = (given: Article): Element | null => documentOf(figuresSection(given)).querySelector('svg');

/** Levels of some size around a number, with what follows from them. */
const sized = (size: number, around = 0): Article =>
  withFigures(
    [
      level('2013', around + 5 * size, { low: around + 4.8 * size, high: around + 5.2 * size }),
      level('2014', around + 7 * size, { low: around + 6.9 * size, high: around + 7.1 * size }),
      change('2015', 10, '2014', { low: 9.5, high: 10.5 }),
    ],
    '2016-02-01',
  );

describe('the chart of a series', () => {
  test.each([
    ['bundled', article],
    ['units', sized(1)],
    ['thousands', sized(2e3)],
    ['millions below zero', sized(1e6, -40e6)],
    ['parts', sized(0.003)],
  ])('shows the numbers of its table: %s', (_, given) => {
    const document = documentOf(figuresSection(given));
    const svg = document.querySelector('svg');
    if (svg === null) throw new Error('There is no chart.');
    const { rows, exactness } = drawn(svg);
    const table = listed(document);
    expect(rows.map(({ status }) => status)).toEqual(table.map(({ status }) => status));
    expect(rows.length).toBeGreaterThan(1);
    rows.forEach((row, i) => {
      for (const key of ['value', 'low', 'high'] as const)
        expect(Math.abs((row[key] ?? Number.NaN) - (table[i]?.[key] ?? Number.NaN)), `${key} of ${i}`).toBeLessThan(
          exactness,
        );
    });
  });

  test('and the table are those of the series', () => {
    const points = seriesIds.flatMap((id) => getSeries(article, id));
    const numbers = points.map(({ status, value, low, high }) => ({ status, value, low, high }));
    expect(listed(documentOf(figuresSection(article)))).toEqual(numbers);
  });

  test('tells statuses by shape, and says which is which', () => {
    const svg = svgOf(article);
    const shapes = ['reported', 'derived', 'conditional'].map((status) => {
      const dots = [...(svg?.querySelectorAll(`.${status}`) ?? [])];
      expect(dots.length).toBeGreaterThan(1);
      expect(dots[0]?.nextElementSibling?.textContent).toBe(status);
      return new Set(dots.map((dot) => dot.getAttribute('d')));
    });
    expect(shapes.every(({ size }) => size === 1)).toBe(true);
    expect(new Set(shapes.flatMap((paths) => [...paths])).size).toBe(3);
  });

  test('does not begin at zero, and leaves room around the bounds', () => {
    const svg = svgOf(article);
    if (svg === null) throw new Error('There is no chart.');
    const grid = svg.querySelectorAll('g text');
    expect(grid[0]?.textContent).toBe('20B');
    expect([...grid].at(-1)?.textContent).toBe('30B');
  });

  test('says its numbers to those who do not see it', () => {
    const svg = svgOf(article);
    expect(svg?.getAttribute('role')).toBe('img');
    const words = svg?.querySelector('desc')?.textContent ?? '';
    for (const { period, status } of seriesIds.flatMap((id) => getSeries(article, id))) {
      expect(words).toContain(`${period.value}: `);
      expect(words).toContain(`, ${status}.`);
    }
  });

  test('weighs at most 1.5 kB, compressed', () => {
    const [, svg = ''] = /(<svg.*?<\/svg>)/s.exec(figuresSection(article)) ?? [];
    expect(gzipSync(svg).length).toBeLessThan(1500);
    expect(svg.length).toBeGreaterThan(1000);
  });

  test('lets an open range run to the edge, and draws no dot without a value', () => {
    const svg = svgOf(withFigures([level('2013', 5), level('2014', null, { low: 6 }), level('2015', 9)]));
    const ranges = [...(svg?.querySelectorAll('.range') ?? [])];
    const ends = ranges.map((range) => numberIn(range, 'x') + numberIn(range, 'width'));
    expect(ends[1]).toBe(Math.max(...ends));
    expect(ends[1]).toBeGreaterThan(numberIn([...(svg?.querySelectorAll('g text') ?? [])].at(-1), 'x') - 0.1);
    expect(ranges[1]?.nextElementSibling?.classList.contains('dot')).not.toBe(true);
    expect(ranges[0]?.nextElementSibling?.classList.contains('dot')).toBe(true);
  });

  test('shows an exact number, which is a range of no width', () => {
    const svg = svgOf(withFigures([level('2014', 5)]));
    expect(numberIn(svg?.querySelector('.range'), 'width')).toBeGreaterThanOrEqual(1);
  });

  test('is left out where no point has a number', () => {
    const document = documentOf(figuresSection(withFigures([level('2014', null)])));
    expect(document.querySelector('svg')).toBeNull();
  });
});

describe('the section of figures', () => {
  test('has a chart for each series, and for each unit of one', () => {
    const other = figure('people', { series: 'staff', value: 3, unit: 'person', period: period('2014') });
    const euros = level('2015', 4, { unit: 'EUR' });
    const document = documentOf(figuresSection(withFigures([level('2014', 5), euros, other])));
    const headings = [...document.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['level-2014, in USD', 'level-2014, in EUR', 'people, in person']);
    expect(document.querySelectorAll('svg')).toHaveLength(3);
    expect(document.querySelectorAll('table')).toHaveLength(3);
  });

  test('names who states the figures, and links the figures', () => {
    const document = documentOf(figuresSection(article));
    const stated = article.statistics.filter(({ series }) => series !== null);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    for (const { id } of stated) expect(links).toContain(`#statistics/${id}`);
    const quotes = stated.flatMap(({ stated: places }) => places.map(({ quote }) => quote));
    const speakers = article.quotes.filter(({ id }) => quotes.includes(id)).flatMap((quote) => quote.speakers);
    expect(speakers.length).toBeGreaterThan(0);
    for (const id of speakers) expect(links).toContain(`#entities/${id}`);
  });

  test('gives every assumption', () => {
    const { textContent } = documentOf(figuresSection(article)).body;
    const assumptions = seriesIds.flatMap((id) => getSeries(article, id)).flatMap((point) => point.assumptions);
    expect(assumptions.length).toBeGreaterThan(0);
    for (const words of assumptions) expect(textContent).toContain(words);
  });
});
