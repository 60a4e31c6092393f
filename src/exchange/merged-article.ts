import type { Article } from '../model/types.ts';
import type { RawArticle, Read } from './raw-article.ts';

/** Names a record in its list: by its id, else by its place, and its entity. */
function keyOf(record: object): string {
  const { id, start, end, entity }: { readonly [key in 'id' | 'start' | 'end' | 'entity']?: unknown } = record;
  return id === undefined ? `${start}-${end}/${entity}` : String(id);
}

/** Gives the records of an article, and those that were read for it: of two with one name, that which was read. */
export function mergedArticle(article: Article, raw: RawArticle): RawArticle {
  const read = <T>(records: readonly T[]): readonly Read<T>[] => records.map((record) => ({ path: [], record }));
  const merged = <T extends object>(before: readonly Read<T>[], after: readonly Read<T>[]): readonly Read<T>[] => {
    const keys = new Set(after.map(({ record }) => keyOf(record)));
    return [...before.filter(({ record }) => !keys.has(keyOf(record))), ...after];
  };
  return {
    ...raw,
    blocks: raw.blocks.length > 0 ? raw.blocks : read(article.blocks),
    sentences: raw.sentences.length > 0 ? raw.sentences : read(article.sentences),
    entities: merged(read(article.entities), raw.entities),
    mentions: merged(read(article.mentions), raw.mentions),
    quotes: merged(read(article.quotes), raw.quotes),
    scareQuotes: merged(read(article.scareQuotes), raw.scareQuotes),
    times: merged(read(article.times), raw.times),
    statistics: merged(read(article.statistics), raw.statistics),
    relations: merged(read(article.relations), raw.relations),
  };
}
