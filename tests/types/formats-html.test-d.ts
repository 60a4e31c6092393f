import type { ElementContent, Root } from 'hast';
import { expectTypeOf, test } from 'vitest';
import { type HastContent, type HastRoot, toHast } from '../../src/formats/html.ts';
import { article, type KerryMoscowVisitIds } from '../../src/index.ts';

test('trees are those of hast, both ways', () => {
  expectTypeOf(toHast(article)).toExtend<Root>();
  expectTypeOf<Root>().toExtend<HastRoot>();
  expectTypeOf<HastContent>().toExtend<ElementContent>();
  expectTypeOf<ElementContent>().toExtend<HastContent>();
});

test('a link knows the layers that are marked, and the ids', () => {
  toHast(article, {
    layers: ['mentions', 'times'],
    link: (annotation) => {
      expectTypeOf(annotation.layer).toEqualTypeOf<'mentions' | 'times'>();
      expectTypeOf(annotation.record).not.toBeAny();
      return annotation.layer === 'mentions' ? annotation.record.entity : null;
    },
  });
  // @ts-expect-error no such layer
  toHast(article, { layers: 'quote' });
  toHast(article, {
    layers: 'mentions',
    link: ({ record }) => {
      expectTypeOf(record.entity).toExtend<KerryMoscowVisitIds[keyof KerryMoscowVisitIds]>();
      return null;
    },
  });
});
