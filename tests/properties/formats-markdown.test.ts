import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import { type MarkdownOptions, toMarkdown, toMdast } from '../../src/formats/markdown.ts';
import { type Article, blockKinds } from '../../src/index.ts';
import { randomArticle } from '../support/random-article.ts';
import { plainTree, readMarkdown, wordsOfBlocks } from '../support/read-markdown.ts';
import { synthetic } from '../support/synthetic.ts';

/** What means something to Markdown somewhere, and what it leaves out. */
const PIECES = [
  ...' \t\n*_`#>-+=~|[](){}<>!&:;,.\\/"\'^$%@1aZ',
  ...[
    '**',
    '__',
    '```',
    '~~~',
    '---',
    '===',
    '***',
    '1.',
    '1)',
    '# ',
    '> ',
    '- ',
    '+ ',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '](',
    '![',
    '<!--',
    '-->',
  ],
  ...[
    '<b>',
    '</b>',
    '<script>',
    '<?',
    '&amp;',
    '&#35;',
    '&nbsp',
    'www.a.org',
    'http://a.org',
    'a@b.org',
    '| - |',
    ':--',
    '    ',
    '\r',
    '\r\n',
  ],
  ...[
    '\u00a0',
    '\u202f',
    '\u200b',
    '\u2028',
    '\u0085',
    '\f',
    '\v',
    '\u0001',
    '\ufeff',
    '\u202e',
    'é',
    '🎉',
    '한',
    '\0',
    '\ud800',
    'word',
    'the mill',
  ],
];

const piece = fc.constantFrom(...PIECES);
const words = fc.array(piece, { minLength: 1, maxLength: 12 }).map((list) => list.join(''));
const shown = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/[\0\ud800-\udfff]/gu, '\ufffd');

/** An article of such words; it need not be valid. */
const hostileArticle = fc
  .record({
    blocks: fc.array(fc.tuple(fc.constantFrom(...blockKinds), words), { minLength: 1, maxLength: 5 }),
    marked: fc.array(fc.tuple(fc.nat(), fc.nat(20)), { maxLength: 6 }),
  })
  .map(({ blocks: list, marked }): Article => {
    let text = '';
    const blocks = list.flatMap(([kind, given], i) => {
      const exact = given;
      if (exact.trim() === '') return [];
      text += text === '' ? '' : '\n\n';
      const start = text.length;
      text += exact;
      return [{ id: `b${i}`, kind, start, end: text.length, exact }];
    });
    const scareQuotes = marked.map(([at, length]) => {
      const start = at % (text.length + 1);
      const end = Math.min(text.length, start + length);
      return { start, end, exact: text.slice(start, end) };
    });
    return { ...synthetic, text, blocks, sentences: [], mentions: [], quotes: [], scareQuotes };
  });

const annotated: MarkdownOptions = {
  link: ({ layer, span }) =>
    layer === 'scareQuotes' && span.start % 2 === 0 ? `http://a.org/(${span.start}) "x"` : null,
  note: ({ layer, span }) => (layer === 'scareQuotes' && span.start % 3 !== 0 ? `Note ${span.exact}` : null),
};

test.each([
  ['without options', {}],
  ['with links and footnotes', annotated],
])('Markdown reads back as the tree that it was made from, and that has the words of the blocks, %s', (_, options) => {
  fc.assert(
    fc.property(hostileArticle, (article) => {
      const tree = plainTree(toMdast(article, options));
      expect(readMarkdown(toMarkdown(article, options))).toEqual(tree);
      expect(wordsOfBlocks(tree)).toEqual(article.blocks.map(({ exact }) => shown(exact)));
    }),
    { numRuns: 400 },
  );
});

test('any article reads back with its words, and each quote passage with a mark behind it', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft, passages }) => {
      const article = defineArticle(draft);
      const read = readMarkdown(toMarkdown(article));
      expect(wordsOfBlocks(read)).toEqual(article.blocks.map(({ exact }) => exact));
      const defined = JSON.stringify(read).match(/footnoteDefinition/g)?.length ?? 0;
      expect(defined).toBe(Object.keys(passages).length);
    }),
  );
});
