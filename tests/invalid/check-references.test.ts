import { expect, test } from 'vitest';
import { changed, fault, indexOf, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

const entity = (id: string): number => indexOf(sample.entities, id);
const ENTITY = 'the id of an entity';

test.each<[string, readonly PropertyKey[], string]>([
  ['positions', ['entities', entity('ada'), 'positions', 0, 'of'], ENTITY],
  ['country', ['entities', entity('rouen'), 'country'], 'the id of a place'],
  ['country of an organization', ['entities', entity('government'), 'country'], 'the id of a place'],
  ['parent', ['entities', entity('mill'), 'parent'], 'the id of an organization'],
  ['author', ['source', 'authors', 0], ENTITY],
  ['addressee', ['quotes', 3, 'addressees', 0], ENTITY],
  ['time of a quote', ['quotes', 3, 'time'], 'the id of a time expression'],
  ['members', ['entities', entity('mills'), 'members', 0], ENTITY],
  ['place of an event', ['entities', entity('closing'), 'place'], 'the id of a place'],
  ['participants', ['entities', entity('closing'), 'participants', 0], ENTITY],
  ['place of the dateline', ['dateline', 'place'], 'the id of a place'],
  ['mentioned entity', ['mentions', 0, 'entity'], ENTITY],
  ['literal', ['mentions', 2, 'literal'], ENTITY],
  ['speaker', ['quotes', 1, 'speakers', 1], ENTITY],
  ['quote around', ['quotes', 3, 'within'], 'the id of a quote'],
  ['quote restated', ['quotes', 0, 'restates'], 'the id of a quote'],
  ['block', ['sentences', 3, 'block'], 'the id of a block'],
  ['subject', ['relations', 0, 'subject', 'entity'], ENTITY],
  ['object', ['relations', 1, 'object', 'entity'], ENTITY],
])('an unknown %s', (_, path, expected) => {
  expect(issuesOf(changed(sample, [path, 'nobody']))).toEqual([fault('unknown_reference', path, expected, 'nobody')]);
});

test.each([
  ['publisher', ['source', 'publisher']],
  ['agency', ['dateline', 'agency']],
])('an unknown %s', (_, path) => {
  for (const wrong of ['nobody', 'rouen'])
    expect(issuesOf(changed(sample, [path, wrong]))).toEqual([
      fault(
        'unknown_reference',
        path,
        expect.stringMatching(/^the id of an? organization$/) as unknown as string,
        wrong,
      ),
    ]);
});

test.each([
  ['country', ['entities', entity('rouen'), 'country']],
  ['place of an event', ['entities', entity('closing'), 'place']],
  ['place of the dateline', ['dateline', 'place']],
])('a %s that is no place', (_, path) => {
  expect(issuesOf(changed(sample, [path, 'mill']))).toEqual([
    fault('unknown_reference', path, 'the id of a place', 'mill'),
  ]);
});

test.each(['statistics', 'relations'] as const)(
  'an unknown quote of a statement of %s is not the innermost either',
  (layer) => {
    const path = [layer, 0, 'stated', 0, 'quote'];
    const quote = sample[layer][0]?.stated[0]?.quote;
    expect(issuesOf(changed(sample, [path, 'nobody']))).toEqual([
      fault('unknown_reference', path, 'the id of a quote', 'nobody'),
      fault('statement_quote', path, String(quote), 'nobody'),
    ]);
  },
);

test('names of the prototype are no ids', () => {
  for (const id of ['constructor', 'tostring', 'valueof'])
    expect(issuesOf(changed(sample, [['mentions', 0, 'entity'], id]))).toEqual([
      fault('unknown_reference', ['mentions', 0, 'entity'], ENTITY, id),
    ]);
});

test('every reference that may be absent may be', () => {
  expect(
    issuesOf(
      changed(
        sample,
        [['source', 'publisher'], null],
        [['dateline', 'place'], null],
        [['dateline', 'agency'], null],
        [['entities', entity('ada'), 'positions', 0, 'of'], null],
        [['entities', entity('rouen'), 'country'], null],
        [['entities', entity('closing'), 'place'], null],
        [['quotes', 0, 'restates'], null],
      ),
    ),
  ).toEqual([]);
});
