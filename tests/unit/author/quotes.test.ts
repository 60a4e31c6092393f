import { describe, expect, test } from 'vitest';
import type { AnyDraft } from '../../../src/author.ts';
import { draftFaults, draftOf, note } from '../../support/note.ts';
import { runOn } from '../../support/run-on.ts';
import { synthetic } from '../../support/synthetic.ts';

type Quotes = NonNullable<AnyDraft['quotes']>;
const quote = (layers: Partial<Quotes[string]>): Quotes[string] => ({ attitude: 'assertion', ...layers });

/** Kind of the quote of some words, and which of them are quoted. */
function kindOf(text: string, ...words: readonly string[]): readonly unknown[] {
  const { quotes } = note(text, { quotes: { q: quote({ content: words.map((exact) => ({ exact })) }) } });
  return [quotes[0]?.kind, ...(quotes[0]?.content.map(({ quoted }) => quoted) ?? [])];
}

describe('kind and quoted', () => {
  test.each<[string, readonly string[], readonly unknown[]]>([
    ['Ada said: "It works."', ['It works.'], ['direct', true]],
    ['Ada said: “It works.”', ['It works.'], ['direct', true]],
    ['Ada said: «It works».', ['It works'], ['direct', true]],
    ['Ada said: „It works“.', ['It works'], ['direct', true]],
    ['Ada said: ‘It works’.', ['It works'], ['direct', true]],
    ["Ada said: 'It works'.", ['It works'], ['direct', true]],
    ['艾达说：「可以」。', ['可以'], ['direct', true]],
    ['Ada said it works.', ['it works'], ['indirect', false]],
    ['Ada said it “works”.', ['it', 'works'], ['mixed', false, true]],
    ['“It works,” said Ada, “and well.”', ['It works,', 'and well.'], ['direct', true, true]],
    ['“It works,” said Ada.', ['It works'], ['indirect', false]],
    ['“It works,” said Ada.', ['works,'], ['indirect', false]],
    // Its own marks.
    ['“It works” said Ada.', ['“It works”'], ['direct', true]],
    ['“It works,” said Ada.', ['“It works,” '], ['direct', true]],
    ['“It works” said Ada.', ['“It'], ['indirect', false]],
    ['“It works” said Ada.', ['“It works'], ['indirect', false]],
    ['“It works” said Ada.', ['It works”'], ['indirect', false]],
    ['Ada said “” twice.', ['“”'], ['indirect', false]],
    // Languages.
    ['Ada a dit : « Ça marche. »', ['Ça marche.'], ['direct', true]],
    ['Ada a dit : «\u202fÇa marche.\u202f»', ['Ça marche.'], ['direct', true]],
    ['Ada sagt: »Es geht.«', ['Es geht.'], ['direct', true]],
    ['Ada sanoo: ”Se toimii.”', ['Se toimii.'], ['direct', true]],
    ['Ada sanoo: »Se toimii.»', ['Se toimii.'], ['direct', true]],
    ['Ada mówi: „Działa.”', ['Działa.'], ['direct', true]],
    ['«Dijo ‘no’», añadió', ['no'], ['direct', true]],
    ['他说‘不’；他走了', ['不'], ['direct', true]],
    ['그는 ‘네’라고 말했다', ['네'], ['direct', true]],
    ['قالت ”نعم“ ثم', ['نعم'], ['direct', true]],
    ['｢可｣と言った', ['可'], ['direct', true]],
    ['“It works“, said Ada.', ['It works'], ['direct', true]],
    ['“It works," said Ada.', ['It works,'], ['direct', true]],
    // Apostrophes, and marks that are no pair.
    ['“Obama’s plan,” said Bo.', ['Obama'], ['indirect', false]],
    ["'Obama's plan,' said Bo.", ['Obama'], ['indirect', false]],
    ['"We back the workers\' plan," said Bo.', ['We back the workers'], ['indirect', false]],
    ["Democrats' and the Greens' ideas", [' and the Greens'], ['indirect', false]],
    ['‘It’s the workers’ plan,’ said Bo.', ['It’s the workers’ plan,'], ['direct', true]],
    // Words between two quotations.
    ['「甲」和「乙」', ['和'], ['indirect', false]],
    ['“甲”和“乙”', ['和'], ['indirect', false]],
    ['“One” and “two”', ['and'], ['indirect', false]],
    ['“One” and “two”', [' and '], ['indirect', false]],
    ['"One" and "two"', [' and '], ['indirect', false]],
    ['« Un » et « deux »', ['et'], ['indirect', false]],
    ['»klug« und »mutig«', ['und'], ['indirect', false]],
    ['›Ja‹ sagte er ›nein‹', ['sagte er'], ['indirect', false]],
    // A quotation that closes, and another that opens.
    ['“One” and “two,” said Bo.', ['One” and “two,'], ['indirect', false]],
    ['« Un » et « deux »', ['Un » et « deux'], ['indirect', false]],
    ['"If so." That is how "it works,"', ['If so." That is how "it works,'], ['indirect', false]],
    // Quotations within.
    ['"I heard "no" twice," said Bo.', ['I heard "no" twice,'], ['direct', true]],
    ['""No" is an answer," said Bo.', ['"No" is an answer,'], ['direct', true]],
    ['"[He] paid "$5" today," said Bo.', ['[He] paid "$5" today,'], ['direct', true]],
    ['“I heard “no” twice,” said Bo.', ['I heard “no” twice,'], ['direct', true]],
    ['„Ein „Nein“ reicht“, sagt Bo.', ['Ein „Nein“ reicht'], ['direct', true]],
    ['„Der "Spiegel" meldet“, sagt Bo.', ['Der "Spiegel" meldet'], ['direct', true]],
    ['”Ordet “nej” är kort”, sade Bo.', ['Ordet “nej” är kort'], ['direct', true]],
    ['"Maybe “ja” or so," said Bo.', ['Maybe “ja” or so,'], ['direct', true]],
    ['"A x"y grid," said Bo.', ['A x"y grid,'], ['direct', true]],
    ['“Maybe "ja" or so,” said Bo.', ['Maybe "ja" or so,'], ['direct', true]],
    ['It works', ['It works'], ['indirect', false]],
    ['“It works', ['It works'], ['indirect', false]],
    ['It works”', ['It works'], ['indirect', false]],
    ['Ada said.', [], ['indirect']],
  ])('%s %j', (text, words, expected) => {
    expect(kindOf(text, ...words)).toEqual(expected);
  });

  test('a quotation that runs on over paragraphs', () => {
    expect(runOn.quotes[0]).toMatchObject({ kind: 'direct', content: [{ quoted: true }, { quoted: true }] });
    expect(kindOf('“One.\n\n“Two.\n\n“Three.”', 'One.', 'Two.', 'Three.')).toEqual(['direct', true, true, true]);
    expect(kindOf('“One.\n\nTwo.', 'One.')).toEqual(['indirect', false]);
    expect(kindOf('“One. “Two.”', 'One.')).toEqual(['indirect', false]);
    expect(kindOf('“One. Then\n\n“Two.”', 'One.')).toEqual(['indirect', false]);
    expect(kindOf('“One.\n\n“Two.”', '“One.', '“Two.”')).toEqual(['direct', true, true]);
    expect(kindOf('“One.\r“Two.”', 'One.', 'Two.')).toEqual(['direct', true, true]);
    expect(kindOf('“One.\u2029“Two.”', 'One.', 'Two.')).toEqual(['direct', true, true]);
    expect(kindOf('«Uno.\n\n»Dos.»', 'Uno.', 'Dos.')).toEqual(['direct', true, true]);
    expect(kindOf('« Un.\n\n» Deux. »', 'Un.', 'Deux.')).toEqual(['direct', true, true]);
    expect(kindOf('« Un », puis » deux »', 'deux')).toEqual(['indirect', false]);
    expect(kindOf('“He said ‘One.\n\n“‘Two.’ ”', 'One.')).toEqual(['direct', true]);
    expect(kindOf('the workers’ plan.\n\n“Two.”', ' plan.')).toEqual(['indirect', false]);
    expect(kindOf('One.\n\n“Two.”', 'One.')).toEqual(['indirect', false]);
  });

  test('a very long passage is not looked through for another quotation', () => {
    const between = (length: number) => `"If so." ${'x'.repeat(length)} "it works,"`;
    expect(kindOf(between(9_000), between(9_000).slice(1, -1))).toEqual(['indirect', false]);
    expect(kindOf(between(10_000), between(10_000).slice(1, -1))).toEqual(['direct', true]);
  });

  test('a nested quote in wider marks is not quoted', () => {
    expect(synthetic.quotes.map(({ id, kind }) => [id, kind])).toEqual([
      ['line-opens', 'direct'],
      ['rumour', 'mixed'],
      ['ada-told-bo', 'mixed'],
      ['cy-thinks', 'direct'],
    ]);
    const { quotes } = note('“Ada says it works,” said Bo.', {
      quotes: {
        outer: quote({ content: [{ from: 'Ada', to: 'works,' }] }),
        inner: quote({ content: [{ exact: 'it works' }], within: 'outer' }),
      },
    });
    expect(quotes.map(({ kind }) => kind)).toEqual(['direct', 'indirect']);
  });
});

