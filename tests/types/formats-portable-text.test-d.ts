import type { PortableTextBlock, PortableTextMarkDefinition, PortableTextSpan, TypedObject } from '@portabletext/types';
import { describe, expectTypeOf, test } from 'vitest';
import {
  type PortableBlock,
  type PortableMark,
  type PortableSpan,
  toPortableText,
} from '../../src/formats/portable-text.ts';
import { type Article, article } from '../../src/index.ts';

describe('Portable Text', () => {
  test('fits the types of Portable Text', () => {
    expectTypeOf<PortableBlock>().toExtend<PortableTextBlock>();
    expectTypeOf<PortableBlock>().toExtend<PortableTextBlock<PortableMark, PortableSpan>>();
    expectTypeOf<PortableSpan>().toExtend<PortableTextSpan>();
    expectTypeOf<PortableMark>().toExtend<PortableTextMarkDefinition>();
    expectTypeOf(toPortableText(article)).toExtend<TypedObject[]>();
  });

  test('a span of Portable Text with its key and marks is one of ours', () => {
    expectTypeOf<Required<PortableTextSpan>>().toExtend<PortableSpan>();
  });

  test('is made of any article, with marks of any layer but blocks', () => {
    const any: Article = article;
    expectTypeOf(toPortableText(any, { layers: ['quotes', 'sentences'] })).toEqualTypeOf<PortableBlock[]>();
    // @ts-expect-error: blocks are blocks
    toPortableText(article, { layers: 'blocks' });
  });
});
