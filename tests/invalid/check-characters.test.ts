import { describe, expect, test } from 'vitest';
import { changed, fault, issuesOf } from '../support/broken.ts';
import { draftFaults, draftOf } from '../support/note.ts';
import { sample } from '../support/sample.ts';

const half = (path: readonly PropertyKey[], at: number) =>
  fault('lone_surrogate', path, 'whole characters', `half of a surrogate pair at ${at}`);

/** Where strings stand in a value. */
function stringPaths(value: unknown, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] {
  if (typeof value === 'string') return [path];
  return Object.entries(Object(value)).flatMap(([key, part]) => stringPaths(part, [...path, key]));
}

describe('half of a surrogate pair', () => {
  test.each([
    ['the first half', 'One \ud83c.', 4],
    ['the second half', 'One 🏭\udfed.', 6],
    ['the halves in the wrong order', 'One \udfed\ud83c.', 4],
    ['at the end', 'One. \ud83c', 5],
  ])('in the text of a draft: %s', (_, text, at) => {
    expect(draftFaults(draftOf(text))).toEqual([
      {
        code: 'lone_surrogate',
        path: ['text'],
        expected: 'whole characters',
        received: `"half of a surrogate pair at ${at}"`,
      },
    ]);
  });
  test('in the text of an article, beside what else is wrong', () => {
    const issues = issuesOf(changed(sample, [['text'], `${sample.text}\ud83c`]));
    expect(issues).toContainEqual(half(['text'], sample.text.length));
    expect(issues.map(({ code }) => code)).toContain('byte_length');
  });
  test.each<[readonly PropertyKey[]]>([
    [['source', 'credit']],
    [['dateline', 'period', 'because']],
    [['topics', 0, 'name']],
    [['entities', 0, 'name']],
    [['entities', 1, 'alternateNames', 0]],
    [['quotes', 2, 'cues', 0, 'lemma']],
    [['times', 0, 'because']],
    [['statistics', 0, 'label']],
    [['relations', 0, 'object', 'value']],
  ])('in what is said beside the text, at its own path: %j', (path) => {
    expect(issuesOf(changed(sample, [path, 'x\udc00']))).toContainEqual(half(path, 1));
  });
  test('in the address of a topic', () => {
    expect(issuesOf(changed(sample, [['topics', 0, 'uri'], 'urn:x\udc00']))).toEqual([half(['topics', 0, 'uri'], 5)]);
  });
  test('in any string at all', () => {
    const paths = stringPaths(sample);
    expect(paths.length).toBeGreaterThan(200);
    for (const path of paths) {
      const value: unknown = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), sample);
      expect([path, issuesOf(changed(sample, [path, `${value}\udc00`]))]).not.toEqual([path, []]);
    }
  });
  test('in a draft, at its place there', () => {
    const entities = { person: { ada: { name: 'A\ud800', description: '' } } };
    expect(draftFaults(draftOf('Ada left.', { entities }))).toMatchObject([
      { code: 'lone_surrogate', path: ['entities', 'person', 'ada', 'name'] },
    ]);
    const topics = [{ id: 'medtop:04000000', name: 'economy\ud800', uri: 'urn:x' }];
    expect(draftFaults(draftOf('Ada left.', { topics }))).toMatchObject([
      { code: 'lone_surrogate', path: ['topics', 0, 'name'] },
    ]);
  });
  test('beside parts that failed their shape', () => {
    const issues = issuesOf(
      changed(sample, [['topics'], 7], [['source'], null], [['entities', 0, 'name'], 'x\udc00'], [['times', 0], 7]),
    );
    expect(issues).toContainEqual(half(['entities', 0, 'name'], 1));
  });
});
