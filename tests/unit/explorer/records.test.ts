import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { innermostQuote } from '../../../explorer/data/innermost-quote.ts';
import { withinField } from '../../../explorer/page/other-records.ts';
import { renderPage } from '../../../explorer/page/render-page.ts';
import { type Article, article, getEntity, type Period, type Quote, type Span } from '../../../src/index.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const articles: readonly (readonly [name: string, article: Article])[] = [
  ['bundled', article],
  ['sample', sample],
  ['synthetic', synthetic],
];
const documents = new Map(articles.map(([, one]) => [one, new JSDOM(renderPage(one)).window.document]));

/** What a record of the page says under a term, line for line; `null` where it has no such term. */
function said(given: Article, address: string, term: string): readonly string[] | null {
  const record = documents.get(given)?.getElementById(address);
  if (!record) throw new Error(`The page has no ${address}.`);
  const head = [...record.querySelectorAll('dt')].find(({ textContent }) => textContent === term);
  const html = head?.nextElementSibling?.innerHTML;
  if (html === undefined) return null;
  const lines = html.split(/(?=<(?:span|small) class="line")/).map((line) => JSDOM.fragment(line).textContent.trim());
  return lines.filter((line) => line !== '');
}

/** Who speaks in a quote, as the page names them. */
function speaker(given: Article, { speakers, sources }: Quote): string {
  const names = speakers.map((id) => getEntity(given, id).name);
  return (names.length > 0 ? names : sources.map(({ exact }) => exact)).join(' and ') || 'somebody unnamed';
}

/** The quotes around a quote, from the inside outwards, and itself first. */
function outwards(given: Article, id: string | null): readonly Quote[] {
  const quote = given.quotes.find((one) => one.id === id);
  return quote === undefined ? [] : [quote, ...outwards(given, quote.within)];
}

const stater = (given: Article, quote: string | null): string =>
  outwards(given, quote)
    .map((one) => speaker(given, one))
    .reverse()
    .join(', quoting ') || 'the article itself';

const dated = (period: Period | null): readonly string[] | null => {
  if (period === null) return null;
  const { value, basis, because } = period;
  return [value === null ? basis : `${value} (${basis})`, ...(because === null ? [] : [because])];
};

describe.each(articles)('the records of the %s article', (_, given) => {
  test('say when each of them is, how that is known, and why', () => {
    for (const time of given.times) expect(said(given, `times/${time.id}`, 'Date'), time.id).toEqual(dated(time));
    for (const { id, period } of given.relations)
      expect(said(given, `relations/${id}`, 'When'), id).toEqual(dated(period));
    for (const { id, period, comparedWith } of given.statistics) {
      expect(said(given, `statistics/${id}`, 'Time'), id).toEqual(dated(period));
      expect(said(given, `statistics/${id}`, 'Compared with'), id).toEqual(dated(comparedWith));
    }
    for (const entity of given.entities)
      if ('date' in entity) expect(said(given, `entities/${entity.id}`, 'Date'), entity.id).toEqual(dated(entity.date));
  });

  test('say who states each relation, and what is taken for granted', () => {
    for (const { id, stated } of given.relations)
      expect(said(given, `relations/${id}`, 'Stated by'), id).toEqual(
        stated.map(
          ({ exact, quote, presupposed }) =>
            `${exact} — ${stater(given, quote)}${presupposed ? ', taken for granted' : ''}`,
        ),
      );
  });

  test('say who states each figure, and in which quote', () => {
    for (const { id, stated } of given.statistics)
      expect(said(given, `statistics/${id}`, 'Stated by'), id).toEqual(
        stated.map(
          ({ exact, quote }) => `${exact} — ${stater(given, quote)}${quote === null ? '' : ', in this quote'}`,
        ),
      );
  });

  test('say who reports a quote within another', () => {
    for (const { id } of given.quotes) {
      const [, ...outer] = outwards(given, id).map((one) => speaker(given, one));
      expect(said(given, `quotes/${id}`, 'Reported by'), id).toEqual(
        outer.length === 0 ? null : [outer.join(', as reported by ')],
      );
    }
  });
});

test('some records in the very words of the page', () => {
  expect(said(article, 'quotes/hunt-for-citizens', 'Reported by')).toEqual(['Russian foreign ministry']);
  expect(said(synthetic, 'quotes/cy-thinks', 'Reported by')).toEqual(['Ada, as reported by somebody unnamed']);
  expect(said(article, 'scareQuotes/2558-2562', 'Within the words of')).toEqual([
    'Russian foreign ministry, quoting Russian government, in this quote',
  ]);
  expect(said(article, 'times/dateline-day', 'Within the words of')).toEqual(['the article itself']);
  expect(said(article, 'times/freeze-begin', 'Date')).toEqual(['2014-03/.. (stated)']);
  const [line] = said(article, 'relations/agencies-conduct-hunt', 'Stated by') ?? [];
  expect(line).toBe('their ‘hunt’ — Russian foreign ministry, quoting Russian government, taken for granted');
});

/** What a span of an article stands within, as words, and the address that is linked with them. */
function within(given: Article, span: Span): readonly (string | null)[] {
  const [[term, html] = ['', ''], ...others] = withinField(given)(span);
  expect(others).toEqual([]);
  const fragment = JSDOM.fragment(html);
  return [term, fragment.textContent, fragment.querySelector('a:last-child')?.getAttribute('href') ?? null];
}

describe('the words that a span stands within', () => {
  test('are those of the innermost quote, whose speakers are named, the outer ones first', () => {
    const [hunt] = article.scareQuotes;
    expect(hunt === undefined ? null : within(article, hunt)).toEqual([
      'Within the words of',
      'Russian foreign ministry, quoting Russian government, in this quote',
      '#quotes/hunt-for-citizens',
    ]);
  });

  test('are those of the article itself, where no quote is around', () => {
    const day = article.times.find(({ id }) => id === 'dateline-day');
    expect(day === undefined ? null : within(article, day)).toEqual([
      'Within the words of',
      'the article itself',
      null,
    ]);
  });

  test.each(articles)(
    'are, for each time and scare quote, those of the last quote that begins before it: %s',
    (_, given) => {
      for (const span of [...given.times, ...given.scareQuotes]) {
        const around = given.quotes.flatMap(({ id, content }) =>
          content
            .filter(({ start, end }) => start <= span.start && span.end <= end)
            .map(({ start }) => ({ id, start })),
        );
        const last = Math.max(...around.map(({ start }) => start));
        const ids = around.filter(({ start }) => start === last).map(({ id }) => id);
        const id = innermostQuote(given, span)?.id;
        expect(id === undefined ? [] : [id], span.exact).toEqual(ids.slice(-1));
      }
    },
  );

  test('are, of quotes with the same passage, those of the one that is nested deepest, in whatever order they come', () => {
    const [trains] = synthetic.quotes.find(({ id }) => id === 'cy-thinks')?.content ?? [];
    if (trains === undefined) throw new Error('There is no such quote.');
    for (const quotes of [synthetic.quotes, [...synthetic.quotes].reverse()])
      expect(innermostQuote({ ...synthetic, quotes }, trains)?.id).toBe('cy-thinks');
  });

  test('agree with the statements of the package, where those do not reach beyond the quotation marks', () => {
    const statements = [...article.statistics, ...article.relations].flatMap(({ stated }) => stated);
    const plain = statements.filter(({ exact }) => !/^["“]|["”]$|the ministry said|according to/.test(exact));
    expect(plain.length).toBeGreaterThan(60);
    for (const statement of plain)
      expect(innermostQuote(article, statement)?.id ?? null, statement.exact).toBe(statement.quote);
  });
});
