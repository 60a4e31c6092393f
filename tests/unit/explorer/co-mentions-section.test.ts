import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { coMentionsSection } from '../../../explorer/data/co-mentions-section.ts';
import { type Article, article, coMentions, getEntity } from '../../../src/index.ts';
import { documentOf } from '../../support/html-page.ts';
import { synthetic } from '../../support/synthetic.ts';

const pairs = coMentions(article, 'sentence').filter(({ count }) => count >= 2);
const document = documentOf(coMentionsSection(article));

/** The ends of the lines of a drawing, by their width. */
function linesOf(svg: Element | null): readonly { readonly width: number; readonly line: string }[] {
  return [...(svg?.querySelectorAll('.pairs path') ?? [])].flatMap((path) => {
    const width = Number(path.getAttribute('stroke-width'));
    return [...(path.getAttribute('d') ?? '').matchAll(/M[^M]+/g)].map(([line]) => ({ width, line }));
  });
}

describe('the pairs that are mentioned together', () => {
  test('stand in the table, with their counts and sentences', () => {
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => {
      const [one, other, count, places] = row.querySelectorAll('th, td');
      const links = [...(places?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      return { names: [one?.textContent, other?.textContent], count: count?.textContent, links };
    });
    expect(rows).toEqual(
      pairs.map(({ entities, count, places }) => ({
        names: entities.map((id) => getEntity(article, id).name),
        count: String(count),
        links: places.map(({ start, end }) => `#sentences/${start}-${end}`),
      })),
    );
  });

  test('are lines of the drawing, as wide as their counts', () => {
    const widths = linesOf(document.querySelector('svg')).map(({ width }) => width);
    expect(widths).toEqual(pairs.map(({ count }) => count));
  });

  test('are drawn between their names', () => {
    const svg = document.querySelector('svg');
    const names = new Set(pairs.flatMap(({ entities }) => entities).map((id) => getEntity(article, id).name));
    const drawn = [...(svg?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent).join(' ');
    for (const name of names) expect(drawn).toContain(name);
    const ends = new Set(linesOf(svg).flatMap(({ line }) => line.slice(1).split('L')));
    expect(ends.size).toBe(names.size);
  });

  test('weigh at most 1.5 kB, compressed', () => {
    const [, svg = ''] = /(<svg.*?<\/svg>)/s.exec(coMentionsSection(article)) ?? [];
    expect(gzipSync(svg).length).toBeLessThan(1500);
    expect(svg.length).toBeGreaterThan(1000);
  });
});

/** An article of sentences that each mention some entities, told by a letter each. */
function together(sentences: readonly string[]): Article {
  const letters = [...new Set(sentences.join(''))];
  const text = sentences.join('\n');
  const spans = sentences.map((exact, i) => {
    const start = sentences.slice(0, i).join('\n').length + (i === 0 ? 0 : 1);
    return { start, end: start + exact.length, exact, block: 'p1' };
  });
  return {
    ...synthetic,
    text,
    blocks: [{ id: 'p1', kind: 'paragraph', start: 0, end: text.length, exact: text }],
    sentences: spans,
    entities: letters.map((name) => {
      return { id: name, type: 'thing', name, alternateNames: [], description: '', sameAs: [], kind: 'product' };
    }),
    mentions: spans.flatMap(({ start, exact }) =>
      [...exact].map((entity, i) => {
        return { start: start + i, end: start + i + 1, exact: entity, entity, form: 'name' as const, literal: null };
      }),
    ),
  };
}

test('sentences are linked by their numbers, counted from 1', () => {
  const given = together(['ab', 'x', 'ab']);
  const links = [...documentOf(coMentionsSection(given)).querySelectorAll('tbody td:last-child a')];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['1', '#sentences/0-2'],
    ['3', '#sentences/5-7'],
  ]);
});

test('counts that are large have lines no wider than the widest', () => {
  const often = together([...Array(50).fill('ab'), 'ac', 'ac', 'ad']);
  const drawing = documentOf(coMentionsSection(often));
  expect(linesOf(drawing.querySelector('svg')).map(({ width }) => width)).toEqual([10, 0.4]);
  expect(drawing.querySelectorAll('tbody tr')).toHaveLength(2);
});

test('of very many pairs the table has all, and the drawing the most frequent', () => {
  const many = together(['ab', 'ab', 'ab', 'cdefghijklm', 'cdefghijklm']);
  const { body } = documentOf(coMentionsSection(many));
  expect(body.querySelectorAll('tbody tr')).toHaveLength(56);
  expect(linesOf(body.querySelector('svg'))).toHaveLength(1);
  expect(body.querySelector('p')?.textContent).toContain('The drawing shows the 1 most frequent');
});

test('names that are longer than the drawing do not break it', () => {
  const long = together(['ab', 'ab']);
  const entities = long.entities.map((entity) => ({ ...entity, name: `${'long '.repeat(40)}${entity.name}` }));
  const html = coMentionsSection({ ...long, entities });
  expect(html).not.toMatch(/NaN|Infinity|undefined/);
});
