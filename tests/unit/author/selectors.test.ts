import { describe, expect, test } from 'vitest';
import { selectorFor } from '../../../src/anchor.ts';
import type { Selector } from '../../../src/author.ts';
import { article, type Span } from '../../../src/index.ts';
import { draftFaults, draftIssues, draftOf, note, placeOf } from '../../support/note.ts';

const text = 'Ada met Bo and Bo met Ada.\n\nBo left. Ada stayed and Bo wrote to Ada.';
const at = (words: string, nth: number): { start: number; end: number; exact: string } => {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length, exact: words };
};

describe('selectors', () => {
  test.each<[string, Parameters<typeof placeOf>[1], ReturnType<typeof at>]>([
    ['all words', { exact: 'met Bo' }, at('met Bo', 1)],
    ['first and last words', { from: 'Ada met', to: 'Bo met' }, at('Ada met Bo and Bo met', 1)],
    ['last words after the first ones', { from: 'stayed', to: 'Bo' }, at('stayed and Bo', 1)],
    [
      'last words by what follows',
      { from: 'left', to: 'o', suffix: ' Ada' },
      at('left. Ada stayed and Bo wrote to', 1),
    ],
    ['a block', { exact: 'wrote', in: 'p2' }, at('wrote', 1)],
    ['a block and a number', { exact: 'Bo', in: 'p2', nth: 2 }, at('Bo', 4)],
    ['a number over all blocks', { exact: 'Bo', nth: 3 }, at('Bo', 3)],
    ['words before', { exact: 'Bo', prefix: 'and ', in: 'p2' }, at('Bo', 4)],
    ['words after', { exact: 'Bo', suffix: ' left' }, at('Bo', 3)],
    ['words around', { exact: 'Ada', prefix: 'met ', suffix: '.' }, at('Ada', 2)],
    ['a number after the other hints', { exact: 'Bo', prefix: 'and ', nth: 2 }, at('Bo', 4)],
    ['an offset at it', { exact: 'Bo', near: 15 }, at('Bo', 2)],
    ['an offset near it', { exact: 'Bo', near: 1000 }, at('Bo', 4)],
    ['an offset of nothing else', { exact: 'wrote', near: 0 }, at('wrote', 1)],
    ['a number rather than an offset', { exact: 'Bo', near: 1000, nth: 1 }, at('Bo', 1)],
    ['first words that stand twice, last words once', { from: 'Bo', to: 'left' }, at('Bo left', 1)],
    ['words before of a range', { from: 'Bo', to: 'Ada', prefix: 'and ', in: 'p1' }, at('Bo met Ada', 1)],
    ['words after of a range', { from: 'Bo', to: 'Ada', suffix: ' stayed', in: 'p2', nth: 1 }, at('Bo left. Ada', 1)],
    ['context in another block', { exact: 'Bo', prefix: 'Ada.\n\n', in: 'p2' }, at('Bo', 3)],
    ['a selector of the text', { type: 'TextQuoteSelector', exact: 'met', prefix: '', suffix: ' Bo' }, at('met', 1)],
  ])('%s', (_, selector, span) => {
    expect(placeOf(text, selector)).toEqual(span);
  });

  test('a line break around the words is no space', () => {
    const of = 'Bo left. Ada ran.\n\nAda slept.\nAda rose.';
    expect(placeOf(of, { exact: 'Ada', prefix: '\n', suffix: ' slept' }).start).toBe(19);
    expect(placeOf(of, { exact: 'Ada', prefix: 'ran.\n\n' }).start).toBe(19);
    expect(placeOf(of, { exact: 'Ada', prefix: 'slept.\n' }).start).toBe(30);
    expect(placeOf(of, { exact: 'ran', suffix: '.\n' }).start).toBe(13);
    expect(placeOf('He ran.\r\n\r\nAda left. Ada ran.', { exact: 'Ada', prefix: 'ran.\n\n' }).start).toBe(11);
    expect(placeOf('He said “Yes.”\n\nAda left. Ada ran.', { exact: 'Ada', prefix: '"Yes."\n\n' }).start).toBe(16);
    expect(placeOf('He said “Ada\nleft” and “Ada left”', { exact: 'Ada', prefix: '"', suffix: '\nleft' }).start).toBe(
      9,
    );
  });

  test('words that begin at the offset of a hint, as they are, are there and nowhere else', () => {
    const of = 'Ada met Bo . Bo left';
    expect(placeOf(of, { exact: 'Bo ', near: 8 })).toEqual({ start: 8, end: 11, exact: 'Bo ' });
    expect(draftFaults(draftOf(text, { scareQuotes: [{ exact: 'Ada.\n', near: 22 }] }))).toMatchObject([
      { code: 'crosses_block', path: ['scareQuotes', 0], received: '"Ada.\\n" at 22' },
    ]);
    expect(placeOf(text, { exact: 'Bo', near: 15, in: 'p2' }).start).toBe(28);
    expect(draftFaults(draftOf(text, { scareQuotes: [{ exact: 'Ada.\n', near: 22, in: 'p2' }] }))).toMatchObject([
      { code: 'words_absent' },
    ]);
    expect(placeOf('Bo xBo', { exact: 'Bo', near: 0, prefix: 'x' }).start).toBe(4);
  });

  test('overlapping places count one by one', () => {
    expect(placeOf('aaaa end', { exact: 'aa', nth: 3 })).toEqual({ start: 2, end: 4, exact: 'aa' });
  });

  test('a range that ends where it begins', () => {
    expect(draftFaults(draftOf('one end', { scareQuotes: [{ from: 'one', to: 'one' }] }))).toMatchObject([
      { code: 'words_absent', path: ['scareQuotes', 0] },
    ]);
  });
});

