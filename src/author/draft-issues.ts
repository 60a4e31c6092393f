import type * as z from 'zod';
import { mismatch, shown } from '../basics/errors.ts';
import type { Article } from '../model/types.ts';
import type { IssueCode } from '../validation/issue.ts';
import { placeText } from '../validation/told-issues.ts';
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

/**
 * Reports one problem of a draft: its code, where in the draft, what was expected and what was found, and what else its
 * `params` hold.
 */
export type DraftReport = (
  code: DraftIssueCode,
  path: readonly PropertyKey[],
  expected: string,
  received: string,
  more?: object,
) => void;

/** Makes the issue of words that have no place, or of a rule, at its place in the draft. */
export function draftIssue(...[code, path, expected, received, more]: Parameters<DraftReport>): z.core.$ZodIssue {
  const message = mismatch(placeText(path, 'draft'), expected, received);
  return { code: 'custom', path: [...path], message, params: { code, expected, received, ...more }, input: undefined };
}

/** Puts the issue of an article at its place in the draft: one of a rule, for its shape is that of the draft. */
export function issueInDraft(issue: z.core.$ZodIssue, article: Article, origins: Origins): z.core.$ZodIssue {
  const { code, expected, received } = Object(Reflect.get(issue, 'params'));
  return draftIssue(code, draftPath(article, issue.path, origins), String(expected), shown(received));
}

/** Turns a path in a built article into the place of its draft, where records are keyed by id and in any order. */
function draftPath(article: Article, path: readonly PropertyKey[], origins: Origins): readonly PropertyKey[] {
  let found = path;
  let part: unknown = article;
  path.forEach((key, i) => {
    part = Reflect.get(Object(part), key);
    const origin = origins.get(part);
    // Sentences are given by their last words: what is wrong within one is wrong with these.
    if (origin !== undefined) found = origin[2] === 'sentences' ? origin : [...origin, ...path.slice(i + 1)];
  });
  return found;
}
