import type * as z from 'zod';
import { type Layer, layers } from '../model/layers.ts';
import type { Article } from '../model/types.ts';

/** A list of an article whose records can fail their shape one by one. */
export type RecordList = Layer | 'entities';
export const recordLists: readonly RecordList[] = /* @__PURE__ */ Object.freeze(['entities', ...layers] as const);

/** An article as the rules see it: records whose shape failed are `undefined`, so that indexes keep their meaning. */
export type ValidPart = Pick<Article, 'text'> & {
  readonly source: Article['source'] | undefined;
  readonly dateline: Article['dateline'] | undefined;
  readonly topics: Article['topics'] | undefined;
} & { readonly [L in RecordList]: readonly (Article[L][number] | undefined)[] };

/** What is missing from an article that failed in part: rules that would need it wait. */
export interface Missing {
  /** By list, the ids that its missing records may have, `null` for any; a list without an entry is complete. */
  readonly records: ReadonlyMap<RecordList, ReadonlySet<string> | null>;
  /** Ids of quotes that miss a part of their content. */
  readonly content: ReadonlySet<string>;
  /** Whether the dateline is missing. */
  readonly dateline: boolean;
}

export const NOTHING_MISSING: Missing = { records: new Map(), content: new Set(), dateline: false };

/**
 * Groups the members that failed their shape by the path of what holds them, `''` for the top. `depthOf` says how many
 * keys of a path lead to what can be left out without the rest. Keys that nothing is known of are left out already.
 */
export function failedMembers(
  issues: readonly { readonly code?: string; readonly path?: readonly PropertyKey[] | undefined }[],
  depthOf: (path: readonly PropertyKey[]) => number,
): ReadonlyMap<string, ReadonlySet<PropertyKey>> {
  const failed = new Map<string, Set<PropertyKey>>();
  for (const { code, path = [] } of issues) {
    const depth = depthOf(path);
    if (code === 'unrecognized_keys' && path.length < depth) continue;
    const member = path[Math.min(depth, path.length) - 1];
    if (member === undefined) continue;
    const holder = path.slice(0, Math.min(depth, path.length) - 1).join('.');
    failed.set(holder, (failed.get(holder) ?? new Set()).add(member));
  }
  return failed;
}

/** Gives a list with the members that failed as `undefined`. */
export function withHoles<T>(
  records: readonly T[],
  failed: ReadonlySet<PropertyKey> | undefined,
): readonly (T | undefined)[] {
  return failed === undefined ? records : records.map((record, i) => (failed.has(i) ? undefined : record));
}

/** The members of an article that are left out by themselves: records of its lists, else whole fields. */
const depthInArticle = ([field]: readonly PropertyKey[]): number =>
  recordLists.some((list) => list === field) ? 2 : 1;

/**
 * Takes what kept its shape of an article, and says what is missing then. A list that failed is `[undefined]`; `null`
 * where too little is left to check: no text, another version.
 */
export function validPart(
  value: Article,
  issues: readonly z.core.$ZodRawIssue[],
  missing: Missing,
): { readonly article: ValidPart; readonly missing: Missing } | null {
  const dateline = missing.dateline ? undefined : value.dateline;
  if (issues.length === 0) return { article: { ...value, dateline }, missing };
  if (issues.some(({ code, path = [] }) => path.length === 0 && code !== 'unrecognized_keys')) return null;
  const failed = failedMembers(issues, depthInArticle);
  const fields = failed.get('') ?? new Set();
  if (fields.has('text') || fields.has('schemaVersion')) return null;
  const records = new Map(missing.records);
  for (const list of recordLists) if (fields.has(list) || failed.has(list)) records.set(list, null);
  const lists = Object.fromEntries(
    recordLists.map((list) => [
      list,
      fields.has(list) ? [undefined] : withHoles<unknown>(value[list], failed.get(list)),
    ]),
  );
  return {
    article: {
      ...value,
      source: fields.has('source') ? undefined : value.source,
      dateline: fields.has('dateline') ? undefined : dateline,
      topics: fields.has('topics') ? undefined : value.topics,
      ...lists,
    },
    missing: { ...missing, records },
  };
}
