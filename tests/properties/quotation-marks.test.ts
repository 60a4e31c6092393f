import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyDraft } from '../../src/author.ts';
import { quoteText } from '../../src/index.ts';
import { parseArticle, safeParseArticle } from '../../src/schema.ts';
import { articleOf } from '../support/reported.ts';

type Passages = NonNullable<NonNullable<AnyDraft['quotes']>[string]['content']>;

/** Marks that open and close, and those that open the paragraphs after the first; `''` where none does. */
const STYLES: readonly (readonly [open: string, close: string, again: string, isClear: boolean])[] = [
  ['“', '”', '“', true],
  ['“', '”', '', true],
  ['‘', '’', '‘', true],
  ['„', '“', '„', true],
  ['»', '«', '»', true],
  ['«', '»', '»', true],
  ['«', '»', '«', true],
  ['”', '”', '”', false],
  ['"', '"', '"', false],
  ['"', '"', '', false],
  ["'", "'", "'", false],
  ['``', "''", '``', true],
  ['‹', '›', '‹', true],
  ['「', '」', '', true],
  ['『', '』', '『', true],
  ['《', '》', '', true],
  ['“‘', '’”', '“‘', true],
];
const BETWEEN = [
  '',
  ' ',
  '\u00a0',
  '\u2009',
  '\u200a',
  '\u202f',
  '\u3000',
  '\u200e',
  '\u2068',
  '\u200b',
  '\ufeff',
  ' \u200f',
];
const INTRUDERS = ['', 'Photo: A. Nonymous', 'Advertisement', 'Read on\n\nMore of it'];

/** A quotation of numbered sentences in paragraphs, its marks set apart alike, and how it is annotated. */
const quotation = fc.record({
  style: fc.constantFrom(...STYLES),
  inside: fc.constantFrom(...BETWEEN),
  atEnd: fc.constantFrom(...BETWEEN),
  paragraphs: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
  intruder: fc.constantFrom(...INTRUDERS),
  bySentence: fc.boolean(),
  before: fc.constantFrom('', 'Ada said: ', 'Ada said , '),
  after: fc.constantFrom(' she said.', ', she said.', ' , she said .', ''),
});

type Quotation = typeof quotation extends fc.Arbitrary<infer Q> ? Q : never;

/** Writes a quotation down, with its marks or without, and names its passages. */
function written({ style, paragraphs, bySentence, before, after, ...rest }: Quotation, isMarked = true) {
  const [open, close, again] = style;
  const { inside, atEnd, intruder } = rest;
  let number = 0;
  const sentences = paragraphs.map((count) => Array.from({ length: count }, () => `We stay ${++number} days.`));
  const lines = sentences.map((list) => list.join(' '));
  const first = isMarked ? open + inside : '';
  const next = isMarked && again !== '' ? again + inside : '';
  const last = isMarked ? atEnd + close : '';
  const joint = intruder === '' ? '\n\n' : `\n\n${intruder}\n\n`;
  const text = before + lines.map((line, i) => (i === 0 ? first : next) + line).join(joint) + last + after;
  const content: Passages = (bySentence ? sentences.flat() : lines).map((exact) => ({ exact }));
  return { text, content };
}

const quoted = (text: string, content: Passages) =>
  articleOf(text, { quotes: { q: { attitude: 'assertion', content } } });

test('a quotation is direct, whatever its marks, their spaces, and the pieces it is annotated in', () => {
  fc.assert(
    fc.property(quotation, (given) => {
      const { text, content } = written(given);
      const article = quoted(text, content);
      expect(article.quotes[0]).toMatchObject({ kind: 'direct', content: content.map(() => ({ verbatim: true })) });
      expect(parseArticle(article)).toEqual(article);
      const said = content.map((passage) => ({ ...passage, quoted: true }));
      expect(quoted(text, said)).toEqual(article);
      expect(quoteText(article, 'q').match(/\d+/g)).toEqual(
        content.flatMap((one) => String(Reflect.get(one, 'exact')).match(/\d+/g)),
      );
    }),
    { numRuns: 500 },
  );
});

test('the same words without marks are indirect, or what the author says', () => {
  fc.assert(
    fc.property(quotation, (given) => {
      const { text, content } = written(given, false);
      expect(quoted(text, content).quotes[0]?.kind).toBe('indirect');
      const said = quoted(
        text,
        content.map((passage) => ({ ...passage, quoted: true })),
      );
      expect(said.quotes[0]?.kind).toBe('direct');
      expect(parseArticle(said)).toEqual(said);
    }),
    { numRuns: 100 },
  );
});

test('what a pair of clear marks encloses is not said to be unmarked', () => {
  fc.assert(
    fc.property(quotation, (given) => {
      fc.pre(given.style[3]);
      const { text, content } = written({ ...given, paragraphs: given.paragraphs.slice(0, 1), bySentence: false });
      const copy: unknown = JSON.parse(
        JSON.stringify(quoted(text, content)).replaceAll('"quoted":true', '"quoted":false'),
      );
      const codes = safeParseArticle(copy).error?.issues.map((issue) => issue.code === 'custom' && issue.params?.code);
      expect(codes).toContain('quoted_mismatch');
    }),
    { numRuns: 200 },
  );
});
