import { describe, expect, test } from 'vitest';
import { type Loss, type MarkdownOptions, toMarkdown } from '../../../../src/formats/markdown.ts';
import { type Article, article, type BlockKind, findQuotes } from '../../../../src/index.ts';
import { readMarkdown, wordsOfBlocks } from '../../../support/read-markdown.ts';
import { expectError, refusesOtherThings } from '../../../support/refuses.ts';
import { sample } from '../../../support/sample.ts';
import { synthetic } from '../../../support/synthetic.ts';

/** An article of one block after another, without annotations but the ones given as scare quotes. */
function blocksOf(blocks: readonly (readonly [BlockKind, string])[], marked: readonly string[] = []): Article {
  const text = blocks.map(([, words]) => words).join('\n\n');
  let from = 0;
  return {
    ...synthetic,
    text,
    blocks: blocks.map(([kind, exact], i) => {
      const start = from;
      from += exact.length + 2;
      return { id: `b${i}`, kind, start, end: start + exact.length, exact };
    }),
    sentences: [],
    mentions: [],
    quotes: [],
    scareQuotes: marked.map((exact) => {
      const start = text.indexOf(exact);
      return { start, end: start + exact.length, exact };
    }),
  };
}

/** Writes words as a paragraph. */
const written = (words: string, options?: MarkdownOptions, marked?: readonly string[]): string =>
  toMarkdown(blocksOf([['paragraph', words]], marked), options).replace(/\n$/, '');

/** Writes words, and collects what is lost. */
function lost(of: Article, options: MarkdownOptions = {}): readonly Loss[] {
  const losses: Loss[] = [];
  toMarkdown(of, { ...options, onLoss: (loss) => losses.push(loss) });
  return losses;
}

const link: MarkdownOptions = { link: ({ layer, span }) => (layer === 'scareQuotes' ? `#${span.start}` : null) };
const note: MarkdownOptions = { note: ({ layer, span }) => (layer === 'scareQuotes' ? `On ${span.exact}` : null) };

