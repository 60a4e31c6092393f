import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  article,
  type Period,
  type Quote,
  type Relation,
  type TimelineItem,
  timeline,
} from '../../../src/index.ts';
import { level, period, withFigures } from '../../support/figures.ts';
import { refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

/** The dates of a timeline. */
const dates = (given: Article): readonly (string | null)[] => timeline(given).map((entry) => entry.period.value);
/** The dates of figures, in order. */
const ordered = (...values: readonly string[]) => dates(withFigures(values.map((value, i) => level(value, i))));
const shown = ({ layer, label }: TimelineItem): string => `${layer}: ${label}`;

/** What is dated in an article, with its date, in the order in which it is listed. */
function datedOf(given: Article): readonly (readonly [Period | null | undefined, unknown])[] {
  return [
    [given.dateline?.period, given.dateline],
    ...given.entities.map((one) => ['date' in one ? one.date : null, one] as const),
    ...given.relations.map((one) => [one.period, one] as const),
    ...given.statistics.map((one) => [one.period, one] as const),
    ...given.times.map((one) => [one, one] as const),
    ...given.quotes.map((one) => [given.times.find(({ id }) => id === one.time), one] as const),
    [given.source.published, given.source],
  ];
}

describe('timeline', () => {
  test('gives everything dated by its date, in order', () => {
    expect(timeline(sample).map((entry) => [entry.period.value, entry.items.map(shown)])).toEqual([
      ['2014', ['entities: the deal', 'times: 2014', 'quotes: Bo: Washington agreed in the deal of 2014']],
      ['2015', ['entities: the closing', 'relations: the mill closes for good (planned)']],
      ['2015-05-03', ['dateline: ROUEN, May 3. /WIRE/.', 'times: May 3', 'source: published by Wire']],
    ]);
  });

  test('has each record with a date once, at its date, as the article lists them', () => {
    const both: readonly Article[] = [article, sample];
    for (const given of both) {
      const entries = timeline(given);
      expect(entries.length).toBeGreaterThan(2);
      const values = entries.map((entry) => entry.period.value);
      expect(new Set(values).size).toBe(values.length);
      const dated = datedOf(given).filter(([one]) => (one?.value ?? null) !== null);
      expect(new Set(values)).toEqual(new Set(dated.map(([one]) => one?.value)));
      for (const entry of entries) {
        const here = dated.filter(([one]) => one?.value === entry.period.value);
        expect(entry.items).toHaveLength(here.length);
        here.forEach(([, record], i) => {
          expect(entry.items[i]?.record).toBe(record);
        });
        for (const { layer, record, label } of entry.items) {
          const list: unknown = given[layer];
          if (Array.isArray(list)) expect(list).toContain(record);
          else expect(record).toBe(list);
          expect(label).not.toBe('');
        }
      }
    }
  });

  test('a date is stated where one of its records states it', () => {
    const inferred = (because: string): Period => ({ value: '2014', basis: 'inferred', because });
    const stated: Period = { value: '2014', basis: 'stated', because: 'So it says.' };
    const given = (...periods: readonly Period[]) =>
      timeline(withFigures(periods.map((one, i) => level('2014', i, { period: one }))))[0]?.period;
    expect(given(inferred('One.'), inferred('Two.'))).toEqual(inferred('One.'));
    expect(given(inferred('One.'), stated, period('2014'))).toEqual(stated);
    expect(given(period('2014'), stated)).toEqual(period('2014'));
    // Of a temporal expression the period alone.
    expect(Object.keys(timeline({ ...sample, entities: [] })[0]?.period ?? {})).toEqual(['value', 'basis', 'because']);
  });

  test('leaves out what has no known date', () => {
    const records = timeline(sample).flatMap(({ items }) => items.map(({ record }) => record));
    const soon = sample.times.find(({ id }) => id === 'closing-soon');
    expect(soon?.kind).toBe('duration');
    expect(records).not.toContain(soon);
    expect(timeline(synthetic)).toEqual([]);
    expect(timeline(withFigures([level(null, 1), level('soon', 2)], null))).toEqual([]);
    const quotes = sample.quotes.map((quote) => ({ ...quote, time: 'no-such-time' }));
    const layers = timeline({ ...sample, quotes } as Article).flatMap(({ items }) => items.map(({ layer }) => layer));
    expect(layers).not.toContain('quotes');
  });

  test('orders by first day, then by last, with open ends infinite', () => {
    const mixed = ['2015', '2014-12-31', '2015-01-01', '2014/..', '../2015', '2015-01', '../2014', '2014', '-0044'];
    expect(ordered(...mixed, 'Y-17000', 'Y17000', '2014-24')).toEqual([
      '../2014',
      '../2015',
      'Y-17000',
      '-0044',
      '2014',
      '2014/..',
      '2014-24',
      '2014-12-31',
      '2015-01-01',
      '2015-01',
      '2015',
      'Y17000',
    ]);
  });

  test('what can mean the same days stays apart, in the order of the article', () => {
    expect(ordered('2015?', '2015', '2015~', '2015-01-01/2015-12-31')).toEqual([
      '2015?',
      '2015',
      '2015~',
      '2015-01-01/2015-12-31',
    ]);
  });

  test('orders times of one day by the clock', () => {
    const day = '2015-12-15';
    expect(ordered(`${day}T10:30:00`, day, `${day}T09:00:00`, `${day}T09:00:01`, '2015-12-16', '2015-12')).toEqual([
      '2015-12',
      day,
      `${day}T09:00:00`,
      `${day}T09:00:01`,
      `${day}T10:30:00`,
      '2015-12-16',
    ]);
  });

  test('orders times without seconds or minutes, by what they can mean', () => {
    const day = '2015-12-15';
    const inOrder = [
      day,
      `${day}T09:59`,
      `${day}T10:00:00`,
      `${day}T10:00`,
      `${day}T10`,
      `${day}T10:00:01`,
      `${day}T10:01`,
    ];
    expect(ordered(...[...inOrder].reverse())).toEqual(inOrder);
    const zones = [`${day}T23:30-05:00`, `2015-12-16T01:00+03:00`];
    expect(ordered(...zones)).toEqual([...zones].reverse());
    expect(ordered(`${day}T23:30-05`, `2015-12-16T01+03`)).toEqual(['2015-12-16T01+03', `${day}T23:30-05`]);
  });

  test('a moment stands before the day that begins with it', () => {
    expect(ordered('2015-12-15', '2015-12-15T00:00:00')).toEqual(['2015-12-15T00:00:00', '2015-12-15']);
  });

  test('orders times with an offset by the moment', () => {
    const inOrder = ['2015-12-15T04:00:00Z', '2015-12-14T23:30:00-05:00', '2015-12-15T05:00:00+00:00'];
    expect(ordered(...[...inOrder].reverse())).toEqual(inOrder);
    expect(ordered('2016-01-01T00:30:00+03', '2015-12-31T21:00:00Z')).toEqual([
      '2015-12-31T21:00:00Z',
      '2016-01-01T00:30:00+03',
    ]);
    expect(ordered('2015-12-15T09:00:00+05:30', '2015-12-15T03:45:00Z', '2015-12-15T03:15:00Z')).toEqual([
      '2015-12-15T03:15:00Z',
      '2015-12-15T09:00:00+05:30',
      '2015-12-15T03:45:00Z',
    ]);
    expect(ordered('0000-01-01T00:30:00+01:00', '0000-01-01T00:00:00Z')).toEqual([
      '0000-01-01T00:30:00+01:00',
      '0000-01-01T00:00:00Z',
    ]);
  });

  test.each(['-08:00', '+09:00', 'Z'])('reads days on the clock of the times that are given, here %s', (zone) => {
    const inOrder = [
      '2015-12-14',
      `2015-12-14T20:00:00${zone}`,
      '2015-12-14T21:00:00',
      '2015-12-15',
      `2015-12-15T04:00:00${zone}`,
      '2015-12-15T08:00:00',
      `2015-12-15T22:00:00${zone}`,
      '2015-12-16',
    ];
    expect(ordered(...inOrder)).toEqual(inOrder);
    expect(ordered(...[...inOrder].reverse())).toEqual(inOrder);
  });

  test('times of any offset are in the order of what happened, and those without one in that of the clock', () => {
    const two = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, '0'));
    const clock = fc
      .tuple(two(23), two(59), fc.option(two(59), { nil: undefined }))
      .map((parts) => parts.filter((part) => part !== undefined).join(':'));
    const zone = fc.oneof(
      fc.constantFrom('', '', 'Z'),
      fc
        .tuple(fc.constantFrom('+', '-'), two(13), two(59))
        .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
    );
    const day = fc.constantFrom('2015-12-30', '2015-12-31', '2016-01-01');
    const time = fc.tuple(day, clock, zone).map(([date, hours, offset]) => `${date}T${hours}${offset}`);
    fc.assert(
      fc.property(fc.uniqueArray(time, { minLength: 1, maxLength: 12 }), (values) => {
        const found = ordered(...values).map(String);
        expect([...found].sort()).toEqual([...values].sort());
        const hasZone = (value: string): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(value);
        const clocks = found.filter((value) => !hasZone(value)).map((value) => Date.parse(`${value}Z`));
        expect(clocks).toEqual([...clocks].sort((a, b) => a - b));
        const moments = found.filter(hasZone).map((value) => Date.parse(value));
        expect(moments).toEqual([...moments].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  test('equal dates stand by kind, the dateline first', () => {
    const [entry] = timeline(withFigures([level('2015-12-11', 1)], '2015-12-11'));
    expect(entry?.items.map(({ layer }) => layer)).toEqual(['dateline', 'statistics']);
  });

  refusesOtherThings((thing) => timeline(thing));
});

describe('labels', () => {
  const [, , , told] = sample.quotes;
  const [closes] = sample.relations;
  if (!told || !closes) throw new Error('sample');
  const labels = (given: Article, layer: TimelineItem['layer']): readonly string[] =>
    timeline(given).flatMap(({ items }) => items.flatMap((item) => (item.layer === layer ? item.label : [])));
  const quote = (change: Partial<Quote>) => labels({ ...sample, quotes: [{ ...told, ...change }] }, 'quotes')[0];
  const relation = (change: Partial<Relation>) =>
    labels({ ...sample, relations: [{ ...closes, ...change }] }, 'relations')[0];
  const said = (...words: readonly string[]) => {
    let end = 0;
    const content = words.map((exact) => {
      const start = end;
      end = start + exact.length + 1;
      return { start, end: end - 1, exact, quoted: false, verbatim: false };
    });
    return quote({ content, speakers: [], sources: [] });
  };

  test('of a quote: who speaks, and the first words', () => {
    expect(quote({})).toBe('Bo: Washington agreed in the deal of 2014');
    expect(quote({ speakers: ['ada', 'bo'] })).toBe('Ada Roe, Bo: Washington agreed in the deal of 2014');
    const sources = [{ start: 0, end: 9, exact: 'two\u00a0“men”' }];
    expect(quote({ speakers: [], sources })).toBe('two "men": Washington agreed in the deal of 2014');
    expect(quote({ speakers: ['nobody-known'], sources: [] })).toBe('Washington agreed in the deal of 2014');
    expect(quote({ modality: 'planned' })).toBe('Bo: Washington agreed in the deal of 2014 (planned)');
    expect(quote({ modality: 'denied', content: [] })).toBe('Bo: bo told (denied)');
    expect(quote({ content: [], speakers: [], sources: [] })).toBe('bo told');
  });

  test('of a long quote: up to 60 letters, cut between words', () => {
    expect(said('the mill', 'will close')).toBe('the mill will close');
    const sixty = `${'letters '.repeat(6)}and some end`;
    expect(sixty).toHaveLength(60);
    expect(said(sixty)).toBe(sixty);
    expect(said(`${sixty}, and more`)).toBe(`${'letters '.repeat(6)}and some…`);
    expect(said(`${sixty} and more`)).toBe(`${sixty}…`);
    expect(said(`${'letters '.repeat(6)}and so on,  nevertheless`)).toBe(`${'letters '.repeat(6)}and so on…`);
    expect(said(...Array.from({ length: 40 }, () => 'mill'))).toBe(`${'mill '.repeat(12).trim()}…`);
  });

  test('of a long quote without spaces: cut between letters', () => {
    expect(said('あ'.repeat(70))).toBe(`${'あ'.repeat(60)}…`);
    expect(said(`あい ${'あ'.repeat(70)}`)).toBe(`あい ${'あ'.repeat(57)}…`);
    for (const letter of ['🏭', 'x\u0323\u0331', '👍🏽', '🇫🇷'])
      expect(said(letter.repeat(70))).toBe(`${letter.repeat(60)}…`);
    expect(said('x'.repeat(60))).toBe('x'.repeat(60));
  });

  test('passages that touch are joined as they stand', () => {
    const passage = { quoted: true, verbatim: true };
    const content = [
      { start: 0, end: 3, exact: 'the', ...passage },
      { start: 3, end: 9, exact: ' mills', ...passage },
    ];
    expect(quote({ content, speakers: [], sources: [] })).toBe('the mills');
  });

  test('of a relation: subject, predicate and object', () => {
    expect(relation({})).toBe('the mill closes for good (planned)');
    expect(relation({ modality: 'actual', predicate: 'responds-to' })).toBe('the mill responds to for good');
    expect(relation({ modality: 'denied', object: { entity: 'deal' } })).toBe('the mill closes the deal (denied)');
    expect(relation({ subject: { value: 'the fall' }, object: { entity: 'no-one' } })).toBe(
      'the fall closes no one (planned)',
    );
  });

  test('of a publication: by whom, where that is known', () => {
    for (const publisher of [null, 'no-one']) {
      const given: Article = { ...sample, source: { ...sample.source, publisher } };
      expect(labels(given, 'source')).toEqual(['published']);
    }
  });

  test('of words of the text: in plain typography', () => {
    const [first] = sample.times;
    if (!first) throw new Error('time');
    const given: Article = { ...sample, times: [{ ...first, exact: 'May\u00a03' }] };
    expect(labels(given, 'times')).toEqual(['May 3']);
    expect(labels(withFigures([level('2014', 1, { label: 'change of sales' })]), 'statistics')).toEqual([
      'change of sales',
    ]);
  });
});
