import type { BlockKind } from '../../model/block.ts';
import { plainMoment } from '../../values/plain-moment.ts';
import { entityNode } from './entity-node.ts';
import { observationNode } from './observation-node.ts';
import { quotationNode } from './quotation-node.ts';
import type { Scope } from './scope.ts';

/** What the body of an article is made of. */
const BODY: readonly BlockKind[] = ['dateline', 'subheading', 'paragraph', 'list-item', 'blockquote', 'table', 'note'];

/** Makes the node of an article, with those of all its parts. */
export function articleNode(scope: Scope, withBody: boolean): object {
  const { article, refer, speaks } = scope;
  const { source, blocks } = article;
  const { published, publisher, rights, credit, url } = source;
  const wordsOf = (kinds: readonly BlockKind[]): string =>
    blocks.flatMap(({ kind, exact }) => (kinds.includes(kind) ? exact : [])).join('\n\n');
  const holder = article.entities.some(({ id, name }) => id === publisher && rights?.includes(name));
  return {
    '@type': 'NewsArticle',
    ...refer('article', 'text'),
    identifier: article.id,
    inLanguage: article.language,
    url,
    headline: wordsOf(['headline']),
    abstract: wordsOf(['standfirst']),
    datePublished: published && plainMoment(published.value),
    dateline: article.dateline?.exact,
    author: source.authors.map((id) => speaks(id) && refer(id)),
    publisher: refer(publisher),
    // The note on rights tells who holds them where it names the publisher.
    copyrightHolder: holder && refer(publisher),
    copyrightNotice: rights,
    image: credit && { '@type': 'ImageObject', url, creditText: credit },
    about: article.topics.map(({ name, uri }) => ({ '@type': 'DefinedTerm', '@id': uri, name })),
    mentions: [
      ...article.entities.map((one) => entityNode(one, scope)),
      ...article.statistics.map((one) => observationNode(one, scope)),
    ],
    hasPart: article.quotes.map((one) => quotationNode(one, scope)),
    articleBody: withBody && wordsOf(BODY),
  };
}
