import { expectTypeOf, test } from 'vitest';
import type { Element, Root } from 'xast';
import { type TeiElement, type TeiRoot, toXast } from '../../src/formats/tei.ts';
import { article } from '../../src/index.ts';

test('a tree is one of xast', () => {
  expectTypeOf(toXast(article)).toEqualTypeOf<TeiRoot>();
  expectTypeOf<TeiRoot>().toExtend<Root>();
  expectTypeOf<TeiElement>().toExtend<Element>();
});
