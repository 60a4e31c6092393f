import type { Article } from 'kerry-moscow-visit';
import { locate } from 'kerry-moscow-visit/anchor';
import { compared, OURS } from '../compared.ts';
import type { Contestant } from '../contestant.ts';
import { format } from '../format.ts';
import { foundCount } from '../found-count.ts';
import { type LocateSample, locateSample, type Sought } from '../locate-sample.ts';
import type { Locator } from '../locator.ts';
import { locators } from '../locators.ts';
import { race } from '../race.ts';
import type { Row } from '../row.ts';
import { syntheticArticle } from '../synthetic-article.ts';

const QUOTES = 64;
/** So many of them are timed. */
const TIMED = 16;
const ROUNDS = 7;
/** Length of a text that repeats itself. */
const REPETITIVE = 100_000;

/** Races ways to find quotes, and counts what each of them finds. */
function row(what: string, how: string, factor: number, quotes: readonly Sought[], ways: readonly Locator[]): Row {
  const found = new Map(ways.map((way) => [way.name, foundCount(way, quotes)]));
  const timed = quotes.slice(0, TIMED);
  const run =
    ({ find }: Locator) =>
    (): number =>
      timed.reduce((sum, { exact }) => sum + (find(exact)?.start ?? 0), 0);
  const times = race(
    ways.map((way) => ({ name: way.name, run: run(way) })),
    ROUNDS,
  );
  const note = `found of ${quotes.length}: ${[...found].map(([name, count]) => `${name} ${count}`).join(', ')}`;
  const result = compared({ what, how, times, calls: TIMED, factor, note });
  return { ...result, bar: `${result.bar}, all found`, met: result.met === true && found.get(OURS) === quotes.length };
}

/** Places quotes as they stand in an article that was never asked before. */
function freshRow({ article, verbatim }: LocateSample): Row {
  const { text } = article;
  for (const { exact, start, end } of verbatim) {
    const place = locate({ ...article }, { exact });
    if (text.indexOf(exact) !== start || place?.start !== start || place.end !== end)
      throw new Error(`misplaced ${exact}`);
  }
  let fresh: Article[] = [];
  const each = (name: string, find: (copy: Article, exact: string) => number): Contestant => ({
    name,
    prepare: () => {
      fresh = Array.from({ length: 16 * QUOTES }, () => Object.freeze({ ...article }));
    },
    run: () => {
      let sum = 0;
      for (let i = 0; i < fresh.length; i++) {
        const copy = fresh[i];
        const quote = verbatim[i % verbatim.length];
        if (copy !== undefined && quote !== undefined) sum += find(copy, quote.exact);
      }
      return sum;
    },
  });
  const times = race(
    [
      each(OURS, (copy, exact) => locate(copy, { exact })?.start ?? 0),
      each('indexOf', (copy, exact) => copy.text.indexOf(exact)),
      each('indexOf twice', (copy, exact) => {
        const at = copy.text.indexOf(exact);
        return copy.text.indexOf(exact, at + 1) === -1 ? at : 0;
      }),
    ],
    25,
  );
  const calls = 16 * QUOTES;
  const [ours, once, twice] = [OURS, 'indexOf', 'indexOf twice'].map((name) => times.get(name) ?? Number.NaN);
  const ratio = (other = Number.NaN): number => (ours ?? Number.NaN) / other;
  return {
    what: 'placing a verbatim quote in 3 kB, nothing prepared',
    bar: 'at most 2× `indexOf`',
    measured:
      `${format.time((ours ?? 0) / calls)}, ${format.times(ratio(once))} of \`indexOf\` (${format.time((once ?? 0) / calls)}), ` +
      `${format.times(ratio(twice))} of a second one, to see that the quote stands there only once (${format.time((twice ?? 0) / calls)})`,
    how: 'a fresh article object a call',
    met: ratio(once) <= 2,
  };
}

/** Texts that repeat themselves, which make careless searches quadratic. */
function repetitiveRow(): Row {
  const timeOf = (length: number): number => {
    const text = 'ab'.repeat(length / 2);
    const article = { ...syntheticArticle(10, { typography: 'plain', seed: 1 }), text };
    const quote = `${text.slice(0, length / 50)}c`;
    const before = performance.now();
    locate(article, { exact: quote });
    return performance.now() - before;
  };
  timeOf(REPETITIVE / 4);
  const [half, whole] = [timeOf(REPETITIVE / 2), timeOf(REPETITIVE)];
  return {
    what: 'seeking a quote of 2,000 characters in 100,000 that repeat themselves, `ab` over and over',
    bar: 'linear: at most 3× the time of half of both',
    measured: `${format.time(whole)}, ${format.times(whole / half)} of ${format.time(half)}`,
    how: 'a quote that is not there, one letter apart from the text; once each',
    met: whole <= 3 * half,
  };
}

/** Compares placing quotes with `indexOf` and with libraries for quotes that differ. */
export function rows(): Row[] {
  const { article, retyped, misspelt } = locateSample(300_000, QUOTES);
  const { ours, approx, anchor, fuse } = locators;
  const how = '64 quotes of 60–120 characters in 300 kB, prepared once; a quote, for 16 of them';
  return [
    freshRow(locateSample(3000, QUOTES)),
    row('placing a quote with other marks', how, 50, retyped, [ours(article), approx(article), anchor(article)]),
    row('placing a quote with two wrong characters', how, 1, misspelt, [
      ours(article),
      approx(article),
      anchor(article),
      fuse(article),
    ]),
    repetitiveRow(),
  ];
}
