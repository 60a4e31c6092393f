import { describe, expect, test } from 'vitest';
import type { AnyDraft } from '../../../src/author.ts';
import { type Article, article, getQuote, quoteIds, quoteText } from '../../../src/index.ts';
import { note } from '../../support/note.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

type Draft = NonNullable<AnyDraft['quotes']>[string];
const said = { exact: 'said', lemma: 'say' };

/** Makes an article with one quote of these passages. */
const quoting = (
  text: string,
  passages: string[],
  parts: Partial<Draft> = {},
  layers: Partial<AnyDraft> = {},
): Article =>
  note(text, {
    quotes: { q: { attitude: 'assertion', content: passages.map((exact) => ({ exact })), ...parts } },
    ...layers,
  });

const DOTS = { gap: ' … ' };
const MARKS = { marks: true };

describe('quoteText', () => {
  test('gives one passage as it stands', () => {
    expect(quoteText(article, 'tense-relations')).toBe(
      'the situation in relations between the two states remained tense',
    );
    expect(quoteText(article, 'visit-in-lead')).toContain('US\u00a0Secretary');
    expect(quoteText(synthetic, 'line-opens')).toBe('The 𝒩 line opens soon 🎉.');
  });

  test('joins passages by a space where the quote’s own cue and source intervene: nothing is left out', () => {
    for (const options of [{}, DOTS]) {
      expect(quoteText(sample, 'output-fell', options)).toBe(
        'Output fell by 12% to 40 tonnes, and Bo told us that Washington agreed in the deal of 2014.',
      );
      expect(quoteText(article, 'companies-and-trade', options)).toContain(
        'on the Russian market, Despite the sanctions, bilateral trade',
      );
      const late = quoting('“Yes,” Ada said on Friday in Rome. “No.”', ['Yes,', 'No.'], { cues: [said] });
      expect(quoteText(late, 'q', options)).toBe('Yes, No.');
    }
    const dash = quoting('Yes — no', ['Yes', 'no'], { cues: [{ exact: '—', lemma: '—' }] });
    expect(quoteText(dash, 'q', DOTS)).toBe('Yes no');
    expect(quoteText(quoting('Yes — no', ['Yes', 'no']), 'q', DOTS)).toBe('Yes — no');
    const japanese = quoting('「はい」と彼は言い「いいえ」', ['はい', 'いいえ'], {
      cues: [{ exact: '言い', lemma: '言う' }],
    });
    expect(quoteText(japanese, 'q', DOTS)).toBe('はい いいえ');
  });

  test('puts the gap where other words are left out', () => {
    const given = quoting('Ada calls him “kind”, which others doubt, and “wise”.', ['kind', 'wise']);
    expect(quoteText(given, 'q')).toBe('kind wise');
    expect(quoteText(given, 'q', DOTS)).toBe('kind … wise');
    expect(quoteText(given, 'q', { gap: '' })).toBe('kindwise');
    expect(quoteText(given, 'q', { gap: undefined })).toBe('kind wise');
  });

  test('a sentence in which neither cue nor source stands is left out, even after the one with the cue', () => {
    const blocks = (sentences: string[]): Partial<AnyDraft> => ({
      blocks: { p1: { kind: 'paragraph', ends: 'Two.”', sentences } },
    });
    const text = '“One,” Ada said. Critics laughed. “Two.”';
    const sentences = blocks(['said.', 'laughed.', 'Two.”']);
    expect(quoteText(quoting(text, ['One,', 'Two.'], { cues: [said] }, sentences), 'q', DOTS)).toBe('One, … Two.');
    const plain = '“One,” Ada said. “Two.”';
    expect(quoteText(quoting(plain, ['One,', 'Two.'], { cues: [said] }, blocks(['said.', 'Two.”'])), 'q', DOTS)).toBe(
      'One, Two.',
    );
    const source = { sources: [{ exact: 'Ada' }] };
    expect(quoteText(quoting(plain, ['One,', 'Two.'], source, blocks(['said.', 'Two.”'])), 'q', DOTS)).toBe(
      'One, Two.',
    );
  });

  test('a cue elsewhere, or of another quote, does not fill a gap', () => {
    const before = quoting('Ada said “kind” of him, “wise”.', ['kind', 'wise'], { cues: [said] });
    expect(quoteText(before, 'q', DOTS)).toBe('kind … wise');
    expect(quoteText(synthetic, 'rumour', DOTS)).toBe('Ada told Bo that Cy thinks trains are ﬁne');
    expect(quoteText(synthetic, 'ada-told-bo', DOTS)).toBe('Cy thinks trains are ﬁne');
  });

  test('puts nothing where the text has nothing, and what it has of spaces and punctuation', () => {
    for (const [text, passages, joined, marked] of [
      ['an un“believable” tale', ['un', 'believable', 'tale'], 'unbelievable tale', 'un“believable” tale'],
      ['首相は増税を「しない」と', ['増税を', 'しない'], '増税をしない', '増税を「しない」'],
      ['将“全力”支持', ['将', '全力', '支持'], '将全力支持', '将“全力”支持'],
      ['将​“全力”支持', ['将', '全力', '支持'], '将​全力支持', '将​“全力”支持'],
      ["so `` we , '' `` go '' .", ['we ,', 'go'], 'we , go', "`` we , '' `` go ''"],
      ['“One. Two,” he said', ['One.', 'Two,'], 'One. Two,', '“One. Two,”'],
      ['彼は「良い」「悪い」と', ['彼は', '良い', '悪い'], '彼は良い悪い', '彼は「良い」「悪い」'],
      ['a ‘big’, “old” town', ['big', 'old', 'town'], 'big, old town', '‘big’, “old” town'],
      ['“stop”—“go”', ['stop', 'go'], 'stop—go', '“stop”—“go”'],
      ['He said “it\u00a0was”\u00a0 \n“so”', ['it\u00a0was', 'so'], 'it\u00a0was so', '“it\u00a0was” “so”'],
      ['dit «\u00a0oui\u00a0», « non »', ['dit', 'oui', 'non'], 'dit oui, non', 'dit «\u00a0oui\u00a0», « non »'],
      ['„Ja“ »nein«', ['Ja', 'nein'], 'Ja nein', '„Ja“ »nein«'],
      ['so ("so-called") peace', ['so', 'so-called', 'peace'], 'so (so-called) peace', 'so ("so-called") peace'],
    ] as const) {
      const content = passages.map((exact) => (exact === 'so' ? { exact, nth: 1 } : { exact }));
      const given = quoting(text, [], { content });
      expect(quoteText(given, 'q', DOTS), text).toBe(joined);
      expect(quoteText(given, 'q', { ...DOTS, marks: true }), text).toBe(marked);
    }
  });

  test('keeps its own marks on request, never those of a quote around it', () => {
    expect(quoteText(sample, 'output-fell', MARKS)).toBe(
      '"Output fell by 12% to 40 tonnes," "and Bo told us that Washington agreed in the deal of 2014."',
    );
    expect(quoteText(sample, 'bo-told', MARKS)).toBe('Washington agreed in the deal of 2014');
    expect(quoteText(sample, 'closing-said', MARKS)).toBe('the mill will close, will close soon');
    expect(quoteText(article, 'collaboration-on-syria', MARKS)).toBe(
      'Russia is actively collaborating with the US\u00a0and other partners "on creating conditions for the launch of a ' +
        'political process in Syria" on the basis of the Geneva communique of 2012',
    );
    expect(quoteText(article, 'collaboration-on-syria')).toBe(
      quoteText(article, 'collaboration-on-syria', MARKS).replaceAll('"', ''),
    );
    expect(quoteText(runOn, 'counting')).toBe('One. Two.');
    expect(quoteText(runOn, 'counting', MARKS)).toBe('“One. “Two.”');
  });

  test('a passage that holds its own marks has them either way, once', () => {
    const given = quoting('Ada: “Yes.” So', ['“Yes.”', 'So']);
    expect(getQuote(given, 'q').content.map(({ quoted }) => quoted)).toEqual([true, false]);
    expect(quoteText(given, 'q')).toBe('“Yes.” So');
    expect(quoteText(given, 'q', MARKS)).toBe('“Yes.” So');
  });

  test('of the bundled article has no marks but those inside, and loses no words to the options', () => {
    for (const id of quoteIds) {
      expect(quoteText(article, id)).not.toContain('"');
      const quoted = getQuote(article, id).content.filter((passage) => passage.quoted).length;
      expect(quoteText(article, id, MARKS).split('"')).toHaveLength(2 * quoted + 1);
      expect(quoteText(article, id, MARKS).replaceAll('"', '')).toBe(quoteText(article, id));
      expect(quoteText(article, id, DOTS).replaceAll(' … ', ' ')).toBe(quoteText(article, id));
      for (const { exact } of getQuote(article, id).content) expect(quoteText(article, id)).toContain(exact);
    }
    expect(quoteText(article, 'hunt-for-citizens')).toContain('‘hunt’');
  });

  test('gives nothing for a quote without content', () => {
    expect(quoteText(runOn, 'silence')).toBe('');
    expect(quoteText(runOn, 'silence', { marks: true, gap: '…' })).toBe('');
  });

  test('refuses what it does not know', () => {
    expectError(() => quoteText(article, 'tense-relation' as never), 'RangeError', /^id: .* such as "tense-relations"/);
    expectError(
      () => quoteText(sample, 'bo-told', { gap: 3 as never }),
      'TypeError',
      /^options\.gap: expected a string/,
    );
    expectError(() => quoteText(sample, 'bo-told', { gaps: '' } as never), 'TypeError', /^options: .* "gap"/);
  });

  refusesOtherThings((thing) => quoteText(thing, 'rumour'));
});

test('marks that are the passage’s own stand once', () => {
  const text = 'She said “A”“B”“C” so.';
  const own = quoting(text, ['“B”'], { cues: [said] });
  expect(own.quotes[0]?.content).toMatchObject([{ exact: '“B”', quoted: true }]);
  expect(quoteText(own, own.quotes[0]?.id ?? '', { marks: true })).toBe('“B”');
});

test('a stray mark between two passages does not join them', () => {
  const stray = quoting('She said no ” yes.', ['no', 'yes'], { cues: [said] });
  expect(quoteText(stray, stray.quotes[0]?.id ?? '')).toBe('no yes');
});