/** The one problem that a selector gives. */
const problem = (selector: object, of = text) => draftFaults(draftOf(of, { scareQuotes: [selector as never] }));
const one = (code: string, expected: string, received: string, path: readonly PropertyKey[] = ['scareQuotes', 0]) => [
  { code, path, expected, received },
];

const MET = "2 places: { in: 'p1', suffix: ' Bo' } at 4, { in: 'p1', suffix: ' Ada' } at 18";

describe('words that stand in several places', () => {
  test('are told with all of them', () => {
    expect(problem({ exact: 'met' })).toEqual(one('words_ambiguous', '"met", in one place', MET));
  });
  test('are told with the first five', () => {
    expect(problem({ exact: 'yes' }, 'yes\n\nyes yes\n\nyes yes\n\nyes yes')).toEqual(
      one(
        'words_ambiguous',
        '"yes", in one place',
        "7 places: { in: 'p1' } at 0, { in: 'p2', suffix: ' yes' } at 5, { in: 'p2', prefix: 'yes ' } at 9, { in: 'p3', suffix: ' yes' } at 14, { in: 'p3', prefix: 'yes ' } at 18, and 2 more",
      ),
    );
  });
  test('are told with the block, else the fewest words after or before, else the number of each', () => {
    expect(problem({ exact: 'Ada' })).toEqual(
      one(
        'words_ambiguous',
        '"Ada", in one place',
        "4 places: { in: 'p1', suffix: ' met' } at 0, { in: 'p1', prefix: 'met ' } at 22, { in: 'p2', suffix: ' stayed' } at 37, { in: 'p2', prefix: 'to ' } at 64",
      ),
    );
    expect(problem({ exact: 'o' }, 'o o o\n\no o o o')[0]?.received).toBe(
      "7 places: { in: 'p1', suffix: ' o o' } at 0, { nth: 2 } at 2, { in: 'p1', prefix: 'o o ' } at 4, { in: 'p2', suffix: ' o o o' } at 7, { nth: 5 } at 9, and 2 more",
    );
  });
  test('are told with whole words, none longer than a line', () => {
    const of = `He saw ${'x'.repeat(70)} and she saw ${'x'.repeat(70)} too. It’s seen.`;
    expect(problem({ exact: 'saw' }, of)[0]?.received).toBe(
      "2 places: { in: 'p1', prefix: 'He ' } at 3, { in: 'p1', prefix: 'she ' } at 86",
    );
    expect(problem({ exact: 'He' }, 'He’s in. He is. He’ll see.')[0]?.received).toBe(
      "3 places: { in: 'p1', suffix: '’s' } at 0, { in: 'p1', suffix: ' is' } at 9, { in: 'p1', suffix: '’ll' } at 16",
    );
  });
  test('are told with hints that an editor takes as they are', () => {
    const of = 'It\'s "so" \\ yes, and it\'s "no" \\ yes.';
    const [issue] = problem({ exact: 'yes', prefix: '\\ ' }, of);
    expect(issue?.received).toBe(
      "2 places: { in: 'p1', suffix: ', and' } at 12, { in: 'p1', prefix: 'no\" \\\\ ' } at 33",
    );
    expect(problem({ exact: '" \\ yes' }, of)[0]?.received).toBe(
      "2 places: { in: 'p1', suffix: ', and' } at 8, { in: 'p1', prefix: 'no' } at 29",
    );
    expect(problem({ exact: 's' }, 'x\'s "a"\ny\'s "b"')[0]?.received).toBe(
      "2 places: { in: 'p1', suffix: ' \"a' } at 2, { in: 'p1', suffix: ' \"b' } at 10",
    );
    expect(problem({ exact: 'end' }, "it's\nend and that's\nend")[0]?.received).toBe(
      "2 places: { in: 'p1', suffix: ' and' } at 5, { in: 'p1', prefix: 'that\\'s\\n' } at 20",
    );
  });
  test('are not told with words that the place has alone but for typography', () => {
    expect(problem({ exact: 'met', near: 8 }, "met it’s so and met it's so")[0]?.received).toBe(
      "2 places: { in: 'p1', suffix: ' it’s so and' } at 0, { in: 'p1', prefix: 'and ' } at 16",
    );
  });
  test('are told with the hints as data, too', () => {
    let thrown: unknown;
    try {
      note(text, { scareQuotes: [{ exact: 'met' }] });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      issues: [
        {
          params: {
            places: [
              { start: 4, end: 7, hints: { in: 'p1', suffix: ' Bo' } },
              { start: 18, end: 21, hints: { in: 'p1', suffix: ' Ada' } },
            ],
          },
        },
      ],
    });
  });
  test('in many places, many times over, are told in good time', () => {
    const of = `${'Ada met. '.repeat(10_000)}End.`;
    const blocks = { p1: { kind: 'paragraph', ends: 'End.' } } as const;
    const start = performance.now();
    const issues = draftFaults(
      draftOf(of, { blocks, scareQuotes: Array.from({ length: 20 }, () => ({ exact: 'Ada' })) }),
    );
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(issues[19]?.received).toBe(
      '10000 places: { nth: 1 } at 0, { nth: 2 } at 9, { nth: 3 } at 18, { nth: 4 } at 27, { nth: 5 } at 36, and 9995 more',
    );
  });
  test.each(['½ ', 'a ', '万 ', '. ', '½', '万'])(
    'and long ones, with long context, in a text of “%s” over and over',
    (unit) => {
      const of = unit.repeat(60_000 / unit.length);
      const half = of.slice(0, 30_000);
      const exact = unit.trim();
      const start = performance.now();
      const selectors: readonly Selector[] = [
        { exact, prefix: half },
        { exact, suffix: half },
        { exact: half.trim() },
        { exact: `${half.trim()} z` },
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: `${half}z` },
        { from: half.trim(), to: half.trim() },
      ];
      for (const selector of selectors) draftFaults(draftOf(of, { scareQuotes: [selector] }));
      // Each took from 2 to 30 seconds where every place was compared to its end.
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
  test('say what singled them out so far', () => {
    expect(problem({ exact: 'Bo', prefix: 'and ' })).toEqual(
      one('words_ambiguous', '"Bo" after "and ", in one place', "2 places: { in: 'p1' } at 15, { in: 'p2' } at 52"),
    );
    expect(problem({ from: 'Bo', to: 'Ada', suffix: '.', in: 'p1' })).toEqual(
      one(
        'words_ambiguous',
        '"Bo" to "Ada" before "." in p1, in one place',
        "2 places: { prefix: 'met ' } at 8, { prefix: 'and ' } at 15",
      ),
    );
  });
  test('of which there are not so many', () => {
    expect(problem({ exact: 'met', nth: 3 })).toEqual(
      one('words_ambiguous', '"met", at least 3 times', '2 places: { nth: 1 } at 4, { nth: 2 } at 18'),
    );
    expect(problem({ exact: 'wrote', nth: 2, in: 'p2' })).toEqual(
      one('words_ambiguous', '"wrote" in p2, at least 2 times', '1 place: { nth: 1 } at 55'),
    );
  });
  test('as near one as the other', () => {
    expect(problem({ exact: 'met', near: 11 })).toEqual(one('words_ambiguous', '"met", in one place', MET));
    expect(placeOf(text, { exact: 'met', near: 10 }).start).toBe(4);
    expect(placeOf(text, { exact: 'met', near: 12 }).start).toBe(18);
  });
  test('nearer than a tie is no tie', () => {
    expect(placeOf('x x x end', { exact: 'x', near: 4 }).start).toBe(4);
    expect(placeOf('x xx  x end', { exact: 'x', near: 5 }).start).toBeGreaterThan(0);
  });
});

