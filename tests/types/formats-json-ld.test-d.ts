import type { NewsArticle, WebPage, WithContext } from 'schema-dts';
import { expectTypeOf, test } from 'vitest';
import { type JsonLdArticle, type JsonLdPage, toJsonLd } from '../../src/formats/json-ld.ts';
import { article } from '../../src/index.ts';

test('a page is one of schema-dts', () => {
  expectTypeOf(toJsonLd(article)).toEqualTypeOf<JsonLdPage>();
  expectTypeOf<JsonLdPage>().toExtend<WithContext<WebPage>>();
});

test('an article is one of schema-dts', () => {
  expectTypeOf(toJsonLd(article, { as: 'article' })).toEqualTypeOf<JsonLdArticle>();
  expectTypeOf<JsonLdArticle>().toExtend<WithContext<NewsArticle>>();
});
