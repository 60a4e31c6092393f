import type { FootnoteReference, Link, Root, Text } from 'mdast';
import { expectTypeOf, test } from 'vitest';
import {
  type MdastFootnoteReference,
  type MdastLink,
  type MdastRoot,
  type MdastText,
  toMarkdown,
  toMdast,
} from '../../src/formats/markdown.ts';
import { article } from '../../src/index.ts';

test('trees are those of mdast', () => {
  expectTypeOf<MdastRoot>().toExtend<Root>();
  expectTypeOf<MdastLink>().toExtend<Link>();
  expectTypeOf<MdastRoot>().not.toBeAny();
  expectTypeOf<Text>().toExtend<MdastText>();
  expectTypeOf<Required<FootnoteReference>>().not.toBeAny();
  expectTypeOf<{ type: 'footnoteReference'; identifier: string; label: string }>().toExtend<MdastFootnoteReference>();
  const root: Root = toMdast(article);
  expectTypeOf(root.type).toEqualTypeOf<'root'>();
});

test('options know the ids of the article', () => {
  toMarkdown(article, {
    link: ({ layer, record }) => (layer === 'mentions' && record.entity === 'sergey-lavrov' ? '#a' : null),
  });
  // @ts-expect-error: no such entity
  toMarkdown(article, { link: ({ layer, record }) => (layer === 'mentions' && record.entity === 'x' ? '#a' : null) });
});
