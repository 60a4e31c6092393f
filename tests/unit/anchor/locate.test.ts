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
    // Words that differ in case alone are look-alikes then.
    expect(words('IT is it', 'it', { ignoreCase: true })).toBe(undefined);
    expect(words('IT is it', 'it', { ignoreCase: true, near: 0 })).toBe('IT');
    expect(words('IT is it', 'it')).toBe('it');
    expect(locate(article, { exact: 'hunt' }, { ignoreCase: true })?.score).toBe(1);
  });

  test('forgives a fifth of the characters, and no more', () => {
    const text = 'Before. The quick brown fox jumps. After.';
    expect(words(text, 'The quikc brown fox')).toBe('The quick brown fox');
    expect(words(text, 'The quck brwn fox')).toBe('The quick brown fox');
    expect(words('abcdefghijklmno', 'Xbcdefghijklmno')).toBeDefined();
    expect(words('abcdefghijklmno', 'XbcdeXghijXlmno')).toBeDefined();
    expect(words('abcdefghijklmno', 'XbcdeXghijXlmnX')).toBe(undefined);
    // Words of less than twelve characters are like too many others.
    expect(words('abcdefghijk', 'Xbcdefghijk')).toBe(undefined);
    expect(words('abcdefghijkl', 'Xbcdefghijkl')).toBeDefined();
    expect(words(text, 'The slow white cat')).toBe(undefined);
    expect(words('the FOX jumps over', 'the fix jumps', { ignoreCase: true })).toBe('the FOX jumps');
    for (const [length, wrong] of [
      [400, 20],
      [400, 40],
      [4000, 40],
      [4000, 400],
      [4000, 700],
    ] as const) {
      const page = longText(90).slice(0, 6000);
      const start = page.indexOf(' ', 1000) + 1;
      const end = page.indexOf(' ', start + length);
      const units = page.slice(start, end).split('');
      for (let i = 0; i < wrong; i++) units[Math.floor(((i + 0.5) * units.length) / wrong)] = 'x';
      expect(locate(withText(page), { exact: units.join('') })).toMatchObject({ start, end });
    }
    // Of which the first piece alone is wrong.
    const page = longText(90).slice(0, 6000);
    const [start, end] = [page.indexOf(' ', 1000) + 1, page.indexOf(' ', 2000)];
    const exact = page.slice(start, start + 30) + 'x'.repeat(9) + page.slice(start + 39, end);
    expect(locate(withText(page), { exact })).toMatchObject({ start, end });
  });

  test('finds 64 quotes of a long text, two characters wrong in each', () => {
    const text = longText(600);
    const long = withText(text);
    const random = seeded(64);
    for (let i = 0; i < 64; i++) {
      const start = text.indexOf(' ', Math.floor(random() * (text.length - 200))) + 1;
      const length = text.indexOf(' ', start + 30 + Math.floor(random() * 60)) - start;
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
    const start = article.text.indexOf('hunt');
    const place = { exact: 'hunt', prefix: 'x'.repeat(1_000_000), suffix: 'y'.repeat(1_000_000) };
    expect(locate(article, place)).toBe(null);
    const before = 'x'.repeat(1_000_000) + article.text.slice(0, start);
    expect(locate(article, { exact: 'hunt', prefix: before })).toMatchObject({ start, score: 1 });
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
    expect(locate(given, { exact: 'stood, the mile', suffix: ' fell' })?.start).toBe(9);
    // Of ten characters of context two are a fifth, one is less.
    const look = (one: string, other: string) =>
      locate(withText(`a.mill${one}, b.mill${other}`), { exact: 'mill', suffix: 'abcdefghij' })?.start;
    expect(look('abcdef----', 'abcde-----')).toBe(undefined);
    expect(look('abcdefg---', 'abcde-----')).toBe(2);
    expect(look('abcd------', 'abc-------')).toBe(undefined);
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
    expect(score('XXXX two ', ' three')).toBeCloseTo(0.8 + 0.2 * (11 / 15), 10);
    expect(locate(given, { exact: 'mill', prefix: 'wrong', suffix: 'wrong' })).toBe(null);
  });
});

