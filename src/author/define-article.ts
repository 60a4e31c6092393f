import * as z from 'zod';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { pathText } from '../internal/path-text.ts';
import { shown } from '../internal/shown.ts';
import { ArticleSchema } from '../model/article.schema.ts';
import type { Article } from '../model/article.ts';
import { AnyDraftSchema } from './any-draft.schema.ts';
import type { AnyDraft } from './any-draft.ts';
import type { ArticleDraft } from './article-draft.ts';
import { buildArticle } from './build-article.ts';
import type { DraftIds } from './draft-ids.ts';
import { draftPath } from './draft-path.ts';
import { isConsequence } from './is-consequence.ts';
import type { Origins } from './origins.ts';
import { toldPaths } from './told-paths.ts';

function issueAt(path: readonly PropertyKey[], code: string, expected: string, received: string): z.core.$ZodIssue {
  const message = `${pathText(path)}: expected ${expected}, received ${received}`;
  return { code: 'custom', path: [...path], message, params: { code, expected, received }, input: undefined };
}

/**
 * Builds an article from its text and annotations that name their places by words.
 *
 * Words match typography aside (a plain space finds a NO-BREAK SPACE); the spans are verbatim. Offsets, kinds,
 * `quoted`, the quote that states a figure, and bounds that printed digits allow are derived. The result is
 * checked as `parseArticle` checks.
 *
 * @param draft - The text and the annotation; its keys become the ids of the article's type.
 * @returns The article, deep-frozen, with literal ids.
 * @throws `ZodError` with all issues at once: of the draft's shape; or else of words that are absent or
 * ambiguous, each naming the annotation, the words sought and the places found, and of the article that they give.
 * @example
 * ```ts
 * import { getEntity } from 'kerry-moscow-visit';
 * import { defineArticle } from 'kerry-moscow-visit/author';
 *
 * const note = defineArticle({
 *   id: 'first-note', version: '1.0.0', language: 'en',
 *   text: 'Ada said: "It works."',
 *   blocks: { p1: { kind: 'paragraph', ends: 'works."' } },
 *   entities: { person: { ada: { name: 'Ada', description: 'An engineer.' } } },
 *   mentions: [{ exact: 'Ada', entity: 'ada', form: 'name' }],
 *   quotes: {
 *     'it-works': {
 *       attitude: 'assertion', speakers: ['ada'], sources: [{ exact: 'Ada' }],
 *       cues: [{ exact: 'said', lemma: 'say' }], content: [{ exact: 'It works.' }],
 *     },
 *   },
 * });
 * note.quotes[0]?.kind; // => 'direct'
 * getEntity(note, 'ada').type; // => 'person'
 * ```
 */
export function defineArticle<
  P extends string = never,
  O extends string = never,
  L extends string = never,
  A extends string = never,
  E extends string = never,
  G extends string = never,
  B extends string = never,
  Q extends string = never,
  T extends string = never,
  S extends string = never,
  Z extends string = never,
  R extends string = never,
>(
  draft: ArticleDraft<P, O, L, A, E, G, B, Q, T, S, Z, R, DraftIds<P, O, L, A, E, G, B, Q, T, S, Z, R>>,
): Article<DraftIds<P, O, L, A, E, G, B, Q, T, S, Z, R>>;
export function defineArticle(draft: AnyDraft): Article {
  const shape = AnyDraftSchema.safeParse(draft);
  if (!shape.success) throw new z.ZodRealError(shape.error.issues);
  const issues: z.core.$ZodIssue[] = [];
  const origins: Origins = new Map();
  const article = buildArticle(shape.data, origins, (code, path, expected, received) => {
    issues.push(issueAt(path, code, expected, received));
  });
  const result = ArticleSchema.safeParse(article);
  if (result.success && issues.length === 0) return deepFreeze(result.data);
  const isTold = toldPaths(issues.map(({ path }) => path));
  for (const issue of result.error?.issues ?? []) {
    const path = draftPath(article, issue.path, origins);
    const params = Object(issue.code === 'custom' ? issue.params : { code: issue.code });
    if (isConsequence(shape.data, String(params.code), path, isTold)) continue;
    issues.push(
      issue.code === 'custom'
        ? issueAt(path, String(params.code), String(params.expected), shown(params.received))
        : { ...issue, path: [...path] },
    );
  }
  throw new z.ZodRealError(issues);
}
