import { describe, expect, test } from 'vitest';
import {
  type Article,
  article,
  blockIds,
  type EntityFilter,
  entityIds,
  entityTypes,
  findEntities,
  findMentions,
  quoteIds,
} from '../../../src/index.ts';
import { note } from '../../support/note.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const ids = (filter: EntityFilter, given: Article = sample): string[] =>
  findEntities(given, filter).map(({ id }) => id);

describe('findEntities', () => {
  test('without a filter finds all, in the order of the article', () => {
    expect(ids({}, article)).toEqual([...entityIds]);
    expect(ids({}, synthetic)).toEqual(['zurich', 'ada-and-bo', 'ada', 'bo', 'cy']);
    const nothing = { type: undefined, name: undefined, block: undefined, quote: undefined, country: undefined };
    expect(findEntities(article, nothing)).toEqual(article.entities);
  });

  test('by type, one or several', () => {
    for (const type of entityTypes)
      expect(findEntities(article, { type })).toEqual(article.entities.filter((entity) => entity.type === type));
    expect(ids({ type: ['agreement', 'person'] })).toEqual(['ada', 'bo', 'deal']);
    expect(ids({ type: [] })).toEqual([]);
    expect(findEntities(sample, { type: ['person'] }).map(({ positions }) => positions.length)).toEqual([1, 0]);
  });

  test('by block, and by kind of block', () => {
    for (const block of blockIds) {
      const mentioned = new Set(findMentions(article, { block }).map(({ entity }) => entity));
      expect(findEntities(article, { block })).toEqual(article.entities.filter(({ id }) => mentioned.has(id)));
    }
    expect(ids({ block: ['dateline', 'p2'] })).toEqual(['rouen', 'wire', 'mills']);
    expect(ids({ block: 'paragraph', type: 'person' })).toEqual(['ada', 'bo']);
    expect(ids({ block: 'kicker' })).toEqual([]);
  });

  test('by the quote that mentions them', () => {
    for (const quote of quoteIds) {
      const mentioned = new Set(findMentions(article, { quote }).map(({ entity }) => entity));
      expect(findEntities(article, { quote })).toEqual(article.entities.filter(({ id }) => mentioned.has(id)));
    }
    expect(ids({ quote: ['bo-told', 'closing-said'] })).toEqual(['mill', 'us-government', 'deal']);
    expect(ids({ quote: [] })).toEqual([]);
  });

  test('block and quote ask for one mention in both', () => {
    const given = note('Ada: “Bo.”\n\nBo: “Ada.”', {
      mentions: [
        { exact: 'Ada', in: 'p1', entity: 'ada', form: 'name' },
        { exact: 'Bo', in: 'p1', entity: 'bo', form: 'name' },
        { exact: 'Bo', in: 'p2', entity: 'bo', form: 'name' },
        { exact: 'Ada', in: 'p2', entity: 'ada', form: 'name' },
      ],
      quotes: {
        one: { attitude: 'fact', content: [{ exact: 'Bo.', in: 'p1' }] },
        two: { attitude: 'fact', content: [{ exact: 'Ada.', in: 'p2' }] },
      },
    });
    expect(ids({ block: 'p1', quote: 'one' }, given)).toEqual(['bo']);
    expect(ids({ block: 'p2', quote: 'one' }, given)).toEqual([]);
    expect(ids({ block: 'p1', quote: ['one', 'two'] }, given)).toEqual(['bo']);
  });

  test('what a metonym literally names is not mentioned', () => {
    expect(ids({ block: 'p1', type: 'place' })).toEqual([]);
    expect(ids({ quote: 'bo-told', type: ['organization', 'place'] })).toEqual(['us-government']);
  });

  test('several keys mean and', () => {
    expect(ids({ name: 'Paris' }).sort()).toEqual(['government', 'paris']);
    expect(ids({ name: 'Paris', type: 'place' })).toEqual(['paris']);
    expect(ids({ name: 'Paris', type: 'place', block: 'p1' })).toEqual([]);
    expect(ids({ name: 'Paris', country: 'france', quote: 'bo-told' })).toEqual([]);
  });

  test('gives the records in a fresh list', () => {
    expect(findEntities(article)[0]).toBe(article.entities[0]);
    findEntities(article).pop();
    expect(findEntities(article)).toEqual(article.entities);
  });

  test('refuses what it does not know, with the nearest', () => {
    const wrong = (filter: object) => () => findEntities(sample, filter as never);
    expectError(wrong({ block: 'headlines' }), 'RangeError', /^filter\.block: .* "headline"/);
    expectError(wrong({ quote: 'bo' }), 'RangeError', /^filter\.quote: expected the id of a quote/);
    expectError(wrong({ type: ['person', 'persn'] }), 'RangeError', /^filter\.type\[1\]: .* "person"/);
    expectError(wrong({ country: 'frence' }), 'RangeError', /^filter\.country: expected the id of a place, .*"france"/);
    expectError(
      wrong({ country: ['france', 'ada'] }),
      'RangeError',
      /^filter\.country\[1\]: expected the id of a place/,
    );
    expectError(wrong({ name: ['Paris'] }), 'TypeError', 'filter.name: expected a string, received a list');
  });

  refusesOtherThings((thing) => findEntities(thing));
});