describe('words that do not stand there', () => {
  test('but in other blocks', () => {
    expect(problem({ exact: 'met', in: 'p2' })).toEqual(
      one('words_absent', '"met" in p2, in one place', 'no place; "met" stands in p1'),
    );
  });
  test('but in more blocks than are named', () => {
    const many = Array.from({ length: 8 }, (_, i) => (i === 0 ? 'end' : 'yes')).join('\n\n');
    expect(problem({ exact: 'yes', in: 'p1' }, many)).toEqual(
      one('words_absent', '"yes" in p1, in one place', 'no place; "yes" stands in p2, p3, p4, p5, p6'),
    );
  });
  test('but begin so', () => {
    expect(problem({ exact: 'Ada stayed and Cy wrote' })).toEqual(
      one(
        'words_absent',
        '"Ada stayed and Cy wrote", in one place',
        'no place; nearest is "Ada stayed and Bo wrote to Ada." in p2',
      ),
    );
  });
  test('nor anything like it', () => {
    expect(problem({ exact: 'Cy' })).toEqual(one('words_absent', '"Cy", in one place', 'no place; nothing like it'));
    expect(problem({ exact: 'Cy met Bo' })).toEqual(
      one('words_absent', '"Cy met Bo", in one place', 'no place; nothing like it'),
    );
  });
  test('over the end of a block', () => {
    expect(problem({ exact: 'Ada. Bo left' })).toEqual(
      one('words_absent', '"Ada. Bo left", in one place', 'no place; nearest is "Ada." in p1'),
    );
    for (const selector of [{ exact: 'met Ada.\n\nBo left' }, { from: 'met Ada', to: 'left' }])
      expect(problem(selector)).toEqual(
        one('crosses_block', 'words that lie in one block', '"met Ada.\\n\\nBo left" at 18'),
      );
  });
  test('with the words before or after', () => {
    expect(problem({ exact: 'wrote', prefix: 'Ada ' })).toEqual(
      one('words_absent', '"wrote" after "Ada ", in one place', 'no place; "wrote" stands in p2'),
    );
    expect(problem({ exact: 'wrote', suffix: 'to' })).toMatchObject([{ code: 'words_absent' }]);
    expect(problem({ exact: 'Bo', prefix: '\n', in: 'p1' })).toMatchObject([{ code: 'words_absent' }]);
  });
  test('whatever the case', () => {
    expect(problem({ exact: 'MET' })).toMatchObject([{ code: 'words_absent' }]);
  });
  test('for nothing is left of them', () => {
    expect(problem({ exact: '\u00ad' })).toMatchObject([{ code: 'words_absent' }]);
  });
  test('in a block that is none', () => {
    expect(problem({ exact: 'met', in: 'p3' })).toEqual(
      one('unknown_block', 'one of the blocks p1, p2', 'p3', ['scareQuotes', 0, 'in']),
    );
  });
});

