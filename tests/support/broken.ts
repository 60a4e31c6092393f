import type { Article, Span } from '../../src/index.ts';
import { type IssueCode, safeParseArticle } from '../../src/schema.ts';

/** One change of an article: where, and what stands there then. */
export type Change = readonly [path: readonly PropertyKey[], value: unknown];

/** The value of a change that takes the property away. */
export const ABSENT: unique symbol = Symbol('absent');

function objectAt(root: unknown, path: readonly PropertyKey[]): object {
  let at = root;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  if (typeof at !== 'object' || at === null) throw new Error(`nothing stands at ${path.map(String).join('.')}`);
  return at;
}

/** Copies an article, changed at some places. */
export function changed(article: Article, ...changes: readonly Change[]): unknown {
  const copy: unknown = structuredClone(article);
  for (const [path, value] of changes) {
    const key = path[path.length - 1] ?? '';
    const holder = objectAt(copy, path.slice(0, -1));
    if (value === ABSENT) Reflect.deleteProperty(holder, key);
    else Reflect.set(holder, key, value);
  }
  return copy;
}

/** What an issue says, without its message. */
export interface Fault {
  readonly code: unknown;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly received?: unknown;
}

/** The issue that a failed rule gives. */
export const fault = (code: IssueCode, path: readonly PropertyKey[], expected: string, received: unknown): Fault => ({
  code,
  path,
  expected,
  received,
});

/** The issues of an input, in order; those of a shape have Zod's code and no more. */
export function issuesOf(input: unknown): readonly Fault[] {
  return (safeParseArticle(input).error?.issues ?? []).map((issue) =>
    issue.code === 'custom'
      ? {
          code: issue.params?.code,
          path: issue.path,
          expected: issue.params?.expected,
          received: issue.params?.received,
        }
      : { code: issue.code, path: issue.path },
  );
}

/** The messages of an input's issues. */
export function messagesOf(input: unknown): readonly string[] {
  return (safeParseArticle(input).error?.issues ?? []).map(({ message }) => message);
}

/** The index of a record by id. */
export function indexOf(records: readonly { readonly id: string }[], id: string): number {
  const index = records.findIndex((record) => record.id === id);
  if (index === -1) throw new Error(`no record ${id}`);
  return index;
}

/** The span of words where they stand for the nth time, counted from 1. */
export function spanOf(article: Article, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = article.text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`no ${words}`);
  return { start, end: start + words.length, exact: words };
}
