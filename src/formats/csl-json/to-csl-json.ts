import { assertArticle } from '../../basics/errors.ts';
import { present } from '../../exchange/present.ts';
import { cached } from '../../lookup/cache.ts';
import { entitiesById } from '../../lookup/records-by-id.ts';
import type { Article, Entity, Ids } from '../../model/types.ts';
import { plainDate } from '../../values/plain-date.ts';
import { publishedOn } from './published-on.ts';

/** A date of CSL-JSON: a day, a month, a year or a range of them, or words where it is none of these. */
export type CslDate =
  | {
      /** One date, or the two ends of a range: year, month, day. */
      readonly 'date-parts': readonly (readonly number[])[];
    }
  | {
      /** The date as the article has it, in EDTF. */
      readonly literal: string;
    };

/** A name of CSL-JSON: in parts, or in one piece. */
export type CslName =
  | {
      /** Family name. */
      readonly family: string;
      /** Given name. */
      readonly given: string;
    }
  | {
      /** The name in one piece. */
      readonly literal: string;
    };

/** An item of CSL-JSON 1.0.2: what a citation manager needs to cite the article. */
export interface CslItem {
  /** Id of the article. */
  readonly id: string;
  /** What it is. */
  readonly type: 'article-newspaper';
  /** The headline; absent where there is none. */
  readonly title?: string;
  /** Who wrote it; absent where nobody is named. */
  readonly author?: readonly CslName[];
  /** When it was published, or else filed; absent where neither is known. */
  readonly issued?: CslDate;
  /** Name of the publisher, as that of a newspaper; absent where none is known. */
  readonly 'container-title'?: string;
  /** Name of the publisher. */
  readonly publisher?: string;
  /** Where the dispatch was filed; absent without a dateline. */
  readonly 'original-publisher-place'?: string;
  /** The standfirst; absent where there is none. */
  readonly abstract?: string;
  /** Names of the topics, separated by commas; absent where there are none. */
  readonly keyword?: string;
  /** Language, BCP 47. */
  readonly language: string;
  /** Address of the published text; absent where none is known. */
  readonly URL?: string;
}

/**
 * Makes the CSL-JSON item of an article: Zotero, citeproc and pandoc cite it from that.
 *
 * What the article does not say is absent: no access date is made up. The date is that of publication, else that of the
 * dateline; one that is no plain date or range of EDTF stands as words.
 *
 * @param article - The article.
 * @returns A plain object; a file of CSL-JSON is a list of them.
 * @throws `TypeError` for what is no article.
 * @see The schema of CSL-JSON 1.0.2: https://github.com/citation-style-language/schema
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toCslJson } from 'kerry-moscow-visit/formats/csl-json';
 *
 * toCslJson(article).type; // => 'article-newspaper'
 * toCslJson(article).issued; // => { 'date-parts': [[2015, 12, 11]] }
 * JSON.stringify([toCslJson(article)]).includes('"publisher":"TASS"'); // => true
 * ```
 */
export function toCslJson<I extends Ids>(article: Article<I>): CslItem;
export function toCslJson(article: Article): CslItem {
  assertArticle(article);
  const { source, dateline, topics, blocks } = article;
  const entities = cached(article, entitiesById);
  const nameOf = (id: string | null | undefined): string | undefined => entities.get(id ?? '')?.name;
  const wordsOf = (kind: 'headline' | 'standfirst'): string | undefined =>
    blocks.find((block) => block.kind === kind)?.exact;
  const publisher = nameOf(source.publisher);
  return present({
    id: article.id,
    type: 'article-newspaper' as const,
    title: wordsOf('headline'),
    author: source.authors.length === 0 ? undefined : source.authors.map((id) => cslName(entities.get(id), id)),
    issued: cslDate(publishedOn(article)),
    'container-title': publisher,
    publisher,
    'original-publisher-place': nameOf(dateline?.place),
    abstract: wordsOf('standfirst'),
    keyword: topics.length === 0 ? undefined : topics.map(({ name }) => name).join(', '),
    language: article.language,
    URL: source.url ?? undefined,
  });
}

/** Gives the name of an author; of a person in parts, where both are known. */
function cslName(entity: Entity | undefined, id: string): CslName {
  if (entity?.type === 'person' && entity.familyName !== null && entity.givenName !== null)
    return { family: entity.familyName, given: entity.givenName };
  return { literal: entity?.name ?? id };
}

/** Gives a date of EDTF in the form of CSL-JSON. */
function cslDate(value: string | null): CslDate | undefined {
  if (value === null) return undefined;
  const ends = value.split('/').map(plainDate);
  const parts = ends.flatMap((end) => (end === null ? [] : [end.split('-').map(Number)]));
  return parts.length === ends.length ? { 'date-parts': parts } : { literal: value };
}