describe('the quote that states a figure', () => {
  /** The quote that each figure is given, by the printed digits. */
  function statedBy(text: string, quotes: Quotes, ...printed: readonly string[]): readonly unknown[] {
    const statistics = Object.fromEntries(
      printed.map((exact, i) => {
        const selector = exact.includes('…')
          ? { from: exact.split('…')[0] ?? '', to: exact.split('…')[1] ?? '' }
          : { exact };
        return [`s${i}`, { type: 'count', label: 'l', unit: 'u', value: 1, low: 0, stated: [selector] }] as const;
      }),
    );
    const found = note(text, { quotes, statistics }).statistics;
    return printed.map((_, i) => found.find(({ id }) => id === `s${i}`)?.stated[0]?.quote);
  }

  test.each([1, 2, 3, 4, 5, 7, 8, 9, 16, 17])('of %i quotes', (count) => {
    const letters = [...'abcdefghijklmnopqrstuvw'].slice(0, count);
    const quotes = Object.fromEntries(letters.map((one) => [`q-${one}`, quote({ content: [{ exact: `w${one}!` }] })]));
    const text = `${letters.map((one) => `w${one}!`).join(' or ')} End.`;
    expect(statedBy(text, quotes, ...letters.map((one) => `w${one}`), 'End')).toEqual([
      ...letters.map((one) => `q-${one}`),
      null,
    ]);
  });

  test('is the innermost', () => {
    const text = 'Ada said Bo thought Cy hoped 5 would do, and 6.';
    const quotes = {
      said: quote({ content: [{ from: 'Bo', to: '6' }] }),
      thought: quote({ content: [{ from: 'Cy', to: 'do' }], within: 'said' }),
      hoped: quote({ content: [{ from: '5', to: 'do' }], within: 'thought' }),
    };
    expect(statedBy(text, quotes, '5', 'hoped', 'thought', '6', 'Ada', 'hoped…5', '5…6')).toEqual([
      'hoped',
      'thought',
      'said',
      'said',
      null,
      'thought',
      'said',
    ]);
  });

  test('of the same words the most deeply nested', () => {
    const content = [{ exact: '5 of 6' }];
    const text = 'It was 5 of 6 so.';
    const chain = { a: quote({ content }), b: quote({ content, within: 'a' }), c: quote({ content, within: 'b' }) };
    expect(statedBy(text, chain, '5', '6')).toEqual(['c', 'c']);
    const { c, b, a } = chain;
    expect(statedBy(text, { c, b, a }, '5', '6')).toEqual(['c', 'c']);
  });

  test('over its own cue and source', () => {
    const text = '“It fell by 5,” Ada said, “to 6.” And 7.';
    const said = quote({
      sources: [{ exact: 'Ada' }],
      cues: [{ exact: 'said', lemma: 'say' }],
      content: [{ exact: 'It fell by 5,' }, { exact: 'to 6.' }],
    });
    expect(statedBy(text, { said }, '5…6', '6…7')).toEqual(['said', null]);
    // Without its cue the words between belong to nobody.
    expect(statedBy(text, { said: { ...said, cues: [] } }, '5…6')).toEqual([null]);
    expect(statedBy(text, { said: { ...said, sources: [] } }, '5…6')).toEqual([null]);
  });

  test('not over other words', () => {
    const said = quote({ content: [{ exact: '5 fell' }, { exact: '6 rose' }] });
    expect(statedBy('It said 5 fell and 6 rose so.', { said }, '5…6', '5', '6')).toEqual([null, 'said', 'said']);
    expect(statedBy('It said 5 fell, — 6 rose so.', { said }, '5…6')).toEqual(['said']);
  });

  test('not over a cue as long as a story', () => {
    const cue = `said ${'again and '.repeat(50)}again`;
    const said = quote({ cues: [{ exact: cue, lemma: 'say' }], content: [{ exact: '5 fell' }, { exact: '6 rose' }] });
    expect(statedBy(`It was 5 fell ${cue} 6 rose so.`, { said }, '5…6')).toEqual([null]);
  });
});

