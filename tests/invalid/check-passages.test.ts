import { describe, expect, test } from 'vitest';
import { changed, fault, issuesOf, spanOf } from '../support/broken.ts';
import { note } from '../support/note.ts';
import { runOn } from '../support/run-on.ts';
import { sample } from '../support/sample.ts';
import { synthetic } from '../support/synthetic.ts';

const passage = (words: string, quoted = false, nth = 1) => ({
  ...spanOf(sample, words, nth),
  quoted,
  verbatim: quoted,
});

const ENCLOSED = 'true, for a pair of quotation marks encloses it';

describe('kind', () => {
  test.each(['direct', 'mixed'])('an indirect quote as %s', (kind) => {
    expect(issuesOf(changed(sample, [['quotes', 1, 'kind'], kind]))).toEqual([
      fault('kind_mismatch', ['quotes', 1, 'kind'], 'indirect', kind),
    ]);
  });
  test.each(['indirect', 'mixed'])('a direct quote as %s', (kind) => {
    expect(issuesOf(changed(sample, [['quotes', 2, 'kind'], kind]))).toEqual([
      fault('kind_mismatch', ['quotes', 2, 'kind'], 'direct', kind),
    ]);
  });
  test.each(['direct', 'indirect'])('a mixed quote as %s', (kind) => {
    expect(issuesOf(changed(synthetic, [['quotes', 1, 'kind'], kind]))).toEqual([
      fault('kind_mismatch', ['quotes', 1, 'kind'], 'mixed', kind),
    ]);
  });
  test('a quote without content is indirect', () => {
    const kinds = (article: unknown) => issuesOf(article).filter(({ code }) => code === 'kind_mismatch');
    const content = [['quotes', 1, 'content'], []] as const;
    expect(kinds(changed(sample, content, [['quotes', 1, 'kind'], 'indirect']))).toEqual([]);
    expect(kinds(changed(sample, content, [['quotes', 1, 'kind'], 'direct']))).toEqual([
      fault('kind_mismatch', ['quotes', 1, 'kind'], 'indirect', 'direct'),
    ]);
  });
});

describe('quoted', () => {
  test('of two marked passages one as unmarked', () => {
    const path = ['quotes', 2, 'content', 1, 'quoted'];
    const issues = issuesOf(changed(sample, [path, false]));
    expect(issues[0]).toEqual(fault('quoted_mismatch', path, ENCLOSED, false));
    expect(issues.slice(1).every(({ code }) => code === 'kind_mismatch')).toBe(true);
  });
  test('marked words as unmarked in a quote of that kind', () => {
    const path = ['quotes', 3, 'content', 0, 'quoted'];
    expect(issuesOf(changed(synthetic, [path, false], [['quotes', 3, 'kind'], 'indirect']))).toContainEqual(
      fault('quoted_mismatch', path, ENCLOSED, false),
    );
  });
  test('unmarked words as marked is the author’s word', () => {
    const content = ['quotes', 1, 'content', 0];
    const said = changed(
      sample,
      [[...content, 'quoted'], true],
      [[...content, 'verbatim'], true],
      [['quotes', 1, 'kind'], 'mixed'],
    );
    expect(issuesOf(said)).toEqual([]);
  });
  test('one of several sentences between two marks may be unmarked', () => {
    const sentences = note('“One. Two,” he wrote.', {
      quotes: { q: { attitude: 'assertion', content: [{ exact: 'One.' }, { exact: 'Two,' }] } },
    });
    expect(sentences.quotes[0]?.kind).toBe('direct');
    const content = ['quotes', 0, 'content', 1];
    const said = changed(
      sentences,
      [[...content, 'quoted'], false],
      [[...content, 'verbatim'], false],
      [['quotes', 0, 'kind'], 'mixed'],
    );
    expect(issuesOf(said)).toEqual([]);
  });
  test('a quotation that runs on over paragraphs counts as closed', () => {
    expect(runOn.quotes[0]?.content.map(({ quoted }) => quoted)).toEqual([true, true]);
    const path = ['quotes', 0, 'content', 0, 'quoted'];
    expect(issuesOf(changed(runOn, [path, false], [['quotes', 0, 'kind'], 'mixed']))).toContainEqual(
      fault('quoted_mismatch', path, ENCLOSED, false),
    );
  });
});

