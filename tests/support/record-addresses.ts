import { article } from '../../src/index.ts';

/** The address that every record of the article has on the page of the explorer. */
export const recordAddresses = [
  ...(['blocks', 'quotes', 'entities', 'statistics', 'times', 'relations'] as const).flatMap((list) =>
    article[list].map(({ id }) => `${list}/${id}`),
  ),
  ...(['sentences', 'scareQuotes'] as const).flatMap((list) =>
    article[list].map(({ start, end }) => `${list}/${start}-${end}`),
  ),
  ...article.mentions.map(({ start, end, entity }) => `mentions/${start}-${end}/${entity}`),
];