describe('typography', () => {
  test.each([
    ['a space', 'Ada Roe', 'Ada\u00a0Roe'],
    ['a space', 'Ada Roe', 'Ada\u202fRoe'],
    ['a space', 'Ada Roe', 'Ada\u2009Roe'],
    ['a space', 'Ada Roe', 'Ada  \t Roe'],
    ['a space', 'Ada Roe', 'Ada\nRoe'],
    ['a space', 'Ada Roe', 'Ada\r\nRoe'],
    ['a NO-BREAK SPACE', 'Ada\u00a0Roe', 'Ada Roe'],
    ['straight marks', '"yes"', '“yes”'],
    ['straight marks', '"yes"', '«yes»'],
    ['straight marks', '"yes"', '„yes“'],
    ['an apostrophe', "it's", 'it’s'],
    ['an apostrophe', "it's", 'itʼs'],
    ['curly marks', '“yes”', '"yes"'],
    ['a hyphen', 'a - b', 'a — b'],
    ['a hyphen', 'a-b', 'a–b'],
    ['a hyphen', 'a-b', 'a‑b'],
    ['a hyphen', '-5', '−5'],
    ['an em dash', 'a—b', 'a-b'],
    ['two letters', 'fine', 'ﬁne'],
    ['two letters', 'office', 'oﬃce'],
    ['a ligature', 'ﬁne', 'fine'],
    ['three points', 'so...', 'so…'],
    ['no soft hyphen', 'cooperation', 'co\u00adoperation'],
    ['a soft hyphen', 'co\u00adoperation', 'cooperation'],
    ['no ZERO WIDTH JOINER', 'ab', 'a\u200db'],
    ['one composed letter', 'é\u00e0', 'e\u0301a\u0300'],
    ['a letter and its mark', 'e\u0301', '\u00e9'],
    ['marks in any order', 'a\u0323\u0302', 'a\u0302\u0323'],
    ['Hangul syllables', '한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
    ['Hangul parts', '\u1112\u1161\u11ab\u1100\u116e\u11a8', '한국'],
    ['full-width letters', 'ABC', 'ＡＢＣ'],
    ['plain letters', 'Night', '𝒩ight'],
  ])('%s finds %j as %j', (_, words, printed) => {
    const span = placeOf(`Then ${printed} came.`, { exact: words });
    expect(span).toEqual({ start: 5, end: 5 + printed.length, exact: printed });
  });

  test('what folds together stays together', () => {
    expect(placeOf('a ﬁne end', { exact: 'fi' }).exact).toBe('ﬁ');
    expect(draftIssues(draftOf('a ﬁne end', { scareQuotes: [{ exact: 'f' }] })).map(({ message }) => message)).toEqual([
      'scareQuotes[0]: expected "f", in one place, received no place; nothing like it',
    ]);
    expect(placeOf('le cafe\u0301, le cafe', { exact: 'cafe' }).start).toBe(13);
    expect(placeOf('A 👩‍🚒 and 👩', { exact: '👩' }).start).toBe(12);
    expect(placeOf('마실까해요 예'.normalize('NFD'), { exact: '해요' }).start).toBe('마실까'.normalize('NFD').length);
    expect(placeOf('a e\u0301 end', { from: 'é', to: 'end' }).exact).toBe('e\u0301 end');
  });

  test('offsets after it are those of the text', () => {
    expect(placeOf('ﬁ “x”\u00a0\u00ad… 🚂 yes end', { exact: 'yes' })).toEqual({ start: 12, end: 15, exact: 'yes' });
  });

  test('in hints and ends too', () => {
    const article = note('He said “no”\u00a0— twice. “No” again.', {
      blocks: { p1: { kind: 'paragraph', ends: '"No" again.', sentences: ['"no" - twice.', '"No" again.'] } },
      scareQuotes: [{ exact: 'no', prefix: '"', suffix: '" - twice' }],
    });
    expect(article.scareQuotes).toEqual([{ start: 9, end: 11, exact: 'no' }]);
    expect(article.sentences.map(({ exact }) => exact)).toEqual(['He said “no”\u00a0— twice.', '“No” again.']);
  });

  test('one place that folds to several characters is one place', () => {
    expect(placeOf('a so… end', { exact: '...' }).exact).toBe('…');
  });

  test('of places that fold alike the one that stands as it is written is meant', () => {
    expect(placeOf('CO2 rose; CO₂ fell.', { exact: 'CO₂' }).start).toBe(10);
    expect(placeOf('CO2 rose; CO₂ fell.', { exact: 'CO2' }).start).toBe(0);
    expect(placeOf('CO2 rose; CO₂ fell.', { exact: 'CO2', nth: 2 }).start).toBe(10);
  });

  test.each([
    ['👩', 'A 👩‍🚒 came'],
    ['🇸🇷', 'The 🇺🇸🇷🇺 talks'],
    ['cafe', 'le cafe\u0301 noir'],
  ])('%s, part of a letter, is found where an offset says so alone', (exact, words) => {
    const selector = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } as const;
    expect(draftFaults(draftOf(words, { scareQuotes: [selector] }))).toMatchObject([{ code: 'words_absent' }]);
    const near = words.indexOf(exact);
    expect(placeOf(words, { exact, near }).start).toBe(near);
  });

  test('context that shows nothing is none', () => {
    expect(placeOf('Ada left.', { exact: 'left', prefix: '\u00ad', suffix: '\u200b' }).start).toBe(4);
  });

  test('whole words begin and end where words do', () => {
    expect(placeOf('She said when he left.', { exact: 'he', whole: true }).start).toBe(14);
    expect(placeOf('Then he hears', { exact: 'he', whole: true }).start).toBe(5);
    expect(draftFaults(draftOf('le cafe, ½', { scareQuotes: [{ from: 'cafe', to: '1' }] }))).toMatchObject([
      { code: 'words_absent' },
    ]);
    expect(placeOf('The “he” of then', { exact: 'he', whole: true }).start).toBe(5);
    expect(placeOf('He said he met heirs', { exact: 'he', near: 15, whole: true }).start).toBe(8);
    expect(placeOf('He said he met heirs', { exact: 'he', near: 15 }).start).toBe(15);
    expect(placeOf('The heir and he', { exact: 'he', type: 'TextQuoteSelector', prefix: '', whole: true }).start).toBe(
      13,
    );
    expect(placeOf('We met then, we met.', { from: 'we', to: 'met', whole: true }).start).toBe(13);
    expect(draftFaults(draftOf('She left then.', { scareQuotes: [{ exact: 'he', whole: true }] }))).toMatchObject([
      { code: 'words_absent', expected: '"he" as whole words, in one place', received: 'no place; "he" stands in p1' },
    ]);
  });

  test.each([
    ['It cost 1,234 then.', '234'],
    ['It cost 1,234 then.', '1'],
    ['It rose 5.6% then.', '6'],
    ['It rose 5.6% then.', '5'],
  ])('in “%s” %s is no whole number', (words, exact) => {
    expect(draftFaults(draftOf(words, { scareQuotes: [{ exact, whole: true }] }))).toMatchObject([
      { code: 'words_absent' },
    ]);
  });
  test.each([
    ['It cost 234, then.', '234', 8],
    ['Of 5, 6 left.', '5', 3],
    ['It was 5.', '5', 7],
    ['Then ,5 came.', '5', 6],
  ])('in “%s” %s is one', (words, exact, start) => {
    expect(placeOf(words, { exact, whole: true }).start).toBe(start);
  });

  test('first and last words that fit twice do not tell which place is meant', () => {
    const codes = (words: string, from: string, to: string) =>
      draftFaults(draftOf(words, { scareQuotes: [{ from, to }] })).map(({ code }) => code);
    expect(codes('The mill shut. The mill burnt at last.', 'The', 'last')).toEqual(['words_ambiguous']);
    expect(codes('The mill shut. One mill burnt.', 'The', 'mill')).toEqual(['words_ambiguous']);
    expect(codes('The mill shut. One mill burnt.', 'The', 'shut')).toEqual([]);
  });
});

