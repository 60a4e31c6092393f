import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../explorer/page/render-page.ts';
import { type Article, article, type Mention } from '../../../src/index.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const documentOf = (one: Article): Document => new JSDOM(renderPage(one)).window.document;
const textOf = (document: Document): string | null => document.getElementById('article')?.textContent ?? null;

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The sample with one long block and 3,000 mentions that nest, touch and cross. */
function crossing(): Article {
  const random = numbers(7);
  const text = 'One word after the other, CRLF\r\nand 🏭 too. '.repeat(400).trimEnd();
  const block = { id: 'p1', kind: 'paragraph', start: 0, end: text.length, exact: text } as const;
  const mentions = Array.from({ length: 3_000 }, (): Mention => {
    const start = Math.floor(random.next().value * (text.length - 200));
    const end = start + 1 + Math.floor(random.next().value * 200);
    return { start, end, exact: text.slice(start, end), entity: 'ada', form: 'name', literal: null };
  });
  return {
    ...sample,
    text,
    dateline: null,
    blocks: [block],
    sentences: [],
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    quotes: [],
    scareQuotes: [],
    times: [],
    statistics: [],
    relations: [],
  };
}

/** Gives a list in another order, the same in each run. */
function shuffled<T>(list: readonly T[]): T[] {
  const random = numbers(list.length);
  return list
    .map((one) => ({ one, by: random.next().value }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);
}

describe('the page of an article', () => {
  test.each([
    ['the bundled one', article],
    ['the sample', sample],
    ['one with letters outside the basic plane', synthetic],
    ['one with CRLF and 3,000 crossing annotations', crossing()],
  ])('has its text: %s', (_, one) => {
    expect(textOf(documentOf(one))).toBe(one.text);
  });

  test('has the same text, marks and records in whatever order 3,000 crossing annotations come', () => {
    const one = crossing();
    const other = { ...one, mentions: shuffled(one.mentions) };
    expect(other.mentions[0]).not.toEqual(one.mentions[0]);
    const shown = (of: Article): string[] =>
      [...documentOf(of).querySelectorAll('#article, .records')].map(({ innerHTML }) => innerHTML);
    // Which number a mention has among those of its entity follows the order of the data.
    const withoutCodes = (html: string): string => html.replace(/\)\[\d+\]/g, ')[]');
    expect(shown(other).map(withoutCodes)).toEqual(shown(one).map(withoutCodes));
    expect(shown(one)).toHaveLength(3);
  });

  test('marks overlapping annotations of one layer by lines of their own', () => {
    const [first] = crossing().mentions;
    const document = documentOf(crossing());
    const run = document.getElementById(`t${first?.start}`);
    expect(run?.className).toBe('mention1');
    for (const inner of document.querySelectorAll('.mention2')) expect(inner.closest('.mention2 .mention2')).toBeNull();
    expect(document.querySelectorAll('.mention3').length).toBeGreaterThan(0);
  });

  test('has every record once, with the code that fetches it and who says it', () => {
    const document = documentOf(sample);
    for (const { id, speakers } of sample.quotes) {
      const record = document.getElementById(`quotes/${id}`);
      expect(record?.querySelector('code')?.textContent).toBe(`getQuote(article, '${id}')`);
      for (const speaker of speakers) expect(record?.querySelector(`a[href="#entities/${speaker}"]`)).not.toBeNull();
    }
    for (const { id, because } of sample.statistics)
      expect(document.getElementById(`statistics/${id}`)?.textContent).toContain(because ?? '');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]'))
      expect(ids).toContain(decodeURIComponent(link.hash.slice(1)));
  });

  test('has no heading of an empty list', () => {
    const document = documentOf({ ...crossing(), mentions: [], entities: [] });
    const headings = [...document.querySelectorAll('main section > h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Timeline', 'Figures over time', 'Mentioned together', 'Tables', 'Blocks, 1']);
  });

  test.each(['</script><script>x()</script>', '"><img src=x onerror=x()>', "' onmouseover=x() '", 'a\r\nb'])(
    'holds %j as words alone',
    (name) => {
      const entities = sample.entities.map((one) => ({
        ...one,
        name,
        description: name,
        sameAs: [`javascript:${name}`],
      }));
      const statistics = sample.statistics.map((one) => ({ ...one, label: name, unit: name, because: name }));
      const document = documentOf({ ...sample, entities, statistics });
      expect(document.querySelectorAll('script')).toHaveLength(1);
      expect(document.querySelectorAll('img, [onerror], [onmouseover], a[href^="javascript:" i]')).toHaveLength(0);
      expect(document.querySelector('[id="entities/ada"] .title')?.textContent).toBe(name);
    },
  );
});