describe('what speaks against a place', () => {
  const crews =
    'Crew North reported a broken ticket machine.\n\n' +
    'Crew South reported that the new route reduced waiting by twelve minutes at all stops.';

  test.each<[string, string, Parameters<typeof locate>[1], LocateOptions?]>([
    [
      'context that stands elsewhere with other words in it',
      crews,
      {
        exact: 'the new route reduced waiting by twelve minutes',
        prefix: 'Crew North reported that ',
        suffix: ' at all stops.',
      },
      { near: 25 },
    ],
    [
      'a speaker who said something else',
      'Ann said the budget was approved last week by all.\n\nBob said the council was dissolved.',
      { exact: 'the budget was approved last week', prefix: 'Bob said ' },
    ],
    ['none of the context, other word', 'A ferry left at noon.', { exact: 'Kerry', prefix: 'zzzz ', suffix: ' qqqq' }],
    ['none of the context, figure', 'It cost two billion.', { exact: 'million', prefix: 'zzzz ', suffix: ' qqqq' }],
    [
      'none of the context, inside a word',
      'That was illegal then.',
      { exact: 'legal', prefix: 'zzzz ', suffix: ' qqqq' },
    ],
    [
      'none of the context, the very words',
      'A ferry left at noon.',
      { exact: 'ferry', prefix: 'zzzz ', suffix: ' qqqq' },
    ],
    ['other digits', 'The budget rose to 4.6 billion euros in 2014.', { exact: 'rose to 4.1 billion euros in 2013' }],
    [
      'a digit too many',
      'It rose by 56 percent in the month of May.',
      { exact: 'It rose by 5 percent in the month of May' },
    ],
    ['another number word', 'They sold two million tonnes of it.', { exact: 'They sold two billion tonnes' }],
    [
      'a negation',
      'The tenant is not permitted to leave before May.',
      { exact: 'The tenant is permitted to leave before May' },
    ],
    [
      'a negation less',
      'She did say that the plan would go on.',
      { exact: "She didn't say that the plan would go on." },
    ],
    ['never', 'She never said that the plan would go on.', { exact: 'She said that the plan would go on.' }],
    [
      'a turned word',
      'The ruling found the search illegal in all respects.',
      { exact: 'The ruling found the search legal in all' },
    ],
    ['nicht', 'Er hat nicht gesagt, dass der Vertrag kommt.', { exact: 'Er hat gesagt, dass der Vertrag kommt.' }],
    [
      'не',
      'Он не сказал, что договор будет подписан завтра.',
      { exact: 'Он сказал, что договор будет подписан завтра.' },
    ],
    ['不', '总统星期五在首都表示，今年不会加税，明年再谈。', { exact: '总统星期五在首都表示，今年会加税，明年再谈。' }],
    [
      'a passage that would begin inside a word',
      'Then he spoke. We will, of course, do everything in our power to help the people.',
      { exact: 'We will do everything in our power to help the people.' },
    ],
    [
      'half of a word before it',
      'On Monday the council, which met late, approved the budget for the new school.',
      { exact: 'the council approved the budget for the new school.' },
    ],
    ['part of a letter', 'le cafe\u0301 noir', { exact: 'cafe' }],
    ['part of what folds as one', 'Er weiß, daß sie las.', { exact: 'das' }, { ignoreCase: true }],
    ['part of a fraction', 'Add ½ cup.', { exact: '1' }],
    ['part of a syllable and its end', '가\u11a8 x', { exact: '가' }],
    ['part of a syllable in parts', '\u1112\u1161\u11ab x', { exact: '\u1112\u1161' }],
    ['the beginning of a syllable in parts', '\u1112\u1161\u11ab x', { exact: '\u1112' }],
    ['part of an emoji', 'A 👩‍🚒 came', { exact: '👩' }],
    ['halves of two flags', 'The 🇺🇸🇷🇺 talks', { exact: '🇸🇷' }],
    [
      'context of other words, though the words stand there alone',
      'He spoke of her courage. The number was small.',
      {
        exact: 'ber',
        prefix: 'He spoke of ',
        suffix: ' courage. The',
      },
    ],
  ])('%s', (_, text, selector, options) => {
    expect(locate(withText(text), selector, options)).toBe(null);
  });

  test('wrong characters in the context do not', () => {
    const given = withText('After a long debate the council approved the plan on Monday evening.');
    for (const [prefix, suffix] of [
      ['After a lomg debate ', ' on Monday evening'],
      ['After a long debate ', ' on Mnday evening'],
      ['After a long debate ', ' on Tuesday morning'],
      ['Afier a longdebate ', ' on Monday'],
      ['After a short debate ', ''],
    ] as const)
      expect(locate(given, { exact: 'the council approved the plan', prefix, suffix })?.start).toBe(20);
  });

  test('half of a line break is white space like the whole', () => {
    expect(locate(withText('a\r\nb'), { exact: 'a\r' })).toMatchObject({ start: 0, end: 3, exact: 'a\r\n' });
  });

  test('a syllable of Hangul after another is no part of it', () => {
    expect(words('\u1112\u1161\u11ab\u1112 x', '\u1112\u1161\u11ab')).toBe('\u1112\u1161\u11ab');
  });

  test('among very many places those are compared that have the nearest of the context', () => {
    const given = withText(`${'the mill, '.repeat(400)}my old mill stood. ${'the mill, '.repeat(100)}`);
    expect(locate(given, { exact: 'mill', prefix: 'in my old ' })?.start).toBe(given.text.indexOf('mill stood'));
    expect(locate(given, { exact: 'mill', prefix: 'but the ' })).toBe(null);
    expect(locate(given, { exact: 'mill', prefix: 'a mill, the ' })).toBe(null);
  });

  test('words that were misread are found among others that are like them, by their context', () => {
    const text = 'On Friday the ministrv said no. On Monday the ministry said yes.';
    const found = (prefix: string, suffix: string) =>
      locate(withText(text), { exact: 'the ministry', prefix, suffix })?.exact;
    expect(found('On Friday ', ' said no')).toBe('the ministrv');
    expect(found('On Monday ', ' said yes')).toBe('the ministry');
  });
});

