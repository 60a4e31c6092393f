import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import { jsonLdScript, toJsonLd } from '../../src/formats/json-ld.ts';
import type { Article } from '../../src/index.ts';
import { crossingLayers } from '../support/crossing-layers.ts';
import { randomArticle } from '../support/random-article.ts';
import { schemaOrgFaults } from '../support/schema-org.ts';

const RUNS = { numRuns: 40 };

function check(article: Article): void {
  for (const as of ['page', 'article'] as const) {
    const data = toJsonLd(article, { as });
    expect(schemaOrgFaults(data)).toEqual([]);
    expect(JSON.parse(jsonLdScript(data))).toEqual(data);
    expect(structuredClone(data)).toEqual(data);
  }
  const { hasPart = [] } = toJsonLd(article, { as: 'article' });
  for (const [i, { content }] of article.quotes.entries()) {
    const { text = [], abstract = [], about = [] } = hasPart[i] ?? {};
    expect(text).toEqual(content.filter(({ verbatim }) => verbatim).map(({ exact }) => exact));
    expect(abstract).toEqual(content.filter(({ verbatim }) => !verbatim).map(({ exact }) => exact));
    const within = article.mentions.filter((mention) =>
      content.some(({ start, end }) => mention.start >= start && mention.end <= end),
    );
    expect(about.map((one) => one['@id'].split('/').pop()).sort()).toEqual(
      [...new Set(within.map(({ entity }) => entity))].sort(),
    );
  }
}

test('every article is within the vocabulary, and its quotes have their words and entities', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      check(defineArticle(draft));
    }),
    RUNS,
  );
  fc.assert(fc.property(crossingLayers, check), RUNS);
});