describe('findEntities by name, as people type it', () => {
  const given = note('The United States, its USA, Russia’s Companies’ “hunt” and Ms Roe.', {
    entities: {
      person: {
        ada: { name: 'Ada Roe', description: '', familyName: 'Roe', alternateNames: ['Aunt Ada', 'ROE'] },
        roe: { name: 'Bo Roe', description: '', familyName: 'Roe' },
      },
      place: {
        us: { name: 'United States', description: '', kind: 'country', alternateNames: ['the USA', 'America'] },
        hague: { name: 'The Hague', description: '', kind: 'city' },
      },
      group: {
        companies: { name: 'firms', description: '' },
        russia: { name: 'the Russians', description: '' },
      },
    },
    mentions: [
      { exact: 'The United States', entity: 'us', form: 'name' },
      { exact: 'its', entity: 'us', form: 'pronoun' },
      { exact: 'Russia’s', entity: 'russia', form: 'modifier' },
      { exact: 'Companies’ “hunt”', entity: 'companies', form: 'nominal' },
      { exact: 'Companies’', entity: 'companies', form: 'nominal' },
    ],
  });

  test.each([
    ['United States', ['us']],
    ['the united  states', ['us']],
    ['  The United\u00a0States ', ['us']],
    ['the United States’', ['us']],
    ["United States's", ['us']],
    ['USA', ['us']],
    ['the USA', ['us']],
    ['AMERICA’S', ['us']],
    ['its', ['us']],
    ['Hague', ['hague']],
    ['the hague', ['hague']],
    ['Russia', ['russia']],
    ["Russia's", ['russia']],
    ['Russia’s', ['russia']],
    ['the Russians', ['russia']],
    ['companies', ['companies']],
    ["the companies'", ['companies']],
    ['companies\' "hunt"', ['companies']],
    ['Roe', ['ada', 'roe']],
    ["Roe's", ['ada', 'roe']],
    ['Aunt Ada', ['ada']],
    ['ada roe', ['ada']],
  ])('%s', (name, expected) => {
    expect(ids({ name }, given).sort()).toEqual([...expected].sort());
  });

  test('whole words only, and nothing for empty ones', () => {
    for (const name of [
      'Ro',
      'States',
      'hunt',
      '',
      ' ',
      'the',
      'a',
      "'s",
      '\u00ad',
      'x'.repeat(1_000_000),
      'constructor',
    ])
      expect(ids({ name }, given), name).toEqual([]);
  });

  test('every entity of the bundled article is found by each of its names, and by every mention of it', () => {
    for (const entity of article.entities) {
      for (const name of [entity.name, ...entity.alternateNames, `the ${entity.name}’s`.replace('the the', 'the')])
        expect(ids({ name }, article)).toContain(entity.id);
      if (entity.type === 'person' && entity.familyName !== null)
        expect(ids({ name: entity.familyName }, article)).toContain(entity.id);
    }
    for (const { exact, entity } of article.mentions) {
      expect(ids({ name: exact }, article)).toContain(entity);
      expect(ids({ name: exact.toUpperCase() }, article)).toContain(entity);
    }
  });
});

describe('findEntities by country', () => {
  test('the place itself, places in it, its organizations, and what is part of these, however deep', () => {
    const of = (kind: string, more: object = {}) => ({ name: kind, description: '', kind, ...more });
    const given = note('Nothing.', {
      entities: {
        person: { ada: { name: 'Ada', description: '', positions: [{ title: 'head', of: 'france' }] } },
        place: {
          france: of('country'),
          rouen: of('city', { country: 'france' }),
          quay: of('building', { country: 'france' }),
          peru: of('country'),
          lima: of('city', { country: 'peru' }),
        },
        organization: {
          ministry: of('ministry', { country: 'france' }),
          office: of('government-body', { parent: 'ministry' }),
          desk: of('government-body', { parent: 'office' }),
          branch: of('company', { parent: 'desk', country: 'peru' }),
          'first-ring': of('company', { parent: 'last-ring' }),
          'last-ring': of('company', { parent: 'first-ring' }),
          alone: of('company'),
        },
      },
    } as never);
    const sorted = (country: string | string[]): string[] => ids({ country }, given).sort();
    expect(sorted('france')).toEqual(['branch', 'desk', 'france', 'ministry', 'office', 'quay', 'rouen']);
    expect(sorted('peru')).toEqual(['branch', 'lima', 'peru']);
    expect(sorted('rouen')).toEqual(['rouen']);
    expect(sorted(['peru', 'rouen'])).toEqual(['branch', 'lima', 'peru', 'rouen']);
    expect(sorted([])).toEqual([]);
    const circle: Article = {
      ...given,
      entities: given.entities.map((one) => (one.id === 'first-ring' ? { ...one, country: 'peru' } : one)) as never,
    };
    expect(ids({ country: 'peru' }, circle).sort()).toEqual(['branch', 'first-ring', 'last-ring', 'lima', 'peru']);
  });

  test('in the order of the article, other types aside', () => {
    expect(ids({ country: 'france' })).toEqual(
      sample.entities.flatMap(({ id }) => (['rouen', 'government', 'france', 'paris'].includes(id) ? [id] : [])),
    );
    expect(ids({ country: 'france', type: 'organization' })).toEqual(['government']);
  });
});
