import { describe, expect, test } from 'vitest';
import { type Located, type LocateOptions, locate } from '../../../src/anchor.ts';
import { type Article, article, getQuote } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

const withText = (text: string): Article => ({ ...synthetic, text });

/** The words found in a text, and nothing else of the result. */
const words = (text: string, exact: string, options?: LocateOptions): string | undefined =>
  locate(withText(text), { exact }, options)?.exact;

/** Expects a place to be verbatim, and gives it. */
function sound(given: Article, found: Located | null): Located {
  if (found === null) throw new Error('nothing located');
  expect(given.text.slice(found.start, found.end)).toBe(found.exact);
  expect(found.score).toBeGreaterThan(0);
  expect(found.score).toBeLessThanOrEqual(1);
  return found;
}

/** Numbers from 0 to 1 that are the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Thousands of words of invented text, each sentence with other words. */
function longText(sentences: number): string {
  const random = seeded(7);
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'dra', 'fle'];
  const word = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => syllables[Math.floor(random() * 12)]).join('');
  return Array.from({ length: sentences }, () => `${Array.from({ length: 12 }, word).join(' ')}.`).join('\n');
}

describe('locate by words alone', () => {
  test('finds words that stand once, verbatim, with the full score', () => {
    const start = article.text.indexOf('hunt');
    expect(locate(article, { exact: 'hunt' })).toEqual({ start, end: start + 4, exact: 'hunt', score: 1 });
    expect(locate(article, { type: 'TextQuoteSelector', exact: 'hunt', prefix: '', suffix: undefined })?.score).toBe(1);
    expect(locate(article, { exact: article.text })).toMatchObject({ start: 0, end: article.text.length, score: 1 });
  });

  test('folds typography, of the text and of the words', () => {
    for (const [text, exact, found] of [
      ['The old\u00a0mill burned.', 'old mill', 'old\u00a0mill'],
      ['The old mill burned.', 'old\u00a0mill', 'old mill'],
      ['The old \u202f mill burned.', 'old mill', 'old \u202f mill'],
      ['The old\nmill burned.', 'old mill', 'old\nmill'],
      ['She said “now”.', '"now"', '“now”'],
      ['She said "now".', '«now»', '"now"'],
      ['It’s the miller’s.', "miller's", 'miller’s'],
      ["It's the miller's.", 'miller’s', "miller's"],
      ['1914—1918, they say', '1914-1918', '1914—1918'],
      ['1914-1918, they say', '1914–1918', '1914-1918'],
      ['trains are ﬁne', 'are fine', 'are ﬁne'],
      ['trains are fine', 'are ﬁne', 'are fine'],
      ['co\u00adoperation froze', 'cooperation', 'co\u00adoperation'],
      ['cooperation froze', 'co\u00adoper\u00adation', 'cooperation'],
      ['to Zu\u0308rich now', 'Zürich', 'Zu\u0308rich'],
      ['to Zürich now', 'Zu\u0308rich', 'Zürich'],
      ['in \u1112\u1161\u11ab\u1100\u116e\u11a8 today', '한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
      ['in 한국 today', '\u1112\u1161\u11ab\u1100\u116e\u11a8', '한국'],
    ] as const) {
      const { start, score } = sound(withText(text), locate(withText(text), { exact }));
      expect(text.slice(start, start + found.length)).toBe(found);
      expect(words(text, exact)).toBe(found);
      expect(score).toBe(0.99);
    }
    expect(locate(article, { exact: "Russia's interests" })?.exact).toBe('Russia’s interests');
    const demand = locate(article, { exact: 'We demand US law enforcement agencies' });
    expect(demand?.exact).toMatch(/^We demand\sUS\slaw\senforcement\sagencies$/);
    expect(demand?.exact).toContain('\u00a0');
  });

  test('minds case unless told otherwise', () => {
    expect(locate(article, { exact: 'geneva COMMUNIQUE' })).toBe(null);
    expect(locate(article, { exact: 'geneva COMMUNIQUE' }, { ignoreCase: false })).toBe(null);
    expect(locate(article, { exact: 'geneva COMMUNIQUE' }, { ignoreCase: true })).toMatchObject({
      exact: 'Geneva communique',
      score: 0.95,
    });
    expect(words('in der Straße 9', 'STRASSE', { ignoreCase: true })).toBe('Straße');
    // Verbatim words come first, whatever the case of others.
    expect(words('IT is it', 'it', { ignoreCase: true })).toBe('it');
    expect(locate(article, { exact: 'hunt' }, { ignoreCase: true })?.score).toBe(1);
  });

  test('forgives a fifth of the characters, and no more', () => {
    const text = 'Before. The quick brown fox jumps. After.';
    expect(words(text, 'The quikc brown fox')).toBe('The quick brown fox');
    expect(words(text, 'The quck brwn fox')).toBe('The quick brown fox');
    expect(words('abcdefghij', 'Xbcdefghij')).toBeDefined();
    expect(words('abcdefghij', 'XbcdeXghij')).toBeDefined();
    expect(words('abcdefghij', 'XbcdeXghiX')).toBe(undefined);
    // Less than five characters allow none to be wrong.
    expect(words('abcd', 'abcX')).toBe(undefined);
    expect(words('abcde', 'abXde')).toBeDefined();
    expect(words(text, 'The slow white cat')).toBe(undefined);
    expect(words('the FOX jumps over', 'the fix jumps', { ignoreCase: true })).toBe('the FOX jumps');
  });

  test('finds 64 quotes of a long text, two characters wrong in each', () => {
    const text = longText(600);
    const long = withText(text);
    const random = seeded(64);
    for (let i = 0; i < 64; i++) {
      const start = Math.floor(random() * (text.length - 100));
      const length = 30 + Math.floor(random() * 60);
      const characters = [...text.slice(start, start + length)];
      const first = 1 + Math.floor(random() * (length / 2 - 2));
      const second = Math.floor(length / 2) + Math.floor(random() * (length / 2 - 2));
      characters[first] = 'Q';
      characters[second] = 'X';
      const found = sound(long, locate(long, { exact: characters.join('') }));
      expect([found.start, found.end]).toEqual([start, start + length]);
      expect(found.score).toBeCloseTo(0.99 * (1 - 2 / length), 10);
    }
  });

  test('finds nothing for no words and for words that are not there', () => {
    for (const exact of ['', '\u00ad', '\u200d\u00ad', 'Berlin', 'x'.repeat(1_000_000), '𝒩é '.repeat(250_000)])
      expect(locate(article, { exact })).toBe(null);
    expect(locate(article, { exact: '', prefix: 'All' }, { near: 3 })).toBe(null);
    expect(locate(article, { exact: '\u00ad' }, { near: 3, ignoreCase: true })).toBe(null);
    expect(locate(withText('a\u00adb'), { exact: '\u00ad' })?.start).toBe(1);
  });

  test('huge context does no harm', () => {
    const place = { exact: 'hunt', prefix: 'x'.repeat(1_000_000), suffix: 'y'.repeat(1_000_000) };
    expect(locate(article, place)?.start).toBe(article.text.indexOf('hunt'));
    expect(locate(article, place)?.score).toBeCloseTo(0.8, 10);
  });

  test('counts in UTF-16 code units, and keeps characters whole', () => {
    const start = synthetic.text.indexOf('𝒩');
    expect(locate(synthetic, { exact: '𝒩 line' })).toEqual({ start, end: start + 7, exact: '𝒩 line', score: 1 });
    expect(locate(synthetic, { exact: 'N line' })?.exact).toBe('𝒩 line');
    expect(words('👩‍🚀 and 🚂 left', '🚂 left')).toBe('🚂 left');
    expect(words('👩‍🚀 lands', '👩🚀 lands')).toBe('👩‍🚀 lands');
  });

  test('gives a fresh result', () => {
    const found = locate(article, { exact: 'hunt' });
    expect(locate(article, { exact: 'hunt' })).not.toBe(found);
    expect(locate(article, { exact: 'hunt' })).toEqual(found);
  });
});

describe('locate among several places', () => {
  const twice = 'the mill stood, the mill fell';

  test('never guesses between look-alikes', () => {
    expect(locate(article, { exact: 'the ministry said' })).toBe(null);
    expect(words(twice, 'the mill')).toBe(undefined);
    expect(words(twice, 'the\u00a0mill')).toBe(undefined);
    expect(words('the mills stood, the milly fell', 'THE MILL', { ignoreCase: true })).toBe(undefined);
    expect(words('first mile stone, first mule stone', 'first mole stone')).toBe(undefined);
    // Neither stands closer to the words than the other, though one context has a character more.
    expect(locate(withText(twice), { exact: 'the mill', suffix: ' s' })?.start).toBe(0);
    expect(locate(withText(twice), { exact: 'the mill', suffix: ' x' })).toBe(null);
    expect(locate(withText(twice), { exact: 'the mill', prefix: 'elsewhere ' })).toBe(null);
  });

  test('fewer wrong characters decide', () => {
    expect(words('first mile stone, first molk stone', 'first mole stone')).toBe(undefined);
    expect(words('first mill stone, first mold stone', 'first mile stone')).toBe('first mill stone');
  });

  test('takes the place whose context fits better by a fifth', () => {
    const given = withText(twice);
    expect(locate(given, { exact: 'the mill', prefix: 'stood, ' })).toEqual({
      start: 16,
      end: 24,
      exact: 'the mill',
      score: 1,
    });
    expect(locate(given, { exact: 'the mill', suffix: ' fell' })?.start).toBe(16);
    expect(locate(given, { exact: 'the mill', suffix: ' stood' })?.start).toBe(0);
    expect(locate(given, { exact: 'the\u00a0mill', prefix: 'stood,\u00a0' })?.start).toBe(16);
    expect(locate(given, { exact: 'the mile', suffix: ' fell' })?.start).toBe(16);
    // Of ten characters of context two are a fifth, one is less.
    expect(locate(withText('a.mill12----, b.mill1-----'), { exact: 'mill', suffix: '12ABCDEFGH' })).toBe(null);
    expect(locate(withText('a.mill123---, b.mill1-----'), { exact: 'mill', suffix: '123DEFGHIJ' })?.start).toBe(2);
  });

  test('context is counted from the place outwards, folded like the words', () => {
    const text = '“Yes,” it’s said. “No,” it’s told.';
    expect(locate(withText(text), { exact: "it's", prefix: '"No," ' })?.start).toBe(text.lastIndexOf('it’s'));
    expect(locate(withText(text), { exact: "IT'S", prefix: '"NO," ' }, { ignoreCase: true })?.start).toBe(
      text.lastIndexOf('it’s'),
    );
    expect(locate(article, { exact: 'said', prefix: 'the ministry ', suffix: '. "We demand' })?.start).toBe(2501);
  });

  test('whole context that stands once is the place, however little it differs', () => {
    const text = `${'x'.repeat(600)}1mill, ${'x'.repeat(600)}2mill`;
    const mill = text.indexOf('mill');
    const prefix = text.slice(mill - 600, mill);
    expect(locate(withText(text), { exact: 'mill', prefix })).toMatchObject({ start: mill, score: 1 });
    const repeated = 'ab'.repeat(500);
    for (const start of [0, 2, 500, 998]) {
      const selector = { exact: 'ab', prefix: repeated.slice(0, start), suffix: repeated.slice(start + 2) };
      expect(locate(withText(repeated), selector)?.start).toBe(start);
    }
  });

  test('words that stand verbatim elsewhere do not hide the place that the context means', () => {
    const text = 'They wept when the old\u00a0mill burned down. Near the sea an old mill stands.';
    const found = locate(withText(text), { exact: 'old mill', prefix: 'wept when the ', suffix: ' burned down' });
    // The context speaks against the other place: to give it would be a guess.
    expect([text.indexOf('old\u00a0mill'), undefined]).toContain(found?.start);
  });

  test('a copy with plain spaces finds every place of the words', () => {
    const exact = 'US Secretary of State';
    const plain = article.text.replaceAll('\u00a0', ' ');
    const starts: number[] = [];
    for (let at = plain.indexOf(exact); at !== -1; at = plain.indexOf(exact, at + 1)) starts.push(at);
    expect(starts).toHaveLength(7);
    for (const start of starts) {
      const end = start + exact.length;
      const selector = {
        exact,
        prefix: plain.slice(Math.max(0, start - 32), start),
        suffix: plain.slice(end, end + 32),
      };
      expect(locate(article, selector, { near: start })?.start).toBe(start);
    }
  });
});

describe('locate near an offset', () => {
  const text = `${'.'.repeat(100)}mill${'.'.repeat(96)}mill${'.'.repeat(96)}`;
  const near = (offset: number): number | undefined =>
    locate(withText(text), { exact: 'mill' }, { near: offset })?.start;

  test('takes a place at most half as far away as the next, and no other', () => {
    expect([100, 0, -1_000, 133].map(near)).toEqual([100, 100, undefined, 100]);
    expect([134, 150, 166].map(near)).toEqual([undefined, undefined, undefined]);
    expect([167, 200, 300, 301].map(near)).toEqual([200, 200, 200, undefined]);
    expect(near(133.3)).toBe(100);
    expect(near(1e300)).toBe(undefined);
  });

  test('decides between contexts that fit alike, and overrules none that fits better', () => {
    const given = withText(`red mill x${'.'.repeat(90)}red mill y${'.'.repeat(90)}old mill z`);
    const start = (prefix: string, offset: number): number | undefined =>
      locate(given, { exact: 'mill', prefix }, { near: offset })?.start;
    expect(start('red ', 4)).toBe(4);
    expect(start('red ', 104)).toBe(104);
    expect(start('red ', 60)).toBe(undefined);
    expect(start('old ', 4)).toBe(204);
  });

  test('counts in the text as it stands, where folding moves offsets', () => {
    // Each unit of the filling folds to one character of its seven, so that folded offsets are far behind.
    const filling = 'e\u0301\u0301\u0301\u0301\u0301\u00ad'.repeat(40);
    const given = withText(`${filling}“mill”${filling}“mill”${filling}`);
    const first = given.text.indexOf('“');
    const second = given.text.lastIndexOf('“');
    const at = (offset: number): number | undefined => locate(given, { exact: '"mill"' }, { near: offset })?.start;
    expect([first, first + 20, second, second - 20].map(at)).toEqual([first, first, second, second]);
    expect(at((first + second) / 2)).toBe(undefined);
    const wide = withText(`“mill”${'\u00ad'.repeat(500)} “mill” ﬁ`);
    expect(locate(wide, { exact: '"mill"' }, { near: wide.text.length })?.start).toBe(wide.text.lastIndexOf('“'));
  });

  test('finds each place of every mention whose words stand more than once, by 32 characters around it', () => {
    const { text } = article;
    const repeated = new Set(
      article.mentions.map(({ exact }) => exact).filter((exact) => text.indexOf(exact) !== text.lastIndexOf(exact)),
    );
    expect(repeated.size).toBeGreaterThan(20);
    let places = 0;
    for (const exact of repeated) {
      for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
        const end = start + exact.length;
        const selector = {
          exact,
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
        };
        expect(locate(article, selector, { near: start })).toEqual({ start, end, exact, score: 1 });
        expect(locate(article, { exact }, { near: start })?.start).toBe(start);
        places++;
      }
    }
    expect(places).toBeGreaterThan(2 * repeated.size - 1);
  });
});