describe('order', () => {
  test('is that of the text, whatever that of the draft', () => {
    const article = note('Ada and Bo said One. Two. Ada.', {
      mentions: [
        { exact: 'Ada', nth: 2, entity: 'ada', form: 'name' },
        { exact: 'Bo', entity: 'bo', form: 'name' },
        { exact: 'Ada', nth: 1, entity: 'ada', form: 'name' },
        { exact: 'Ada and Bo', entity: 'bo', form: 'nominal' },
      ],
      quotes: {
        silent: quote({}),
        two: quote({ content: [{ exact: 'Two.' }] }),
        one: quote({
          sources: [{ exact: 'Bo' }, { exact: 'Ada', nth: 1 }],
          content: [{ exact: 'One.' }],
          restates: 'two',
        }),
        mute: quote({}),
      },
    });
    expect(article.mentions.map(({ exact }) => exact)).toEqual(['Ada and Bo', 'Ada', 'Bo', 'Ada']);
    expect(article.quotes.map(({ id }) => id)).toEqual(['one', 'two', 'silent', 'mute']);
    expect(article.quotes[0]?.sources.map(({ exact }) => exact)).toEqual(['Ada', 'Bo']);
    // By first mention: the longer words from the same offset come first.
    expect(article.entities.map(({ id }) => id)).toEqual(['bo', 'ada']);
  });
});

