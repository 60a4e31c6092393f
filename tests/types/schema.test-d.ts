import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { type Article, ArticleSchema, ArticleShapeSchema } from '../../src/schema.ts';

describe('ArticleShapeSchema', () => {
  test('gives schemas of a part', () => {
    expectTypeOf(ArticleShapeSchema.pick({ id: true, text: true }).parse({})).toEqualTypeOf<{
      id: string;
      text: string;
    }>();
    expectTypeOf(ArticleShapeSchema.omit({ quotes: true }).parse({})).not.toHaveProperty('quotes');
    expectTypeOf(ArticleShapeSchema.partial().parse({}).version).toEqualTypeOf<string | undefined>();
    expectTypeOf(ArticleShapeSchema.extend({ editor: z.string() }).parse({}).editor).toBeString();
  });
});

describe('ArticleSchema', () => {
  test('reads an article, and is a part of other schemas', () => {
    expectTypeOf(ArticleSchema.parse({})).toEqualTypeOf<Article>();
    expectTypeOf(z.object({ article: ArticleSchema }).parse({})).toEqualTypeOf<{ article: Article }>();
    expectTypeOf(ArticleSchema.shape.version.parse('')).toBeString();
    expectTypeOf(ArticleSchema['~standard'].vendor).toBeString();
  });
  test('has no parts, for its rules are about the whole', () => {
    // @ts-expect-error
    ArticleSchema.pick;
    // @ts-expect-error
    ArticleSchema.omit;
    // @ts-expect-error
    ArticleSchema.partial;
    // @ts-expect-error
    ArticleSchema.extend;
  });
});
