import { describe, expect, test } from 'vitest';
import { toCslCitation, toCslJson } from '../../../../src/formats/csl-json.ts';
import { type Article, article } from '../../../../src/index.ts';
import { citationText } from '../../../support/cited.ts';
import { expectError } from '../../../support/refuses.ts';
import { runOn } from '../../../support/run-on.ts';

test('counts paragraphs', () => {
  expect(citationText(toCslJson(article), toCslCitation(article, 'hunt-for-citizens'))).toBe(
    'US Secretary of State John Kerry to visit Moscow December 15 — Russian foreign ministry, para. 7',
  );
  expect(toCslCitation(runOn, 'counting')).toEqual({ id: 'run-on', locator: '1, 2', label: 'paragraph' });
});

test('names other blocks', () => {
  expect(toCslCitation(article, 'visit-in-headline')).toEqual({
    id: 'kerry-moscow-visit',
    locator: 'headline',
    label: 'section',
  });
});

test('has no locator for a quote without content, or in no block', () => {
  expect(toCslCitation(runOn, 'silence')).toEqual({ id: 'run-on' });
  const bare: Article = { ...runOn, blocks: [] };
  expect(toCslCitation(bare, 'counting')).toEqual({ id: 'run-on' });
});

describe('misuse', () => {
  test('an unknown id', () => {
    const any: Article = article;
    expectError(
      () => toCslCitation(any, 'hunt-for-citizen'),
      'RangeError',
      /^id: expected the id of a quote, such as "hunt-for/,
    );
  });
});
