import { jsonLdLosses, toJsonLd } from '../../../../src/formats/json-ld.ts';
import type { Article } from '../../../../src/index.ts';
import { checkLosses } from '../../../support/check-losses.ts';

/** The same article with all figures in money, which is told by the type of a figure too. */
const inMoney = (article: Article): Article => ({
  ...article,
  statistics: article.statistics.map((one) => ({ ...one, unit: 'EUR' })),
});

checkLosses(jsonLdLosses, (article) => [article, inMoney(article)].map((one) => toJsonLd(one, { as: 'article' })));