test('what selectorFor gives names the same place in a draft', () => {
  const spans: readonly Span[] = [
    ...article.mentions,
    ...article.times,
    ...article.scareQuotes,
    ...article.quotes.flatMap(({ sources, cues, content }) => [...sources, ...cues, ...content]),
    ...[...article.relations, ...article.statistics].flatMap(({ stated }) => stated),
  ];
  const blocks = Object.fromEntries(article.blocks.map(({ id, kind, exact }) => [id, { kind, ends: exact }]));
  const scareQuotes = spans.map((span) => selectorFor(article, span));
  const inOrder = (list: readonly Span[]) =>
    list.map(({ start, end }) => [start, end] as const).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  expect(inOrder(note(article.text, { blocks, scareQuotes, dateline: { period: '2015' } }).scareQuotes)).toEqual(
    inOrder(spans),
  );
});

test('a selector of the text whose words are not verbatim, or not in one place, is one of the draft', () => {
  const of = 'Ada’s word. Bo met Bo.';
  expect(placeOf(of, { type: 'TextQuoteSelector', exact: "Ada's" }).exact).toBe('Ada’s');
  expect(problem({ type: 'TextQuoteSelector', exact: 'Bo' }, of)).toMatchObject([{ code: 'words_ambiguous' }]);
  expect(problem({ type: 'TextQuoteSelector', exact: 'Cy' }, of)).toMatchObject([{ code: 'words_absent' }]);
});

