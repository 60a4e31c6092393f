import type { Article } from '../model/types.ts';

/** The records of a list, or a value itself. */
type Item<T> = T extends readonly (infer R)[] ? R : T;
/** The members of a union that are objects. */
type ObjectIn<T> = Extract<T, object>;
/** The keys of any member of a union of objects. */
type KeyOf<T> = T extends object ? keyof T & string : never;
/** What stands under a key in the members that have it. */
type ValueAt<T, K extends string> = T extends { readonly [P in K]: infer V } ? V : never;
/** The paths of what an object holds; a span is one thing, so what it is made of has no path. */
type PathIn<T> = { [K in Exclude<KeyOf<T>, keyof SpanParts>]: K | Below<K, ObjectIn<Item<ValueAt<T, K>>>> }[Exclude<
  KeyOf<T>,
  keyof SpanParts
>];
type Below<K extends string, T> = [T] extends [never] ? never : `${K}.${PathIn<T>}`;
/** What a span is made of. */
interface SpanParts {
  start: unknown;
  end: unknown;
  exact: unknown;
}

/**
 * A field of an article, as a path without the positions in lists: `text`, `quotes.cues.lemma`. The path of a list or an
 * object stands for its places in the text, and for all in it that is not named itself.
 */
export type ArticleField = PathIn<Article>;
