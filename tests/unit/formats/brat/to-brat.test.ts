import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fromBrat, type Loss, toBrat } from '../../../../src/formats/brat.ts';
import { type Article, article } from '../../../../src/index.ts';
import { sample } from '../../../support/sample.ts';

const linesOf = (ann: string, start: string): string[] => ann.split('\n').filter((line) => line.startsWith(start));

test('the bundled article and the sample come back', () => {
  for (const one of [article, sample] as readonly Article[])
    expect(fromBrat(toBrat(one))).toEqual({ article: one, issues: [] });
});

test('a quote is an event: content in pieces, several sources and cues, the trigger first', () => {
  const { ann } = toBrat(sample);
  expect(linesOf(ann, 'T16')).toEqual(['T16\tContent 64 83;85 100\tthe mill will close will close soon']);
  expect(linesOf(ann, 'E2')).toEqual(['E2\tAttribution:T20 Content:T16 Source:T17 Source2:T18 Cue:T19']);
  expect(linesOf(ann, 'R')).toEqual([
    'R1\tRestates Arg1:E1 Arg2:E2',
    'R2\tWithin Arg1:E4 Arg2:E3',
    'R3\tWithin Arg1:E5 Arg2:E4',
  ]);
  expect(linesOf(ann, '*')).toEqual(['*\tEquiv T8 T9']);
});

test('entities in Wikidata are normalized', () => {
  expect(linesOf(toBrat(article).ann, 'N').find((line) => line.endsWith('John Kerry'))).toMatch(
    /^N\d+\tReference T\d+ Wikidata:Q22316\tJohn Kerry$/,
  );
});

test('Python reads each span where the text has its words', () => {
  const script = `
import json, sys
document = json.load(sys.stdin)
text = document['txt']
for line in document['ann'].splitlines():
    if line[0] == 'T':
        _, place, words = line.split('\\t')
        pieces = [piece.split() for piece in place.split(' ', 1)[1].split(';')]
        assert ' '.join(text[int(start):int(end)] for start, end in pieces) == words, line
print('read')
`;
  expect(execFileSync('python3', ['-c', script], { input: JSON.stringify(toBrat(sample)), encoding: 'utf8' })).toBe(
    'read\n',
  );
});

test('what a file cannot hold is told, and the rest is there', () => {
  const losses: Loss[] = [];
  const words = 'a\ud800 b\n';
  const hostile = {
    ...sample,
    text: words + sample.text.slice(words.length),
    scareQuotes: [
      { start: 0, end: 5, exact: words.slice(0, 5) },
      { start: 4, end: 5, exact: '\n' },
    ],
  };
  const { txt, ann } = toBrat(hostile, { onLoss: (loss) => losses.push(loss) });
  expect(losses.map(({ code, path }) => [code, ...path])).toEqual([
    ['unwritable_character', 'text'],
    ['unmarkable_words', 'scareQuotes', 0],
    ['unmarkable_words', 'scareQuotes', 1],
  ]);
  expect(txt.startsWith('a\ufffd b\n')).toBe(true);
  expect(linesOf(ann, 'T').filter((line) => line.includes('ScareQuote'))).toEqual([
    'T37\tScareQuote 0 4\ta\ufffd b',
    'T38\tScareQuote 4 4\t',
  ]);
  expect(toBrat(hostile)).toEqual({ txt, ann });
});

test('a quote that stands nowhere is tied to the first line, and comes back', () => {
  const [quote] = sample.quotes;
  const nowhere = { ...quote, id: 'nowhere', kind: 'indirect', content: [], restates: null } as const;
  const one = { ...sample, quotes: [...sample.quotes, nowhere] } as unknown as Article;
  expect(linesOf(toBrat(one).ann, 'E6')).toEqual(['E6\tAttribution:T34']);
  expect(fromBrat(toBrat(one)).article.quotes.at(-1)).toEqual(nowhere);
});

test('a mention of nobody, and a quote within none, are written as they are', () => {
  const [mention] = sample.mentions;
  const [quote] = sample.quotes;
  const one = {
    ...sample,
    mentions: [{ ...mention, entity: 'nobody' }],
    quotes: [{ ...quote, restates: 'nothing' }],
  } as unknown as Article;
  const { ann } = toBrat(one);
  expect(linesOf(ann, 'T2')).toEqual(['T2\tThing 17 22\tROUEN', ...linesOf(ann, 'T2').slice(1)]);
  expect(linesOf(ann, 'R')).toEqual(['R1\tRestates Arg1:E1 Arg2:nothing']);
  expect(fromBrat(toBrat(one)).issues.map(({ code }) => code)).toContain('unknown_reference');
});

test('in a text of white space alone nothing can be marked, which is told', () => {
  const empty = { ...sample, text: '\n', blocks: [], sentences: [], mentions: [], quotes: [], scareQuotes: [] };
  const losses: Loss[] = [];
  const document = toBrat(
    { ...empty, times: [], statistics: [], relations: [] },
    { onLoss: (loss) => losses.push(loss) },
  );
  expect(document).toEqual({ txt: '\n', ann: '' });
  expect(losses.map(({ code, path }) => [code, ...path])).toEqual([['unmarkable_words', 'text']]);
  expect(fromBrat(document).issues).toEqual([]);
  expect(toBrat({ ...empty, text: '\n' }).ann).toBe('');
});

test('wrong arguments are refused', () => {
  expect(() => toBrat(null as never)).toThrow(TypeError);
  expect(() => toBrat(sample, { onloss: 1 } as never)).toThrow('onLoss');
});
