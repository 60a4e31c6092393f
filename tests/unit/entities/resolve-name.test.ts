import { describe, expect, test } from 'vitest';
import { type Article, article, findMentions, type Mention, resolveName } from '../../../src/index.ts';
import { note } from '../../support/note.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

/** A name, an other name, a family name, nominals, a modifier and a metonym of several entities. */
const given: Article = note(
  'John Kerry met Kerry. The accord of 2012, later the 2012 accord; Geneva accord. Paris wants Paris, Paris; it said. ' +
    'The ministry and the ministry of Russia’s. US firms and the US.',
  {
    entities: {
      person: {
        kerry: { name: 'John Kerry', description: '', familyName: 'Kerry' },
        teresa: { name: 'Teresa Kerry', description: '', familyName: 'Kerry' },
      },
      place: {
        paris: { name: 'Paris', description: '', kind: 'city' },
        russia: { name: 'Russia', description: '', kind: 'country' },
        us: { name: 'United States', description: '', kind: 'country', alternateNames: ['US', 'USA'] },
      },
      organization: {
        government: { name: 'French government', description: '', kind: 'government' },
        ministry: { name: 'foreign ministry', description: '', kind: 'ministry' },
      },
      agreement: {
        accord: {
          name: 'accord of 2012',
          description: '',
          date: '2012',
          alternateNames: ['Geneva accord', 'the pact'],
        },
      },
    },
    mentions: [
      { exact: 'John Kerry', entity: 'kerry', form: 'name' },
      { exact: 'Kerry', prefix: 'met ', entity: 'kerry', form: 'name' },
      { exact: 'The accord of 2012', entity: 'accord', form: 'name' },
      { exact: 'the 2012 accord', entity: 'accord', form: 'nominal' },
      { exact: 'Geneva accord', entity: 'accord', form: 'name' },
      { exact: 'Paris', nth: 1, entity: 'government', form: 'name', literal: 'paris' },
      { exact: 'Paris', nth: 2, entity: 'paris', form: 'name' },
      { exact: 'Paris', nth: 3, entity: 'government', form: 'name', literal: 'paris' },
      { exact: 'it', prefix: '; ', entity: 'government', form: 'pronoun' },
      { exact: 'The ministry', entity: 'ministry', form: 'nominal' },
      { exact: 'the ministry', prefix: 'and ', entity: 'ministry', form: 'nominal' },
      { exact: 'Russia’s', entity: 'russia', form: 'modifier' },
      { exact: 'US', suffix: ' firms', entity: 'us', form: 'modifier' },
      { exact: 'the US', entity: 'us', form: 'name' },
    ],
  },
);

const name = (entity: string, count: number, literal: string | null = null) => ({
  entity,
  form: 'name',
  literal,
  count,
});

describe('resolveName', () => {
  test('tells meanings apart by entity and literal sense, most frequent first', () => {
    expect(resolveName(given, 'Paris')).toEqual([name('government', 2, 'paris'), name('paris', 1)]);
    expect(resolveName(sample, 'Washington')).toEqual([name('us-government', 1, 'washington')]);
    expect(resolveName(article, 'Washington').every(({ literal }) => literal === 'washington')).toBe(true);
  });

  test('the most frequent stands first, whichever is read first', () => {
    const [first, ...rest] = synthetic.mentions.filter(({ exact }) => exact === 'Ada');
    expect(rest.length).toBeGreaterThan(1);
    const mentions = synthetic.mentions.map((mention) =>
      mention === first ? { ...mention, entity: 'cy' as const } : mention,
    );
    expect(resolveName({ ...synthetic, mentions }, 'Ada')).toEqual([name('ada', rest.length), name('cy', 1)]);
  });

  test('tells forms apart', () => {
    expect(resolveName(given, 'US')).toEqual([
      { entity: 'us', form: 'modifier', literal: null, count: 1 },
      name('us', 1),
    ]);
  });

  test('a family name finds every mention by name, in whatever words, once', () => {
    for (const words of ['Kerry', 'kerry', "Kerry's", 'KERRY’S', 'John Kerry'])
      expect(resolveName(given, words)).toEqual([name('kerry', 2)]);
    expect(resolveName(given, 'Teresa Kerry')).toEqual([]);
    expect(resolveName(article, 'Kerry')).toEqual([
      name('john-kerry', findMentions(article, { entity: 'john-kerry', form: 'name' }).length),
    ]);
    expect(resolveName(article, 'Lavrov').map(({ entity }) => entity)).toEqual(['sergey-lavrov']);
  });

  test('so do other names', () => {
    for (const words of ['Geneva accord', 'accord of 2012', 'the pact', 'Pact', 'the accord of 2012'])
      expect(resolveName(given, words), words).toEqual([name('accord', 2)]);
    expect(resolveName(given, '2012 accord')).toEqual([{ entity: 'accord', form: 'nominal', literal: null, count: 1 }]);
    expect(resolveName(given, 'USA')).toEqual([name('us', 1)]);
    expect(resolveName(given, 'the United States')).toEqual([name('us', 1)]);
    expect(resolveName(given, 'French government')).toEqual([name('government', 2, 'paris')]);
  });

  test('typography, case, a leading article and a possessive make no difference', () => {
    for (const words of ['ministry', 'The Ministry', 'the ministry’s', ' the\u00a0ministry '])
      expect(resolveName(given, words), words).toEqual([
        { entity: 'ministry', form: 'nominal', literal: null, count: 2 },
      ]);
    for (const words of ['Russia', "Russia's", 'russia’s'])
      expect(resolveName(given, words)).toEqual([{ entity: 'russia', form: 'modifier', literal: null, count: 1 }]);
    expect(resolveName(synthetic, 'ZÜRICH')).toEqual([name('zurich', 1)]);
  });

  test('gives nothing for words that no mention stands for', () => {
    for (const words of ['Berlin', '', 'the', 'constructor', 'John', 'foreign ministry', 'x'.repeat(1_000_000)])
      expect(resolveName(given, words), words).toEqual([]);
  });

  test('every mention of the bundled article is among the readings of its words', () => {
    const readings = new Map(article.mentions.map(({ exact }) => [exact, resolveName(article, exact)]));
    for (const { exact, entity, form, literal } of article.mentions) {
      const alike = (one: Mention): boolean =>
        one.exact === exact && one.entity === entity && one.form === form && one.literal === literal;
      const reading = readings
        .get(exact)
        ?.find((one) => one.entity === entity && one.form === form && one.literal === literal);
      expect(reading?.count).toBeGreaterThanOrEqual(article.mentions.filter(alike).length);
    }
  });

  test('gives fresh readings', () => {
    resolveName(given, 'Paris').pop();
    expect(resolveName(given, 'Paris')).toHaveLength(2);
    expect(resolveName(given, 'Paris')[0]).not.toBe(resolveName(given, 'Paris')[0]);
  });

  test('refuses what is no name', () => {
    expectError(() => resolveName(given, 5 as never), 'TypeError', 'name: expected a string, received 5');
    expectError(() => resolveName(given, undefined as never), 'TypeError', /^name: /);
  });

  refusesOtherThings((thing) => resolveName(thing, 'Ada'));
});
