import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../explorer/data/co-mentions-layout.ts';
import { coMentionsSection } from '../../../explorer/data/co-mentions-section.ts';
import { cross, overlap, runsThrough } from '../../../explorer/data/label-geometry.ts';
import { article } from '../../../src/index.ts';
import { difficult } from '../../support/difficult.ts';
import { hostileArticle } from '../../support/hostile.ts';
import { documentOf } from '../../support/html-page.ts';
import { linesThroughNames } from '../../support/lines-through-names.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

/** Lists the lines through foreign names of a drawing, in which letters take about the room that a browser gives them. */
function covering(html: string): readonly string[] {
  const svg = documentOf(html).querySelector('svg');
  const paths = [...(svg?.querySelectorAll('.pairs path') ?? [])].map((path) => ({
    width: Number(path.getAttribute('stroke-width')),
    d: path.getAttribute('d') ?? '',
  }));
  const names = [...(svg?.querySelectorAll('.names text') ?? [])].map((name) => {
    const words = name.textContent;
    const [x, y] = [Number(name.getAttribute('x')), Number(name.getAttribute('y'))];
    const half = (words.length * 5.8) / 2;
    return { words, x, y, left: x - half, right: x + half, top: y - 10, bottom: y + 3 };
  });
  expect(paths.length).toBeGreaterThan(0);
  expect(names.length).toBeGreaterThan(1);
  return linesThroughNames(paths, names);
}

test('no line runs through a name that it does not lead to', () => {
  expect(covering(coMentionsSection(article))).toEqual([]);
});

test.each([
  [54, 1],
  [60, 1],
  [61, 0],
  [47, 1],
  [45, 0],
])('a line through a name is found, and one beside it is not: %i', (y, count) => {
  const html =
    '<svg><g class="pairs"><path stroke-width="2" d="M20 50L300 50"/></g><g class="names">' +
    `<text x="20" y="54">one</text><text x="160" y="${y}">between</text><text x="300" y="54">other</text></g></svg>`;
  expect(covering(html)).toHaveLength(count);
});

/** Labels of some sizes, in a drawing that has room for them. */
const labelsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ width: 30 + ((i * 37) % 70), height: 23 }));

/** Every pair of some labels. */
const allPairs = (count: number) =>
  Array.from({ length: count * count }, (_, i) => ({ source: Math.floor(i / count), target: i % count })).filter(
    ({ source, target }) => source < target,
  );

describe('the places of labels', () => {
  test('are the same each time', () => {
    const [one, other] = [1, 2].map(() => placeLabels(labelsOf(9), allPairs(9), 320, 240));
    expect(one).toEqual(other);
  });

  test.each([
    ['none', 0, []],
    ['two', 2, allPairs(2)],
    ['all pairs of nine', 9, allPairs(9)],
    ['a star of forty', 41, Array.from({ length: 40 }, (_, i) => ({ source: 0, target: i + 1 }))],
    ['forty pairs apart', 80, Array.from({ length: 40 }, (_, i) => ({ source: i, target: i + 40 }))],
    ['a ring of forty', 40, Array.from({ length: 40 }, (_, i) => ({ source: i, target: (i * 7 + 7) % 40 }))],
  ])('are inside of the drawing, apart, and soon found: %s', (_, count, links) => {
    const labels = labelsOf(count);
    const height = count * 26;
    const before = performance.now();
    const places = placeLabels(labels, links, 320, height);
    // The star takes some seconds, since lines have to run through names; the machine may be busy.
    expect(performance.now() - before).toBeLessThan(30_000);
    expect(places).toHaveLength(count);
    const placed = places.map((place, i) => ({ ...place, ...(labels[i] ?? { width: 0, height: 0 }) }));
    for (const { x, y, width, height: own } of placed) {
      expect(x).toBeGreaterThanOrEqual(width / 2);
      expect(x).toBeLessThanOrEqual(320 - width / 2);
      expect(y).toBeGreaterThanOrEqual(own / 2);
      expect(y).toBeLessThanOrEqual(height - own / 2);
    }
    const over = placed.filter((label, i) => placed.slice(0, i).some((other) => overlap(label, other)));
    expect(over).toEqual([]);
  });
});

test.each([
  ['sample', sample],
  ['synthetic', synthetic],
  ['difficult', difficult],
  ['hostile', hostileArticle(article)],
])('the drawing of the %s article is soon done', (_, given) => {
  const before = performance.now();
  coMentionsSection(given);
  expect(performance.now() - before).toBeLessThan(20_000);
});

test('lines and boxes meet where they do', () => {
  const box = { x: 50, y: 50, width: 20, height: 10 };
  expect(runsThrough({ x: 0, y: 0 }, { x: 100, y: 100 }, box)).toBe(true);
  expect(runsThrough({ x: 0, y: 50 }, { x: 100, y: 50 }, box)).toBe(true);
  expect(runsThrough({ x: 50, y: 0 }, { x: 50, y: 100 }, box)).toBe(true);
  expect(runsThrough({ x: 0, y: 0 }, { x: 39, y: 50 }, box)).toBe(false);
  expect(runsThrough({ x: 0, y: 56 }, { x: 100, y: 56 }, box)).toBe(false);
  expect(runsThrough({ x: 30, y: 50 }, { x: 50, y: 70 }, box)).toBe(false);
  expect(runsThrough({ x: 36, y: 50 }, { x: 50, y: 64 }, box)).toBe(true);
  expect(cross({ x: 0, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 }, { x: 10, y: 0 })).toBe(true);
  expect(cross({ x: 0, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 }, { x: 4, y: 6 })).toBe(false);
  expect(cross({ x: 0, y: 0 }, { x: 10, y: 10 }, { x: 20, y: 0 }, { x: 20, y: 40 })).toBe(false);
});
