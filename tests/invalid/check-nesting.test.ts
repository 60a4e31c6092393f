import { describe, expect, test } from 'vitest';
import { changed, fault, issuesOf, spanOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';
import { synthetic } from '../support/synthetic.ts';

const circle = (index: number, key: string, id: string) =>
  fault('circular_reference', ['quotes', index, key], 'no way back to the quote itself', id);

describe('circles', () => {
  test('a quote that restates itself', () => {
    expect(issuesOf(changed(sample, [['quotes', 1, 'restates'], 'closing-said']))).toEqual([
      circle(1, 'restates', 'closing-said'),
    ]);
  });
  test('two that restate each other are told once', () => {
    expect(issuesOf(changed(sample, [['quotes', 1, 'restates'], 'closing-in-headline']))).toEqual([
      circle(0, 'restates', 'closing-said'),
    ]);
  });
  test('three, and a way into them', () => {
    expect(
      issuesOf(
        changed(
          sample,
          [['quotes', 1, 'restates'], 'output-fell'],
          [['quotes', 2, 'restates'], 'bo-told'],
          [['quotes', 3, 'restates'], 'closing-said'],
        ),
      ),
    ).toEqual([circle(1, 'restates', 'output-fell')]);
  });
  test('two circles apart', () => {
    expect(
      issuesOf(
        changed(sample, [['quotes', 1, 'restates'], 'closing-said'], [['quotes', 4, 'restates'], 'washington-agreed']),
      ),
    ).toEqual([circle(1, 'restates', 'closing-said'), circle(4, 'restates', 'washington-agreed')]);
  });
  test('a quote within itself', () => {
    expect(issuesOf(changed(synthetic, [['quotes', 3, 'within'], 'cy-thinks']))).toEqual([
      circle(3, 'within', 'cy-thinks'),
    ]);
  });
});

describe('spans outside the parent', () => {
  const bo = sample.quotes[3];
  test('all of them', () => {
    const outside = (part: 'sources' | 'cues' | 'content') => {
      const span = bo?.[part][0];
      return fault(
        'outside_parent',
        ['quotes', 3, part, 0],
        `a span in the content${part === 'content' ? '' : ', sources or cues'} of closing-said`,
        `${span?.start} to ${span?.end}`,
      );
    };
    expect(issuesOf(changed(sample, [['quotes', 3, 'within'], 'closing-said']))).toEqual([
      outside('sources'),
      outside('cues'),
      outside('content'),
    ]);
  });
  test('before the first stretch', () => {
    const { start, end } = spanOf(sample, 'ROUEN');
    expect(
      issuesOf(
        changed(
          sample,
          [['quotes', 4, 'sources', 0], { start, end, exact: 'ROUEN' }],
          [['quotes', 4, 'cues', 0, 'start'], sample.quotes[4]?.cues[0]?.start],
        ),
      ),
    ).toContainEqual(
      fault(
        'outside_parent',
        ['quotes', 4, 'sources', 0],
        'a span in the content, sources or cues of bo-told',
        `${start} to ${end}`,
      ),
    );
  });
  test('longer than the parent by its closing point', () => {
    const { start, end } = spanOf(sample, 'in the deal of 2014.');
    const content = [{ start, end, exact: 'in the deal of 2014.', quoted: false, verbatim: true }];
    expect(issuesOf(changed(sample, [['quotes', 4, 'content'], content]))).toEqual([
      fault('outside_parent', ['quotes', 4, 'content', 0], 'a span in the content of bo-told', `${start} to ${end}`),
    ]);
  });
  test('over the cue of the parent', () => {
    const start = spanOf(sample, '40 tonnes').start;
    const { end } = spanOf(sample, 'and Bo');
    const exact = sample.text.slice(start, end);
    expect(issuesOf(changed(sample, [['quotes', 3, 'sources', 0], { start, end, exact }]))).toEqual([
      fault(
        'outside_parent',
        ['quotes', 3, 'sources', 0],
        'a span in the content, sources or cues of output-fell',
        `${start} to ${end}`,
      ),
    ]);
  });
  test('a source and a cue in those of the parent', () => {
    const [source] = sample.quotes[2]?.sources ?? [];
    const [cue] = sample.quotes[2]?.cues ?? [];
    expect(issuesOf(changed(sample, [['quotes', 3, 'sources', 0], source], [['quotes', 3, 'cues', 0], cue]))).toEqual(
      [],
    );
    expect(
      issuesOf(changed(sample, [['quotes', 3, 'content', 0], { ...source, quoted: false, verbatim: false }])),
    ).toContainEqual(
      fault(
        'outside_parent',
        ['quotes', 3, 'content', 0],
        'a span in the content of output-fell',
        `${source?.start} to ${source?.end}`,
      ),
    );
  });
  test('over a passage mark of the parent it is inside', () => {
    const start = spanOf(synthetic, 'thinks “').start;
    const exact = 'thinks “trains';
    const source = { start, end: start + exact.length, exact };
    // ada-told-bo has "Cy thinks" and, after a mark, "trains are fine": only punctuation stands between.
    expect(issuesOf(changed(synthetic, [['quotes', 3, 'sources'], [source]]))).toEqual([]);
  });
});