describe('quoted, where marks do not decide', () => {
  const text =
    '"If so." That is how "it works," said Ada. “Yes,” she said, and Bo said yes. ‘Ada’s’ and ‘Cy’ and “no”ish. 」甲』';
  const of = (exact: string, quoted: boolean) =>
    issuesOf(
      changed(
        note(text, { quotes: { q: { attitude: 'assertion', content: [{ exact }] } } }),
        [['quotes', 0, 'content', 0, 'quoted'], quoted],
        [['quotes', 0, 'content', 0, 'verbatim'], quoted],
        [['quotes', 0, 'kind'], quoted ? 'direct' : 'indirect'],
      ),
    )
      .map(({ code }) => code)
      .filter((code) => code !== 'kind_mismatch' && code !== 'verbatim_mismatch');
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['words with a quotation at either end', 'If so." That is how "it works,', [], []],
    ['words between two quotations', ' That is how ', [], []],
    ['words with their own marks', '“Yes,”', [], []],
    ['words in marks', 'it works,', [], ['quoted_mismatch']],
    ['words in single marks, with an apostrophe', 'Ada’s', [], []],
    ['words in single marks', 'Cy', [], ['quoted_mismatch']],
    ['words in marks next to a letter', 'no', [], []],
    ['words between closing marks', '甲', [], []],
    ['words without marks', 'Bo said yes.', [], []],
  ])('%s', (_, words, asQuoted, asUnquoted) => {
    expect([of(words, true), of(words, false)]).toEqual([asQuoted, asUnquoted]);
  });
});

describe('verbatim', () => {
  test('words inside the marks of a quote around them', () => {
    expect(sample.quotes[3]?.content).toMatchObject([{ quoted: false, verbatim: true }]);
    const path = ['quotes', 3, 'content', 0, 'verbatim'];
    expect(issuesOf(changed(sample, [path, false]))).toEqual([fault('verbatim_mismatch', path, 'true', false)]);
  });
  test('words without marks', () => {
    const path = ['quotes', 1, 'content', 0, 'verbatim'];
    expect(issuesOf(changed(sample, [path, true]))).toEqual([fault('verbatim_mismatch', path, 'false', true)]);
  });
  test('waits where a quote is missing, whose marks may stand around', () => {
    expect(
      issuesOf(changed(sample, [['quotes', 2, 'attitude'], 'doubt'], [['quotes', 3, 'within'], null])).map(
        ({ code }) => code,
      ),
    ).toEqual(['invalid_value']);
  });
});

describe('overlap', () => {
  test('of two passages', () => {
    const content = [passage('the mill will'), passage('will close,')];
    expect(
      issuesOf(
        changed(
          sample,
          [['quotes', 1, 'content'], content],
          [['relations', 0, 'stated', 0, 'quote'], 'closing-said'],
          [['relations', 0, 'stated'], [sample.relations[0]?.stated[0]]],
        ),
      ),
    ).toEqual([
      fault('passage_overlap', ['quotes', 1, 'content', 1], `a passage from ${content[0]?.end} on`, content[1]?.start),
    ]);
  });
  test('of a passage with an earlier one than the last', () => {
    const content = [passage('the mill will close, will close'), passage('mill'), passage('close', false, 3)].map(
      (span) => ({ ...span }),
    );
    const second = spanOf(sample, 'mill will close').start;
    content[1] = { start: second, end: second + 4, exact: 'mill', quoted: false, verbatim: false };
    const [whole] = content;
    const third = spanOf(sample, 'will close', 2).start;
    content[2] = { start: third, end: third + 4, exact: 'will', quoted: false, verbatim: false };
    const stated = { ...sample.relations[0]?.stated[0] };
    expect(
      issuesOf(changed(sample, [['quotes', 1, 'content'], content], [['relations', 0, 'stated'], [stated]])),
    ).toEqual([
      fault('passage_overlap', ['quotes', 1, 'content', 1], `a passage from ${whole?.end} on`, second),
      fault('passage_overlap', ['quotes', 1, 'content', 2], `a passage from ${whole?.end} on`, third),
    ]);
  });
  test('passages may touch', () => {
    const content = [passage('the mill'), passage(' will close, will close soon')];
    expect(issuesOf(changed(sample, [['quotes', 1, 'content'], content]))).toEqual([]);
  });
});

describe('blocks', () => {
  const limit = spanOf(sample, 'ROUEN').start;
  test('a passage into the next block', () => {
    const content = [
      { start: 0, end: limit + 5, exact: sample.text.slice(0, limit + 5), quoted: false, verbatim: false },
    ];
    expect(issuesOf(changed(sample, [['quotes', 0, 'content'], content]))).toEqual([
      fault('crosses_block', ['quotes', 0, 'content', 0], `an end before the next block, at ${limit}`, limit + 5),
    ]);
  });
  test('a passage over the white space after its block crosses none', () => {
    const content = [{ start: 0, end: limit, exact: sample.text.slice(0, limit), quoted: false, verbatim: false }];
    expect(issuesOf(changed(sample, [['quotes', 0, 'content'], content]))).toEqual([]);
  });
});

test('an empty passage is no more than empty', () => {
  const content = [{ start: 0, end: 0, exact: '', quoted: true, verbatim: true }];
  expect(issuesOf(changed(sample, [['quotes', 0, 'content'], content], [['quotes', 0, 'kind'], 'direct']))).toEqual([
    fault('span_empty', ['quotes', 0, 'content', 0, 'end'], 'more than 0', 0),
  ]);
});
