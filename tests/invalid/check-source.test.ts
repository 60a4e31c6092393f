import { expect, test } from 'vitest';
import { changed, fault, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

const { byteLength } = sample.source;

test('the length is that of the text in UTF-8', () => {
  expect(byteLength).toBe(Buffer.byteLength(sample.text));
});

test.each([0, byteLength - 1, byteLength + 1, sample.text.length])('a length of %i', (wrong) => {
  expect(issuesOf(changed(sample, [['source', 'byteLength'], wrong]))).toEqual([
    fault('byte_length', ['source', 'byteLength'], String(byteLength), wrong),
  ]);
});

test('half a surrogate pair counts 3, as U+FFFD does', () => {
  const text = `${sample.text} \ud83c`;
  expect(issuesOf(changed(sample, [['text'], text]))).toContainEqual(
    fault('byte_length', ['source', 'byteLength'], String(byteLength + 4), byteLength),
  );
});
