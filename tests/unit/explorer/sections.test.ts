import { describe, expect, test } from 'vitest';
import { coMentionsSection } from '../../../explorer/data/co-mentions-section.ts';
import { downloads } from '../../../explorer/data/downloads.ts';
import { figuresSection } from '../../../explorer/data/figures-section.ts';
import { tablesSection } from '../../../explorer/data/tables-section.ts';
import { timelineSection } from '../../../explorer/data/timeline-section.ts';
import { type Article, article } from '../../../src/index.ts';
import { difficult } from '../../support/difficult.ts';
import { bareArticle, HOSTILE, hostileArticle } from '../../support/hostile.ts';
import { barriers, documentOf, invalidities } from '../../support/html-page.ts';
import { sample } from '../../support/sample.ts';

const sections: readonly (readonly [id: string, write: (article: Article) => string])[] = [
  ['figures', figuresSection],
  ['co-mentions', coMentionsSection],
  ['timeline', timelineSection],
  ['tables', tablesSection],
];
const articles: readonly (readonly [name: string, article: Article])[] = [
  ['bundled', article],
  ['sample', sample],
  ['difficult', difficult],
  ['hostile', hostileArticle(article)],
  ['bare', bareArticle(sample)],
];

describe.each(sections)('the section %s', (id, write) => {
  test.each(articles)('of the %s article is one section with a heading that names it', (_, given) => {
    const document = documentOf(write(given));
    const [section, ...others] = document.querySelectorAll('main > *');
    expect(others).toEqual([]);
    expect(section?.id).toBe(id);
    expect(section?.tagName).toBe('SECTION');
    const heading = document.getElementById(section?.getAttribute('aria-labelledby') ?? '');
    expect(heading?.tagName).toBe('H2');
    expect(heading?.textContent).not.toBe('');
  });

  test.each(articles)('of the %s article needs neither script nor style in it, for a strict policy', (_, given) => {
    const document = documentOf(write(given));
    expect(document.querySelectorAll('script, style, img, [style], iframe, link')).toHaveLength(0);
    const names = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test.each(articles)('of the %s article has ids of its own, and labels that are there', (_, given) => {
    const document = documentOf(write(given));
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const element of document.querySelectorAll('[aria-labelledby]'))
      for (const label of element.getAttribute('aria-labelledby')?.split(' ') ?? [])
        expect(document.getElementById(label)?.textContent, label).not.toBe('');
  });

  test('is the same each time', () => {
    expect(write(article)).toBe(write(structuredClone(article)));
  });

  test('is valid HTML without barriers', async () => {
    expect(await invalidities(write(article))).toEqual([]);
    expect(await barriers(`<h1>A page</h1>${write(article)}`)).toEqual([]);
  });

  test('says of an article without records that there are none, and shows no empty chart or table', () => {
    const document = documentOf(write(bareArticle(sample)));
    expect(document.querySelectorAll('svg, table, ol, ul')).toHaveLength(0);
    expect(document.querySelector('section > p')?.textContent).toMatch(/\bno(ne)?\b/i);
  });

  test('links each record to a place that the page has', () => {
    const places = placesOf(article);
    const links = [...documentOf(write(article)).querySelectorAll('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(places).toContain(link.getAttribute('href')?.slice(1));
  });

  test('links files that are there', () => {
    const names = [...downloads(article).keys()].map((name) => `explorer-data/${name}`);
    const links = [...documentOf(write(article)).querySelectorAll('a[download]')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(names).toContain(link.getAttribute('href'));
  });
});

test('hostile words stand in the sections as words', () => {
  const html = sections.map(([, write]) => write(hostileArticle(article))).join('');
  const { textContent } = documentOf(html).body;
  for (const words of HOSTILE) expect(textContent).toContain(words);
});

/** The ids of records on the page. */
function placesOf({ blocks, entities, quotes, relations, sentences, statistics, times }: Article): readonly string[] {
  const named = { blocks, entities, quotes, relations, statistics, times };
  return [
    ...Object.entries(named).flatMap(([layer, records]) => records.map(({ id }) => `${layer}/${id}`)),
    ...sentences.map(({ start, end }) => `sentences/${start}-${end}`),
  ];
}
