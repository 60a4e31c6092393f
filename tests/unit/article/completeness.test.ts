import { describe, expect, test } from 'vitest';
import { article, findMentions, findQuotes, type Span } from '../../../src/index.ts';

const { text } = article;
const places = (pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: exact, index }) => ({ start: index, end: index + exact.length, exact }));
const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && span.end >= end);
const context = ({ start, end }: Span): string => text.slice(Math.max(0, start - 12), end + 12).replace(/\s/g, ' ');
/** What is in none of the spans, with a few words around it. */
const missing = (pattern: RegExp, spans: readonly Span[]): string[] =>
  places(pattern).flatMap((place) => (holds(spans, place) ? [] : [context(place)]));

const { mentions, times } = article;
const figures = article.statistics.flatMap(({ stated }) => stated);

describe('nothing is missing from the quotes', () => {
  test('every double quotation mark opens or closes exactly one passage of a quote at top level', () => {
    const passages = findQuotes(article, { nested: false }).flatMap(({ content }) => content);
    const marks = places(/"/g);
    expect(marks).not.toHaveLength(0);
    for (const mark of marks) {
      const its = passages.filter(({ start, end }) => start === mark.end || end === mark.start);
      expect(
        its.map(({ quoted }) => quoted),
        context(mark),
      ).toEqual([true]);
    }
    expect(passages.filter(({ quoted }) => quoted)).toHaveLength(marks.length / 2);
  });

  test('no passage holds a double quotation mark', () => {
    for (const { content } of article.quotes) for (const { exact } of content) expect(exact).not.toContain('"');
  });

  test('every single quotation mark but an apostrophe belongs to the scare quote', () => {
    const [hunt] = article.scareQuotes;
    expect(article.scareQuotes).toHaveLength(1);
    expect(places(/[‘’](?!s)/g).map(({ start }) => start)).toEqual([(hunt?.start ?? 0) - 1, hunt?.end]);
  });

  test('every sentence of the body meets an attribution', () => {
    const spans = article.quotes.flatMap(({ content, cues, sources }) => [...content, ...cues, ...sources]);
    for (const sentence of article.sentences) {
      if (!sentence.block.startsWith('p')) continue;
      expect(
        spans.some(({ start, end }) => start < sentence.end && end > sentence.start),
        sentence.exact,
      ).toBe(true);
    }
  });

  test('every word that ascribes is a cue', () => {
    const cues = article.quotes.flatMap((quote) => quote.cues);
    const verbs =
      /\b(said|says?|noted|notes|added|adding|according to|stress\w*|hopes?|want|demands?|planned|raising)\b|—/gi;
    expect(missing(verbs, cues)).toEqual([]);
    expect(places(verbs)).not.toHaveLength(0);
  });
});

describe('nothing is missing from the times and figures', () => {
  test('every digit, dollar and percent sign lies in a time, a figure or a name', () => {
    const names = findMentions(article, { form: 'name' });
    expect(missing(/[\d$%]/g, [...times, ...figures, ...names])).toEqual([]);
  });

  test('every number in words is a figure, but "third countries"', () => {
    const numbers =
      /\b(one|two|three|first|second|third|several|dozens?|most|half|many|few|hundreds?|thousands?|billion)\b/gi;
    expect(missing(numbers, figures)).toEqual([expect.stringContaining(' third countries')]);
  });

  test('every month, weekday and year is a time', () => {
    const words =
      /\b(January|February|March|April|May|June|July|August|September|October|November|December|\w+day|year|month|week|today|\d{4})\b/g;
    expect(missing(words, times)).toEqual([]);
  });
});

describe('nothing is missing from the mentions', () => {
  test('every capitalised word lies in a mention or a time, unless a sentence begins with it', () => {
    const bare = places(/(?<![\p{L}\d])\p{Lu}[\p{L}]*/gu).filter(
      (word) => !holds(mentions, word) && !holds(times, word),
    );
    const begins = new Set(article.sentences.map(({ start, exact }) => start + (exact.startsWith('"') ? 1 : 0)));
    expect(bare.filter(({ start }) => !begins.has(start)).map(context)).toEqual([]);
    // None of these names anything.
    const others = ['All', 'During', 'Offering', 'Meanwhile', 'Anti', 'In', 'Despite', 'Among'];
    for (const { exact } of bare) expect(others).toContain(exact);
  });

  test('every demonym is an adjective or a name of its own', () => {
    const exact = new Set(mentions.map(({ start, end }) => `${start}-${end}`));
    const demonyms = places(/\b(Russian|US|American|Ukrainian|Syrian|Soviet)\b/g);
    expect(demonyms.filter(({ start, end }) => !exact.has(`${start}-${end}`)).map(context)).toEqual([]);
    expect(demonyms).toHaveLength(12 + 13 + 1 + 2);
  });

  test('every pronoun is a mention, but those that stand for nothing annotated', () => {
    const exact = mentions.filter(({ form }) => form === 'pronoun');
    const pronouns =
      /(?<!\p{L})([Ww]e|[Oo]urs?|us|[Tt]hey|[Tt]heir|[Tt]hem|[Ii]ts?|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Ww]hich|[Ww]ho|[Ww]hose)(?!\p{L})/gu;
    expect(missing(pronouns, exact)).toEqual([
      // "it is planned" stands for nobody, "the atmosphere of which" for the relations.
      expect.stringContaining(' it is plan'),
      expect.stringContaining('of which deter'),
    ]);
  });

  test('every "ministry" is the ministry', () => {
    expect(missing(/ministry/g, findMentions(article, { entity: 'russian-foreign-ministry' }))).toEqual([]);
    expect(findMentions(article, { entity: 'russian-foreign-ministry' })).toHaveLength(places(/ministry/g).length);
  });

  test.each([
    ['Kerry', 'john-kerry'],
    ['Secretary', 'john-kerry'],
    ['Lavrov', 'sergey-lavrov'],
    ['Minister', 'sergey-lavrov'],
    ['Scherbak', 'alexander-scherbak'],
    ['Archive', 'tass-archive'],
    ['TASS', 'tass'],
    ['Washington', 'us-government'],
    ['Syria', 'syria'],
    ['Geneva', 'geneva'],
    ['START', 'new-start'],
    ['commission', 'bilateral-presidential-commission'],
    ['crisis', 'ukrainian-crisis'],
    ['measures', 'restrictive-measures'],
    ['sanctions', 'restrictive-measures'],
    ['actions', 'confrontational-steps'],
    ['companies', 'us-companies'],
    ['partners', 'other-partners'],
    ['agencies', 'us-law-enforcement-agencies'],
    ['organizations', 'sanctioned-organizations'],
    ['children', 'adopted-children'],
    ['parents', 'foster-parents'],
    ['agreements', 'russian-us-agreements'],
    ['states', 'russia-and-united-states'],
    ['talks', 'lavrov-talks'],
    ['world', 'world'],
    ['process', 'syrian-political-process'],
  ] as const)('every "%s" is %s', (word, entity) => {
    expect(missing(new RegExp(`\\b${word}\\b`, 'g'), findMentions(article, { entity }))).toEqual([]);
  });

  test.each([
    // The verb of the headline is none.
    ['visit', ['kerry-visit'], 1],
    ['Moscow', ['moscow', 'russian-government'], 0],
    ['steps', ['confrontational-steps', 'dangerous-steps'], 0],
    ['countries', ['russia-and-united-states', 'third-countries'], 0],
    ['citizens', ['sanctioned-citizens', 'hunted-citizens'], 0],
    ['Russia', ['russia'], 0],
    ['hunt', ['citizen-hunt'], 0],
  ] as const)('every "%s" is one of %o', (word, entities, others) => {
    const its = entities.flatMap((entity) => [...findMentions(article, { entity })]);
    expect(missing(new RegExp(`\\b${word}\\b`, 'g'), its)).toHaveLength(others);
  });
});

describe('every record says what stands at its place', () => {
  test('spans are verbatim, without white space around them', () => {
    const spans: readonly Span[] = [
      ...article.blocks,
      ...article.sentences,
      ...mentions,
      ...times,
      ...figures,
      ...article.scareQuotes,
      ...article.quotes.flatMap(({ content, cues, sources }) => [...content, ...cues, ...sources]),
      ...article.relations.flatMap(({ stated }) => stated),
    ];
    for (const { start, end, exact } of spans) {
      expect(text.slice(start, end)).toBe(exact);
      expect(exact).toBe(exact.trim());
      expect(exact).not.toBe('');
    }
  });

  test('no mention has a possessive ’s or a comma', () => {
    for (const { exact } of mentions) expect(exact).not.toMatch(/’s|,/);
  });

  test('a metonym is a name of a city that means its government', () => {
    for (const { form, entity, literal } of mentions)
      if (literal !== null)
        expect([form, entity]).toEqual(['name', literal === 'moscow' ? 'russian-government' : 'us-government']);
  });
});