describe('scores', () => {
  test('fall from verbatim words to wrong ones', () => {
    const text = 'Ada met the old\u00a0Miller at noon.';
    const score = (exact: string, options?: LocateOptions): number =>
      sound(withText(text), locate(withText(text), { exact }, options)).score;
    const scores = [
      score('the old\u00a0Miller'),
      score('the old Miller'),
      score('the OLD miller', { ignoreCase: true }),
      score('the old Muller'),
      score('the old Mullet'),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(scores.slice(0, 3)).toEqual([1, 0.99, 0.95]);
    expect(scores[3]).toBeCloseTo(0.99 * (13 / 14), 10);
  });

  test('fall with the context that is wrong, and never below four fifths for it', () => {
    const given = withText('one two mill three four');
    const score = (prefix: string, suffix = ''): number =>
      sound(given, locate(given, { exact: 'mill', prefix, suffix })).score;
    expect(score('one two ', ' three')).toBe(1);
    expect(score('XXX two ', ' three')).toBeCloseTo(0.8 + 0.2 * (11 / 14), 10);
    expect(score('wrong', 'wrong')).toBeCloseTo(0.8, 10);
  });
});

describe('misuse of locate', () => {
  test.each([
    [null, /^selector: expected .+, received null$/],
    [undefined, /^selector: expected .+, received undefined$/],
    ['hunt', /^selector: expected .+, received "hunt"$/],
    [7, /^selector: expected .+, received 7$/],
    [{}, 'selector.exact: expected a string, received undefined'],
    [[], 'selector.exact: expected a string, received undefined'],
    [{ exact: 7 }, 'selector.exact: expected a string, received 7'],
    [{ exact: 'a', prefix: null }, 'selector.prefix: expected a string, received null'],
    [{ exact: '', prefix: 3 }, 'selector.prefix: expected a string, received 3'],
    [{ exact: 'a', suffix: {} }, 'selector.suffix: expected a string, received an object'],
  ])('refuses %o as a selector', (selector, message) => {
    expectError(() => locate(article, selector as never), 'TypeError', message);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '3', null])(
    'refuses %o as an offset',
    (near) => {
      expectError(
        () => locate(article, { exact: 'a' }, { near: near as never }),
        'RangeError',
        /^options\.near: expected a finite number, received /,
      );
    },
  );

  test('options left out or undefined are no misuse', () => {
    expect(locate(article, { exact: 'hunt' }, {})?.score).toBe(1);
    expect(locate(article, { exact: 'hunt' }, { near: undefined, ignoreCase: undefined })?.score).toBe(1);
    const [source] = getQuote(article, 'hope-and-global-climate').sources;
    expect(locate(article, { exact: 'the ministry', prefix: 'a," ' })?.start).toBe(source?.start);
  });

  refusesOtherThings((thing) => locate(thing, { exact: 'a' }));
});
