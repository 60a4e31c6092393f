import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../explorer/page/render-page.ts';
import * as library from '../../../src/index.ts';
import { type Article, article } from '../../../src/index.ts';
import { crossingMentions } from '../../support/crossing-mentions.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const documentOf = (one: Article): Document => new JSDOM(renderPage(one)).window.document;
const textOf = (document: Document): string | null => document.getElementById('article')?.textContent ?? null;

describe('the page of an article', () => {
  test.each([
    ['the bundled one', article],
    ['the sample', sample],
    ['one with letters outside the basic plane', synthetic],
    ['one with CRLF and crossing annotations', crossingMentions(200)],
  ])('has its text: %s', (_, one) => {
    expect(textOf(documentOf(one))).toBe(one.text);
  });

  test('marks overlapping annotations of one layer by lines of their own', () => {
    const [first] = crossingMentions(200).mentions;
    const document = documentOf(crossingMentions(200));
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

  test.each([
    ['the bundled one', article],
    ['the sample', sample],
  ])('gives code that fetches each record: %s', (_, one) => {
    const named: Readonly<Record<string, unknown>> = { ...library, article: one };
    let count = 0;
    for (const record of documentOf(one).querySelectorAll('.record, li[id^="mentions/"]')) {
      const code = record.querySelector(':scope > .fetch code')?.textContent;
      const fetched = new Function(...Object.keys(named), `return ${code}`)(...Object.values(named));
      const [list] = record.id.split('/');
      const place = `${fetched.start}-${fetched.end}`;
      const name = 'id' in fetched ? fetched.id : 'entity' in fetched ? `${place}/${fetched.entity}` : place;
      expect(`${list}/${name}`).toBe(record.id);
      count += 1;
    }
    const lists = [
      'blocks',
      'sentences',
      'quotes',
      'entities',
      'mentions',
      'statistics',
      'times',
      'relations',
    ] as const;
    expect(count).toBe([...lists, 'scareQuotes' as const].reduce((sum, list) => sum + one[list].length, 0));
  });

  test('has no heading of an empty list', () => {
    const document = documentOf({ ...crossingMentions(200), mentions: [], entities: [], sentences: [] });
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