test('every problem comes at once, each at its annotation', () => {
  const draft = draftOf(text, {
    mentions: [
      { exact: 'Cy', entity: 'ada', form: 'name' },
      { exact: 'Bo', entity: 'bo', form: 'name' },
    ],
    quotes: {
      q: {
        attitude: 'fact',
        sources: [{ exact: 'Ada' }],
        cues: [
          { exact: 'wrote', lemma: 'write' },
          { exact: 'sang', lemma: 'sing' },
        ],
        content: [{ exact: 'met' }, { exact: 'left' }, { exact: 'fled' }],
      },
    },
    scareQuotes: [{ exact: 'met', in: 'p9' }],
    times: { t: { exact: 'never' } },
    statistics: {
      s: {
        type: 'count',
        label: 'l',
        value: 1,
        unit: 'u',
        series: 'z',
        stated: [{ exact: 'one' }, { exact: 'met', nth: 9 }],
      },
    },
    relations: {
      r: {
        subject: { value: 'x' },
        predicate: 'y',
        object: { value: 'z' },
        stated: [{ exact: 'none' }],
      },
    },
  });
  const issues = draftIssues(draft);
  // Which of them comes first is nobody's concern.
  expect(issues.map(({ code, path }) => `${String(code)} ${path.join('.')}`).sort()).toEqual(
    [
      'words_absent mentions.0',
      'words_ambiguous mentions.1',
      'words_ambiguous quotes.q.content.0',
      'words_absent quotes.q.content.2',
      'words_absent quotes.q.cues.1',
      'words_ambiguous quotes.q.sources.0',
      'words_absent times.t',
      'words_absent statistics.s.stated.0',
      'words_ambiguous statistics.s.stated.1',
      'unknown_series statistics.s.series',
      'words_absent relations.r.stated.0',
      'unknown_block scareQuotes.0.in',
    ].sort(),
  );
  expect(issues.map(({ message }) => message)).toContain(
    `quotes.q.content[0]: expected "met", in one place, received ${MET}`,
  );
});