describe('places at the edges of lines', () => {
  const ends = 'Ann Lee sang.\n\nWe heard Ann Lee\n\nThen Ann Lee left.';
  const begins = 'Wall Street rose. On Wall Street all was calm.\n\nWall Street fell.';
  const russian = 'Кто такой Иван Рак? Мы ждали. Иван Рак молчал.\n\nИван Рак ушёл.';

  test.each([
    [begins, 'Wall Street', '\n', '', 48],
    [ends, 'Ann Lee', '', '\n', 24],
    [russian, 'Иван Рак', '\n', '', 48],
    [ends, 'Ann Lee', '', '\r\n', 24],
    [ends, 'Ann Lee', '', '\n\n', 24],
    [ends.replaceAll('\n', '\r\n'), 'Ann Lee', '', '\n', 26],
    [ends.replace('Lee\n', 'Lee \n'), 'Ann Lee', '', '\n', 24],
  ] as const)('half of a paragraph break is one: %j, %s', (text, exact, prefix, suffix, start) => {
    const typed = exact.replace(' ', '\u00a0');
    for (const [words, options] of [
      [exact, {}],
      [typed, {}],
      [typed, { near: start }],
      [exact.toUpperCase(), { ignoreCase: true, near: start }],
      [exact.toUpperCase(), { ignoreCase: true, near: 0 }],
    ] as const)
      expect(locate(withText(text), { exact: words, prefix, suffix }, options)?.start).toBe(start);
  });

  test('no place is at an edge that is not there', () => {
    expect(locate(withText('Ann sang. Ann left.'), { exact: 'Ann', prefix: '\n' })).toBe(null);
  });
});

