import type * as z from 'zod';
import { mismatch, pathText, shown } from '../basics/errors.ts';
import type { Article } from '../model/types.ts';
import type { IssueCode } from '../validation/issue.ts';
import type { Origins } from './finder.ts';

/** What may be wrong with a draft: its words, or the article that they give. */
export type DraftIssueCode =
  | IssueCode
  | 'words_absent'
  | 'words_ambiguous'
  | 'unknown_block'
  | 'bounds_unknown'
  | 'printed_value'
  | 'unknown_series';

/** Reports one problem of a draft: its code, where in the draft, what was expected and what was found. */
export type DraftReport = (
  code: DraftIssueCode,
  path: readonly PropertyKey[],
  expected: string,
  received: string,
) => void;

/** Makes the issue of words that have no place, or of a rule, at its place in the draft. */
export function draftIssue(...[code, path, expected, received]: Parameters<DraftReport>): z.core.$ZodIssue {
  const message = mismatch(pathText(path), expected, received);
  return { code: 'custom', path: [...path], message, params: { code, expected, received }, input: undefined };
}

/** Puts the issue of an article at its place in the draft. */
export function issueInDraft(issue: z.core.$ZodIssue, article: Article, origins: Origins): z.core.$ZodIssue {
  const path = draftPath(article, issue.path, origins);
  if (issue.code !== 'custom') return { ...issue, path: [...path] };
  const { code, expected, received } = Object(issue.params);
  return draftIssue(code, path, String(expected), shown(received));
}

/** Turns a path in a built article into the place of its draft, where records are keyed by id and in any order. */
function draftPath(article: Article, path: readonly PropertyKey[], origins: Origins): readonly PropertyKey[] {
  let found = path;
  let part: unknown = article;
  path.forEach((key, i) => {
    part = Reflect.get(Object(part), key);
    const origin = origins.get(part);
    // Sentences are given by their last words: what is wrong within one is wrong with the list.
    if (origin !== undefined) found = origin.at(-1) === 'sentences' ? origin : [...origin, ...path.slice(i + 1)];
  });
  return found;
}

/** Replaces an issue of a union by those of the member that the input is nearest to, where one has fewer than the others. */
export function plainIssues(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const [best = [], next] = [...issue.errors].sort((a, b) => a.length - b.length);
    if (next === undefined || best.length === next.length) return [issue];
    return plainIssues(best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}
