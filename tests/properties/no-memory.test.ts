import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate, selectorFor } from '../../src/anchor.ts';
import {
  type Article,
  annotationsAt,
  article,
  countMentions,
  findEntities,
  findMentions,
  findQuotes,
  getQuote,
  measureText,
  resolveName,
  searchText,
  timeline,
} from '../../src/index.ts';
import { parseArticle } from '../../src/schema.ts';

const text = article.text;
const json = JSON.stringify(article);
/** An article that nothing has been asked of yet. */
const fresh = (): Article => parseArticle(JSON.parse(json));
const [quote] = article.quotes;

const place = fc
  .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
/** Words, places that blocks begin at among them. */
const words = fc.oneof(
  place,
  fc.constantFrom(...article.blocks).map(({ start, end }) => ({ start, end: Math.min(end, start + 41) })),
);
/** How much of the text around words is given as context, or what is given instead. */
const context = fc.oneof(fc.nat(3), fc.constantFrom(undefined, ' ', '\n', 'x', 'the '));
const options = fc.record({ ignoreCase: fc.boolean(), near: fc.nat(text.length) }, { requiredKeys: [] });

type Call = (subject: Article) => unknown;
const locating = fc.tuple(words, context, context, options).map(([{ start, end }, before, after, given]): Call => {
  const prefix = typeof before === 'number' ? text.slice(Math.max(0, start - before), start) : before;
  const suffix = typeof after === 'number' ? text.slice(end, end + after) : after;
  return (subject) => locate(subject, { exact: text.slice(start, end), prefix, suffix }, given);
});
const searching = fc.oneof(
  fc.constant<Call>((subject) => searchText(subject, /zzz/)),
  place.map(
    ({ start, end }): Call =>
      (subject) =>
        searchText(subject, text.slice(start, end)),
  ),
);
const others = fc.oneof(
  place.map(
    (range): Call =>
      (subject) =>
        selectorFor(subject, range),
  ),
  fc.nat(text.length).map(
    (offset): Call =>
      (subject) =>
        annotationsAt(subject, offset),
  ),
  fc.constantFrom<Call>(
    (subject) => findQuotes(subject, { kind: 'direct' }).reverse(),
    (subject) => findMentions(subject, { form: 'pronoun' }),
    (subject) => findEntities(subject, { name: 'moscow' }),
    (subject) => getQuote(subject, quote?.id ?? ''),
    (subject) => countMentions(subject),
    (subject) => measureText(subject, { block: 'p1' }),
    (subject) => resolveName(subject, 'WASHINGTON'),
    (subject) => timeline(subject),
  ),
);
const call = fc.oneof(locating, searching, others);

test('no answer depends on earlier calls', () => {
  fc.assert(
    fc.property(fc.array(call, { maxLength: 6 }), call, (earlier, asked) => {
      const subject = fresh();
      for (const before of earlier) before(subject);
      expect(asked(subject)).toEqual(asked(fresh()));
    }),
    { numRuns: 1000 },
  );
});

test('a score is the same before and after the text was searched', () => {
  const subject = fresh();
  const selector = { exact: 'US Secretary of State John Kerry to visit', prefix: '\n' };
  const before = locate(subject, selector);
  expect(before?.score).toBe(1);
  searchText(subject, /zzz/);
  expect(locate(subject, selector)).toEqual(before);
});