describe('references', () => {
  const text = 'Ada said it. Bo said so.';
  test('to nobody', () => {
    expect(
      draftFaults(
        draftOf(text, {
          mentions: [{ exact: 'Ada', entity: 'cy', form: 'name' }],
          quotes: { q: quote({ speakers: ['cy'], within: 'r', restates: 's', content: [{ exact: 'it' }] }) },
          entities: {
            person: { ada: { name: 'Ada', description: '', positions: [{ title: 'head', of: 'mill' }] } },
            group: { all: { name: 'all', description: '', members: ['bo'] } },
            event: { fall: { name: 'fall', description: '', place: 'ada', participants: ['bo'] } },
            place: { town: { name: 'town', description: '', kind: 'city', country: 'ada' } },
            organization: { mill: { name: 'mill', description: '', kind: 'company' } },
          },
          source: { publisher: 'ada' },
          relations: {
            r: {
              subject: { entity: 'cy' },
              predicate: 'dated',
              object: { entity: 'di' },
              modality: 'hoped',
              stated: [{ exact: 'so' }],
            },
          },
        }),
      ).map(({ code, path, received }) => [code, path.join('.'), received]),
    ).toEqual([
      ['unknown_reference', 'source.publisher', '"ada"'],
      ['unknown_reference', 'entities.place.town.country', '"ada"'],
      ['unknown_reference', 'entities.event.fall.place', '"ada"'],
      ['unknown_reference', 'entities.event.fall.participants.0', '"bo"'],
      ['unknown_reference', 'entities.group.all.members.0', '"bo"'],
      ['unknown_reference', 'quotes.q.speakers.0', '"cy"'],
      ['unknown_reference', 'quotes.q.within', '"r"'],
      ['unknown_reference', 'quotes.q.restates', '"s"'],
      ['unknown_reference', 'relations.r.subject.entity', '"cy"'],
      ['unknown_reference', 'relations.r.object.entity', '"di"'],
      ['unknown_reference', 'mentions.0.entity', '"cy"'],
      ['edtf', 'relations.r.object', '"di"'],
    ]);
  });
  test('round in circles', () => {
    const content = [{ exact: 'it' }];
    expect(
      draftFaults(
        draftOf(text, { quotes: { a: quote({ content, within: 'b' }), b: quote({ content, within: 'a' }) } }),
      ),
    ).toEqual([
      {
        code: 'circular_reference',
        path: ['quotes', 'a', 'within'],
        expected: 'no way back to the quote itself',
        received: '"b"',
      },
    ]);
    expect(draftFaults(draftOf(text, { quotes: { a: quote({ content, restates: 'a' }) } }))).toMatchObject([
      { code: 'circular_reference', path: ['quotes', 'a', 'restates'] },
    ]);
  });
  test('to an id of two types', () => {
    const ada = { name: 'Ada', description: '' };
    expect(draftFaults(draftOf(text, { entities: { person: { ada }, group: { ada } } }))).toMatchObject([
      { code: 'duplicate_id', path: ['entities', 'group', 'ada', 'id'] },
    ]);
  });
  test('are told at the place in the draft, whatever the order', () => {
    const issues = draftFaults(
      draftOf(text, {
        mentions: [
          { exact: 'Bo', entity: 'cy', form: 'name' },
          { exact: 'Ada', entity: 'ada', form: 'name' },
        ],
      }),
    );
    expect(issues.map(({ path }) => path)).toEqual([['mentions', 0, 'entity']]);
  });
  test('a passage over the end of a block cannot be named', () => {
    expect(
      draftFaults(draftOf('One.\n\nTwo.', { quotes: { q: quote({ content: [{ from: 'One.', to: 'Two.' }] }) } })),
    ).toMatchObject([{ code: 'crosses_block', path: ['quotes', 'q', 'content', 0] }]);
  });
  test('a nested quote outside its parent', () => {
    const quotes = { a: quote({ content: [{ exact: 'it' }] }), b: quote({ content: [{ exact: 'so' }], within: 'a' }) };
    expect(draftFaults(draftOf(text, { quotes }))).toMatchObject([
      { code: 'outside_parent', path: ['quotes', 'b', 'content', 0], received: '"21 to 23"' },
    ]);
  });
  test('the same words twice for one entity', () => {
    const mention = { exact: 'Ada', entity: 'ada', form: 'name' } as const;
    expect(draftFaults(draftOf(text, { mentions: [mention, { ...mention, form: 'nominal' }] }))).toMatchObject([
      { code: 'duplicate_mention', path: ['mentions', 1] },
    ]);
  });
});