describe('toMarkdown', () => {
  test('kinds of block', () => {
    const given = blocksOf([
      ['kicker', 'News'],
      ['headline', 'Mill to close'],
      ['subheading', 'Why'],
      ['list-item', 'One'],
      ['list-item', 'Two'],
      ['paragraph', 'Then'],
      ['blockquote', 'Three'],
      ['blockquote', 'Four'],
      ['table', 'a\tb\nc\td'],
    ]);
    expect(toMarkdown(given)).toBe(
      'News\n\n# Mill to close\n\n## Why\n\n- One\n- Two\n\nThen\n\n> Three\n>\n> Four\n\na\tb\\\nc\td\n',
    );
    expect(toMarkdown(blocksOf([]))).toBe('');
    expect(toMarkdown({ ...synthetic, blocks: [], quotes: [] })).toBe('');
  });

  test.each<Article>([article, sample, synthetic])('holds the words of articles', (given) => {
    const read = readMarkdown(toMarkdown(given));
    expect(wordsOfBlocks(read)).toEqual(given.blocks.map(({ exact }) => exact));
  });

  test.each([
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['<!-- a -->', '\\<!-- a -->'],
    ['[x](javascript:alert)', '\\[x]\\(javascript:alert)'],
    ['*a* _b_ `c` **d**', '\\*a\\* \\_b\\_ \\`c\\` \\*\\*d\\*\\*'],
    ['# a', '\\# a'],
    ['1. a', '1\\. a'],
    ['- a', '\\- a'],
    ['> a', '\\> a'],
    ['---', '\\---'],
    ['+++', '\\+++'],
    ['a\n===', 'a\\\n\\==='],
    ['a | b\n:-- | --', 'a \\| b\\\n\\:-- \\| --'],
    ['a\n-:', 'a\\\n\\-:'],
    ['a[^1]', 'a\\[^1]'],
    ['[^1]: a', '\\[^1]: a'],
    ['www.example.org', 'www\\.example.org'],
    ['https://example.org', 'https\\://example.org'],
    ['a@example.org', 'a\\@example.org'],
    ['~~a~~', '\\~\\~a\\~\\~'],
    ['&amp; &#35; & b', '\\&amp; \\&#35; & b'],
    ['  a  ', '&#x20; a &#x20;'],
    ['\ta', '&#x9;a'],
    ['\ufeffa', '&#xFEFF;a'],
    ['a\u00a0b \u202e\u2066', 'a\u00a0b \u202e\u2066'],
    ['a\\', 'a\\\\'],
    ['\\*a', '\\\\\\*a'],
    ['![a]', '!\\[a]'],
  ])('escapes %j', (words, expected) => {
    expect(written(words)).toBe(expected);
    expect(wordsOfBlocks(readMarkdown(expected))).toEqual([words]);
  });

  test('line breaks are hard breaks, those at the ends of a block none', () => {
    expect(written('a\nb\r\nc\rd')).toBe('a\\\nb\\\nc\\\nd');
    expect(written('\r\n\na\n\n')).toBe('a');
    expect(lost(blocksOf([['paragraph', '🎉a\r\nb\rc\nd\r']]))).toEqual([
      {
        code: 'unwritable_character',
        path: ['text'],
        expected: 'line breaks that are line feeds',
        received: 'U+000D at 3',
      },
      {
        code: 'unwritable_character',
        path: ['text'],
        expected: 'line breaks that are line feeds',
        received: 'U+000D at 6',
      },
    ]);
  });

  test('what no text can hold is shown and told', () => {
    expect(written('a\0b\ud800')).toBe('a\ufffdb\ufffd');
    expect(lost(blocksOf([['paragraph', '🎉\0']]))).toMatchObject([{ path: ['text'], received: 'U+0000 at 2' }]);
    expect(lost(sample)).toEqual([]);
  });

  test('each quote has a footnote behind its passages that tells who says it', () => {
    const markdown = toMarkdown(sample);
    expect(markdown).toContain(
      'Paris and the board said the mill will close,[^2] will close soon.[^2] "Output fell by 12% to 40 tonnes,"[^3] ' +
        'Ada Roe noted, adding, "and Bo told us that Washington agreed in the deal of 2014."[^4][^5][^3]',
    );
    expect(markdown).toContain('[^2]: French government and the board\n');
  });

  test('speakers that are not known are named by the text', () => {
    const unnamed: Article = { ...synthetic, quotes: synthetic.quotes.map((quote) => ({ ...quote, speakers: [] })) };
    expect(toMarkdown(unnamed)).toContain('[^1]: Ada and Bo\n');
    expect(toMarkdown(synthetic)).toContain(': Cy, according to Ada, according to unnamed\n');
    const [first] = synthetic.quotes;
    if (first === undefined) throw new Error('quote');
    // Faulty data: a quote within itself, whose speaker is nobody known.
    const circle: Article = { ...synthetic, quotes: [{ ...first, within: first.id, speakers: ['nobody'] }] };
    expect(toMarkdown(circle)).toContain('[^1]: nobody\n');
  });

  test('marks stand behind closing punctuation, never in a word, the innermost first', () => {
    expect(written('It’s “a” b', note, ['It', '“a', 'a'])).toBe(
      'It[^1]’s “a”[^2][^3] b\n\n[^1]: On It\n\n[^2]: On a\n\n[^3]: On “a',
    );
    expect(written('a ', note, ['a '])).toBe('a[^1]&#x20;\n\n[^1]: On a');
    expect(written('(a!) b', note, ['a'])).toBe('(a!)[^1] b\n\n[^1]: On a');
  });

  test('spans of a record share a note, and touching ones a mark', () => {
    const [quote] = findQuotes(sample, { text: 'close soon' });
    if (quote === undefined) throw new Error('quote');
    const marks = toMarkdown(sample, { note: ({ record }) => (record === quote ? 'N' : null) }).match(/\[\^1\]/g);
    expect(marks).toHaveLength(quote.content.length + quote.cues.length + quote.sources.length + 1);
    const touching = sample.quotes.map((one) =>
      one.id === quote.id
        ? { ...one, sources: [], cues: [], content: [...one.content.slice(1), ...one.content.slice(1)] }
        : one,
    );
    const once = toMarkdown(
      { ...sample, quotes: touching },
      { note: ({ layer, span }) => (layer === 'quotes' && span.exact === 'will close soon' ? 'N' : null) },
    );
    expect(once.match(/\[\^1\]/g)).toHaveLength(2);
  });

  test('notes are written as they are, in one or several lines; blank ones are none', () => {
    expect(written('a', { note: ({ layer }) => (layer === 'scareQuotes' ? ' *x*\r\n[y](z) ' : null) }, ['a'])).toBe(
      'a[^1]\n\n[^1]: \\*x\\*\\\n    \\[y]\\(z)',
    );
    expect(written('a', { note: () => ' ' }, ['a'])).toBe('a');
    expect(
      lost(blocksOf([['paragraph', 'a']], ['a']), { note: ({ layer }) => (layer === 'scareQuotes' ? 'x\0' : null) }),
    ).toMatchObject([{ code: 'unwritable_character', path: ['scareQuotes', 0], received: 'U+0000 at 1' }]);
  });

  test('links stand inside words, around others, and never in each other', () => {
    expect(written('‘hunt’ for x', link, ['hunt'])).toBe('‘[hunt](#1)’ for x');
    expect(written('a bc d', link, ['b'])).toBe('a [b](#2)c d');
    expect(written('one two three', link, ['one two', 'two three', 'two'])).toBe('[one two](#0) three');
    const crossing = blocksOf([['paragraph', 'one two three']], ['one two', 'two three', 'two']);
    expect(
      lost(crossing, { ...link, link: ({ layer, span }) => (layer === 'scareQuotes' ? `#${span.start}` : null) }),
    ).toEqual([
      {
        code: 'unmarkable_words',
        path: ['scareQuotes', 1],
        expected: 'words that no other link has',
        received: 'two three',
      },
      { code: 'unmarkable_words', path: ['scareQuotes', 2], expected: 'words that no other link has', received: 'two' },
    ]);
    expect(written('[a] ^b', link, ['[a]', '^b'])).toBe('[\\[a\\]](#0) [\\^b](#4)');
    expect(written('a b', link, [' '])).toBe('a b');
  });

  test('a link is cut by a mark in it, and by the end of its block', () => {
    const given = blocksOf([['paragraph', 'one two three']], ['one two three', 'two']);
    const both: MarkdownOptions = {
      link: ({ layer, span }) => (layer === 'scareQuotes' && span.start === 0 ? '#u' : null),
      note: ({ layer, span }) => (layer === 'scareQuotes' && span.start > 0 ? 'N' : null),
    };
    expect(toMarkdown(given, both)).toBe('[one two](#u)[^1][ three](#u)\n\n[^1]: N\n');
    const over = blocksOf(
      [
        ['paragraph', 'a b'],
        ['paragraph', 'c d'],
      ],
      ['b\n\nc'],
    );
    expect(toMarkdown(over, { link: ({ layer }) => (layer === 'scareQuotes' ? '#u' : null) })).toBe(
      'a [b](#u)\n\n[c](#u) d\n',
    );
  });

  test.each([
    ['http://a.org/(b)', '[x](http://a.org/\\(b\\))'],
    ['https://a.org/?a=1&copy=2', '[x](https://a.org/?a=1\\&copy=2)'],
    ['HTTPS://a.org', '[x](HTTPS://a.org)'],
    ['mailto:a@b.org', '[x](mailto:a@b.org)'],
    ['#a)b', '[x](#a\\)b)'],
    ['/a', '[x](/a)'],
    ['http://a b>\n<c', '[x](<http://a b\\>&#xA;\\<c>)'],
    ['http://a\ud800', '[x](http://a\ufffd)'],
  ])('links to %j', (url, expected) => {
    expect(written('x', { link: ({ layer }) => (layer === 'scareQuotes' ? url : null) }, ['x'])).toBe(expected);
  });

  test.each(['javascript:alert(1)', ' javascript:x', 'data:text/html,x', 'vbscript:x', 'file:///x', 'java\nscript:x'])(
    'links not to %j',
    (url) => {
      const links: MarkdownOptions = { link: ({ layer }) => (layer === 'scareQuotes' ? url : null) };
      expect(written('x', links, ['x'])).toBe('x');
      expect(lost(blocksOf([['paragraph', 'x']], ['x']), links)).toEqual([
        {
          code: 'unsafe_url',
          path: ['scareQuotes', 0],
          expected: 'an address of the web, of mail, or of the page',
          received: url,
        },
      ]);
    },
  );

  test('losses name the place of the annotation', () => {
    const losses = lost(sample, { link: ({ role }) => (role === 'cue' ? 'x:y' : null) });
    expect(losses.map(({ path }) => path)).toContainEqual(['quotes', 1, 'cues', 0]);
  });

  test('annotations outside of blocks do no harm', () => {
    const text = 'a b c';
    const given = blocksOf([['paragraph', 'a']]);
    const faulty = {
      ...given,
      text,
      blocks: [...given.blocks, { id: 'c', kind: 'paragraph', start: 4, end: 5, exact: 'c' }] as const,
      scareQuotes: [
        { start: 2, end: 3, exact: 'b' },
        { start: 1, end: 1, exact: '' },
      ],
    };
    const notes: MarkdownOptions = { note: ({ layer }) => (layer === 'scareQuotes' ? 'N' : null) };
    expect(toMarkdown(faulty, notes)).toBe('a\n\n[^1]c\n\n[^1]: N\n');
  });

  test('many annotations of one paragraph take linear time', () => {
    const milliseconds = (count: number): number => {
      const text = 'mill '.repeat(count).trim();
      const given = blocksOf([['paragraph', text]]);
      const scareQuotes = Array.from({ length: count }, (_, i) => ({ start: 5 * i, end: 5 * i + 4, exact: 'mill' }));
      const begin = performance.now();
      toMarkdown({ ...given, scareQuotes }, { link: () => '#a', note: () => 'N' });
      return performance.now() - begin;
    };
    milliseconds(200);
    expect(milliseconds(8_000)).toBeLessThan(30 * Math.max(20, milliseconds(1_000)));
  });
});

describe('misuse of toMarkdown', () => {
  refusesOtherThings((thing) => toMarkdown(thing));
  test('refuses other options', () => {
    expectError(() => toMarkdown(sample, { links: null } as never), 'TypeError', /such as "link"/);
    expectError(
      () => toMarkdown(sample, { note: 'x' } as never),
      'TypeError',
      'options.note: expected a function, received "x"',
    );
    expectError(() => toMarkdown(sample, null as never), 'TypeError', /options/);
  });
});
