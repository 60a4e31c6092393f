import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import { describe, expect, test } from 'vitest';
import { toMarkdown, toMdast } from '../../../../src/formats/markdown.ts';
import { type Article, article } from '../../../../src/index.ts';
import { plainTree, readMarkdown } from '../../../support/read-markdown.ts';
import { expectError, refusesOtherThings } from '../../../support/refuses.ts';
import { sample } from '../../../support/sample.ts';

describe('toMdast', () => {
  test('is the tree that toMarkdown writes', () => {
    const options = { link: ({ layer }: { layer: string }) => (layer === 'mentions' ? '#a' : null) };
    for (const given of [article, sample] as readonly Article[])
      for (const chosen of [{}, options])
        expect(readMarkdown(toMarkdown(given, chosen))).toEqual(plainTree(toMdast(given, chosen)));
  });

  test('is taken by the tools of mdast, and fresh', () => {
    expect(serialize(toMdast(sample, { note: () => null }))).toContain('# Mill 🏭 to close\n');
    expect(toMdast(sample)).toEqual(toMdast(sample));
    expect(toMdast(sample)).not.toBe(toMdast(sample));
  });

  test('footnotes stand at the end, by number', () => {
    expect(toMdast(sample).children.at(-1)).toEqual({
      type: 'footnoteDefinition',
      identifier: '5',
      label: '5',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Bo, according to Ada Roe' }] }],
    });
  });
});

describe('misuse of toMdast', () => {
  refusesOtherThings((thing) => toMdast(thing));
  test('refuses other options', () => {
    expectError(() => toMdast(sample, { notes: null } as never), 'TypeError', /such as "note"/);
  });
});
