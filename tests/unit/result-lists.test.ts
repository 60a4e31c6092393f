import { expect, test } from 'vitest';
import { reanchor } from '../../src/anchor.ts';
import * as library from '../../src/index.ts';
import { sample as typed } from '../support/sample.ts';

const {
  annotationsAt,
  annotationsIn,
  attributionChain,
  coMentions,
  countMentions,
  findEntities,
  findMentions,
  findQuotes,
  findRelations,
  findStatistics,
  getSeries,
  quotedPassages,
  resolveName,
  searchText,
  segments,
  timeline,
} = library;

const sample: library.Article = typed;
const everything = { start: 0, end: sample.text.length };
const [quote] = sample.quotes.filter(({ speakers }) => speakers.length > 0);
const [statistic] = sample.statistics.filter(({ series }) => series !== null);
const [mention] = sample.mentions;
const entity = mention?.entity ?? '';

/** Every function that gives a list, with each of its filters. */
const LISTS: Readonly<Record<string, () => unknown[]>> = {
  annotationsAt: () => annotationsAt(sample, mention?.start ?? 0),
  'annotationsAt, of one layer': () => annotationsAt(sample, mention?.start ?? 0, { layers: 'mentions' }),
  annotationsIn: () => annotationsIn(sample, everything),
  'annotationsIn, of one layer': () => annotationsIn(sample, everything, { layers: 'quotes' }),
  attributionChain: () => attributionChain(sample, quote?.id ?? ''),
  coMentions: () => coMentions(sample, 'block'),
  countMentions: () => countMentions(sample),
  'findEntities, all': () => findEntities(sample),
  'findEntities by type': () => findEntities(sample, { type: 'person' }),
  'findMentions, all': () => findMentions(sample),
  'findMentions by entity': () => findMentions(sample, { entity }),
  'findMentions by form': () => findMentions(sample, { form: 'name' }),
  'findQuotes, all': () => findQuotes(sample),
  'findQuotes by speaker': () => findQuotes(sample, { speaker: quote?.speakers[0] }),
  'findQuotes by kind': () => findQuotes(sample, { kind: 'direct' }),
  'findMentions in blocks': () => findMentions(sample, { block: sample.blocks.map(({ id }) => id) }),
  'findRelations, all': () => findRelations(sample),
  'findRelations by entity': () =>
    findRelations(sample, {
      entity: sample.relations.flatMap(({ subject }) => ('entity' in subject ? subject.entity : []))[0],
    }),
  'findStatistics, all': () => findStatistics(sample),
  'findStatistics by series': () => findStatistics(sample, { series: statistic?.series ?? undefined }),
  getSeries: () => getSeries(sample, statistic?.series ?? ''),
  quotedPassages: () => quotedPassages(sample),
  resolveName: () => resolveName(sample, mention?.exact ?? ''),
  searchText: () => searchText(sample, 'the'),
  segments: () => segments(sample),
  timeline: () => timeline(sample),
};

test.each(Object.keys(LISTS))('the list of %s is fresh, and the caller’s to change', (name) => {
  const list = LISTS[name] ?? (() => []);
  const first = list();
  const before = [...first];
  expect(before).not.toHaveLength(0);
  expect(Object.isFrozen(first)).toBe(false);
  first.reverse();
  first.length = 0;
  expect(list()).toEqual(before);
});

test('no function that gives a list is left out', () => {
  const tested = new Set(Object.keys(LISTS).map((name) => name.split(/[ ,]/)[0]));
  const others = [
    'blockAt',
    'changeBetween',
    'countQuotes',
    'formatStatistic',
    'getBlock',
    'getEntity',
    'getQuote',
    'getRelation',
    'getStatistic',
    'getTime',
    'measureText',
    'plainText',
    'quoteText',
    'sentenceAt',
  ];
  const functions = Object.entries(library).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  expect(functions.sort()).toEqual([...tested, ...others].sort());
});

test('the lists of a re-anchoring are fresh too', () => {
  const { kept, moved, changed, orphaned } = reanchor(sample, sample.text, { version: '2.0.0' });
  for (const list of [kept, moved, changed, orphaned]) expect(Object.isFrozen(list)).toBe(false);
});
