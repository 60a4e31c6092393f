import { type Article, attributionChain, getEntity, type Quote, type Span, type Statement } from 'kerry-moscow-visit';
import { escaped } from '../escaped.ts';

/** A layer whose records have a place of their own on the page. */
export type LinkedLayer = 'blocks' | 'entities' | 'quotes' | 'relations' | 'sentences' | 'statistics' | 'times';

/** Links words to a record by its layer and its id. */
export function recordLink(layer: LinkedLayer, id: string, words: string): string {
  return `<a href="#${layer}/${escaped(id)}">${escaped(words)}</a>`;
}

/** Links the name of an entity to its record. */
export function entityLink(article: Article, id: string): string {
  return recordLink('entities', id, getEntity(article, id).name);
}

/** Links the number of a sentence, counted from 1, to the sentence. */
export function sentenceLink(article: Article, { start, end }: Span): string {
  const nth = article.sentences.findIndex((sentence) => sentence.start === start) + 1;
  return recordLink('sentences', `${start}-${end}`, String(nth));
}

/** Names who speaks in a quote: the entities, or the words for them, or nobody. */
export function speakersOf(article: Article, { speakers, sources }: Quote): string {
  const names = speakers.map((id) => entityLink(article, id));
  const words = sources.map(({ exact }) => escaped(exact));
  return (names.length > 0 ? names : words).join(' and ') || 'somebody unnamed';
}

/** Says who states something: the outermost speaker first, then whom that one quotes, or the article itself. */
export function whoStates(article: Article, { quote }: Statement): string {
  const chain = attributionChain(article, quote);
  return chain.map((outer) => speakersOf(article, outer)).join(', quoting ') || 'the article itself';
}
