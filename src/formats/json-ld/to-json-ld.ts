import { mismatch } from '../../basics/errors.ts';
import { fitting } from '../../exchange/fitting.ts';
import { HALF_PAIRS, type LossOptions } from '../../exchange/loss.ts';
import { isSafeIri } from '../../exchange/safe-iri.ts';
import type { Article, Ids } from '../../model/types.ts';
import { articleNode } from './article-node.ts';
import { compact } from './compact.ts';
import type { JsonLdArticle, JsonLdPage } from './json-ld-types.ts';
import { scopeOf } from './scope.ts';

/** How an article is told to search engines. */
export interface JsonLdOptions extends LossOptions {
  /** What the data describes: a page about the article, or the article itself; left out, a page about it. */
  readonly as?: 'page' | 'article' | undefined;
  /** What the IRIs of the article and its parts begin with; left out, the address of the published text, else a URN. */
  readonly base?: string | undefined;
}

/**
 * Describes an article in the words of schema.org, as JSON-LD.
 *
 * By default it describes a page that is about the article and cites it, so that whoever embeds the data does not become
 * the publisher of the text; the text of the body is left out. `as: 'article'` gives the article itself, for the page
 * that publishes it, with its body.
 *
 * All is linked by `@id`. Figures are observations whose `subjectOf` is the quote that states them, or the article
 * where it does so itself. The passages of a quote that stand in quotation marks are its `text`; those that the article
 * tells in its own words are an `abstract`. Only persons and organizations can be `spokenByCharacter`: countries, groups
 * and events that speak are in `mentions`, and `creditText` has the words for all. A saying that did not take place has
 * no speaker, and a `creativeWorkStatus`. Relations, scare quotes and the places of mentions have no words in schema.org.
 *
 * @param article - The article.
 * @param options - `as`: `'page'` or `'article'`. `base`: what IRIs begin with, of http, https or urn; its fragment is
 * left out. `onLoss`: called for each address that is unsafe, which is left out, and for each half of a surrogate pair,
 * for which U+FFFD stands.
 * @returns A plain object; the outermost alone has a `@context`.
 * @throws `TypeError` for what is no article, and for an unknown option or value of one.
 * @see The vocabulary: https://schema.org/NewsArticle, https://schema.org/Quotation, https://schema.org/Observation
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toJsonLd } from 'kerry-moscow-visit/formats/json-ld';
 *
 * toJsonLd(article)['@type']; // => 'WebPage'
 * toJsonLd(article).about.datePublished; // => '2015-12-11'
 * toJsonLd(article, { as: 'article' }).publisher; // => { '@id': 'http://tass.com/politics/843506#entities/tass' }
 * ```
 */
export function toJsonLd<I extends Ids>(
  article: Article<I>,
  options: JsonLdOptions & { readonly as: 'article' },
): JsonLdArticle;
export function toJsonLd<I extends Ids>(
  article: Article<I>,
  options?: JsonLdOptions & { readonly as?: 'page' | undefined },
): JsonLdPage;
export function toJsonLd<I extends Ids>(article: Article<I>, options: JsonLdOptions): JsonLdArticle | JsonLdPage;
export function toJsonLd(given: Article, options: JsonLdOptions = {}): unknown {
  const { as = 'page', base, onLoss, ...others } = options;
  if (typeof given?.text !== 'string') throw wrong('article', 'an article', given);
  for (const key in others) throw wrong('options', '"as", "base" or "onLoss"', key);
  if (as !== 'page' && as !== 'article') throw wrong('options.as', '"page" or "article"', as);
  if (base !== undefined && !isSafeIri(base)) throw wrong('options.base', 'an IRI of http, https or urn', base);
  const article = fitting(given, HALF_PAIRS, { onLoss });
  const scope = scopeOf(article, (base ?? article.source.url)?.split('#')[0] || `urn:article:${article.id}`);
  const node = articleNode(scope, as === 'article');
  const page = { '@type': 'WebPage', about: node, citation: scope.refer('article', 'text') };
  return compact({ '@context': 'https://schema.org', ...(as === 'article' ? node : page) });
}

/** Makes the error of a wrong argument; shorter than that of `basics`, so that the entry stays light. */
function wrong(argument: string, expected: string, received: unknown): TypeError {
  return new TypeError(mismatch(argument, expected, JSON.stringify(received)));
}
