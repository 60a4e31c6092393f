import { expect, test } from 'vitest';
import { changed, fault, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';
import { synthetic } from '../support/synthetic.ts';

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** The issue of the second of two spans that stand the wrong way round. */
const misplaced = (path: readonly PropertyKey[], before: Placed | undefined, after: Placed | undefined) =>
  fault('out_of_order', path, `reading order, from ${before?.start} on`, `${after?.start} to ${after?.end}`);

const swapped = (path: readonly PropertyKey[], one: unknown, other: unknown, at = 0): unknown =>
  changed(sample, [[...path, at], other], [[...path, at + 1], one]);

test.each(['times', 'scareQuotes'] as const)('%s the wrong way round', (layer) => {
  const [one, other] = sample[layer];
  expect(issuesOf(swapped([layer], one, other))).toEqual([misplaced([layer, 1], other, one)]);
});

test('mentions the wrong way round', () => {
  const [, , , one, other] = sample.mentions;
  expect(issuesOf(swapped(['mentions'], one, other, 3))).toEqual([misplaced(['mentions', 4], other, one)]);
});

test('of two mentions from one offset the longer comes first', () => {
  const [, , , , , , longer, shorter] = sample.mentions;
  expect([longer?.exact, shorter?.exact]).toEqual(['Ada Roe', 'Ada']);
  expect(issuesOf(swapped(['mentions'], longer, shorter, 6))).toEqual([misplaced(['mentions', 7], shorter, longer)]);
});

test('each record is compared with the one before it', () => {
  const [first] = sample.mentions;
  const last = sample.mentions.length - 1;
  expect(issuesOf(changed(sample, [['mentions', last], first]))).toEqual([
    misplaced(['mentions', last], sample.mentions[last - 1], first),
  ]);
});

test.each(['statistics', 'relations'] as const)('%s the wrong way round', (layer) => {
  const [one, other] = sample[layer];
  expect(issuesOf(swapped([layer], one, other))).toEqual([misplaced([layer, 1], other?.stated[0], one?.stated[0])]);
});

test('statements the wrong way round', () => {
  const [one, other] = sample.relations[0]?.stated ?? [];
  expect(issuesOf(swapped(['relations', 0, 'stated'], one, other))).toEqual([
    misplaced(['relations', 0, 'stated', 1], other, one),
  ]);
});

test('sources and cues the wrong way round', () => {
  const [paris, board] = sample.quotes[1]?.sources ?? [];
  expect(issuesOf(swapped(['quotes', 1, 'sources'], paris, board))).toEqual([
    misplaced(['quotes', 1, 'sources', 1], board, paris),
  ]);
  const [noted, adding] = sample.quotes[2]?.cues ?? [];
  expect(issuesOf(swapped(['quotes', 2, 'cues'], noted, adding))).toEqual([
    misplaced(['quotes', 2, 'cues', 1], adding, noted),
  ]);
});

test('passages the wrong way round overlap as well', () => {
  const [one, other] = synthetic.quotes[1]?.content ?? [];
  expect(
    issuesOf(
      changed(
        synthetic,
        [
          ['quotes', 1, 'content'],
          [other, one],
        ],
        [['quotes', 2, 'within'], null],
      ),
    ),
  ).toEqual([
    misplaced(['quotes', 1, 'content', 1], other, one),
    fault('passage_overlap', ['quotes', 1, 'content', 1], `a passage from ${other?.end} on`, one?.start),
  ]);
});

test('quotes stand by the first span of any part', () => {
  const [, said, fell] = sample.quotes;
  const [output] = fell?.content ?? [];
  const [paris] = said?.sources ?? [];
  expect(issuesOf(swapped(['quotes'], said, fell, 1))).toEqual([misplaced(['quotes', 2], output, paris)]);
});

test('a quote without any span stands last', () => {
  const bare = { ...sample.quotes[0], id: 'bare', within: null, restates: null, sources: [], cues: [], content: [] };
  const quotes = [...sample.quotes];
  const [first] = quotes;
  const span = [first?.sources[0], first?.cues[0], first?.content[0]]
    .filter((part) => part !== undefined)
    .sort((a, b) => a.start - b.start)[0];
  const kind = 'indirect';
  expect(issuesOf({ ...sample, quotes: [...quotes, { ...bare, kind }] })).toEqual([]);
  expect(issuesOf({ ...sample, quotes: [{ ...bare, kind }, ...quotes] })[0]).toEqual(
    fault('out_of_order', ['quotes', 1], 'records without a span last', `${span?.start} to ${span?.end}`),
  );
});