describe('shortened quotes', () => {
  const text =
    'Then he spoke. We will do everything in our power and in the power of the state to help the people. He left.';
  const stretch = 'We will do everything in our power and in the power of the state to help the people.';

  test.each(['…', '...', '[…]', '[...]', '(...)', '(…)', '. . .', '[ . . . ]'])(
    'with %s are found piece by piece',
    (dots) => {
      const found = locate(withText(text), { exact: `We will do everything in our power ${dots} to help the people.` });
      expect(found?.exact).toBe(stretch);
      expect(found?.score).toBeCloseTo((0.99 * 53) / stretch.length, 1);
      expect(
        locate(withText(text), { exact: `We will do everything in our power${dots}to help the people.` })?.exact,
      ).toBe(stretch);
    },
  );

  test('at their beginning and end, in several places, and with wrong characters', () => {
    const found = (exact: string) => locate(withText(text), { exact })?.exact;
    expect(found('… do everything in our power …')).toBe('do everything in our power');
    expect(found('We will … our power … the state … the people.')).toBe(stretch);
    expect(found('We will do everyhting in our power … to help the poeple. He left')).toBe(`${stretch} He left`);
  });

  test.each([
    ['a piece is nowhere', 'We shall sing of it … to help the people.'],
    ['the pieces stand in another order', 'to help the people … We will do everything'],
    ['a piece says too little', 'We will … to'],
    ['there are only dots', '… … …'],
    ['a piece stands twice', 'We will do everything … in our power'],
  ])('%s: none', (_, exact) => {
    expect(locate(withText(`${text} So much was in our power.`), { exact })).toBe(null);
  });

  test('what is left out has a limit', () => {
    const far = (words: number) =>
      locate(withText(`We will do everything. ${'x y. '.repeat(words)}To help the people.`), {
        exact: 'We will do everything … To help the people',
      });
    expect(far(150)?.start).toBe(0);
    expect(far(300)).toBe(null);
    expect(locate(withText('Well … to be honest, no.'), { exact: 'Well … to be honest' })).toMatchObject({
      start: 0,
      score: 1,
    });
    expect(locate(withText('Once a thing. '.repeat(90)), { exact: 'Once … thing' })).toBe(null);
    expect(locate(withText('Once a thing. '.repeat(90)), { exact: 'Once … a thing … thing' })).toBe(null);
    expect(locate(withText(`Only ${'a thing. '.repeat(90)}`), { exact: 'Only … thing' })).toBe(null);
  });
});

describe('texts that repeat themselves', () => {
  test.each<[string, (size: number) => readonly [text: string, exact: string]]>([
    ['two letters', (size) => ['ab'.repeat(size / 2), `${'ab'.repeat(size / 100)}c`]],
    ['two letters, long words', (size) => ['ab'.repeat(size / 2), `${'ab'.repeat(size / 8)}c${'ab'.repeat(size / 8)}`]],
    ['dots', (size) => ['. '.repeat(size / 2), `${'. . '.repeat(75)}y`]],
    ['one letter', (size) => ['a'.repeat(size), `${'a'.repeat(150)}b`]],
    ['words', (size) => ['the mill '.repeat(size / 9), `the mill ${'the mile '.repeat(size / 90)}`]],
    ['pieces', (size) => ['the mill. '.repeat(size / 10), 'the mill … mill … mill … the mill']],
  ])('%s: linear time', (_, make) => {
    const milliseconds = (size: number): number => {
      const [text, exact] = make(size);
      const begin = performance.now();
      locate(withText(text), { exact });
      return performance.now() - begin;
    };
    milliseconds(2_000);
    expect(milliseconds(96_000)).toBeLessThan(20 * Math.max(20, milliseconds(12_000)));
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
    expect(locate(article, { exact: 'the ministry', prefix: 'arena," ' })?.start).toBe(source?.start);
  });

  refusesOtherThings((thing) => locate(thing, { exact: 'a' }));
});
