import * as z from 'zod';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { ArticleSchema } from '../model/article.schema.ts';
import type { Article } from '../model/article.ts';
import { AnyDraftSchema } from './any-draft.schema.ts';
import type { AnyDraft } from './any-draft.ts';
import type { ArticleDraft } from './article-draft.ts';
import { buildArticle } from './build-article.ts';
import { buildIssues } from './build-issues.ts';
import type { DraftIds } from './draft-ids.ts';
import type { DraftReport } from './draft-report.ts';
import type { Origins } from './origins.ts';
import { plainIssues } from './plain-issues.ts';
import { soundDraft } from './sound-draft.ts';

/**
 * Builds an article from its text and annotations that name their places by words.
 *
 * Words match typography aside (a plain space finds a NO-BREAK SPACE); the spans are verbatim. Offsets, kinds,
 * `quoted`, the quote that states a figure, and bounds that printed digits allow are derived. The result is
 * checked as `parseArticle` checks.
 *
 * @param draft - The text and the annotation; its keys become the ids of the article's type.
 * @returns The article, deep-frozen, with literal ids.
 * @throws `ZodError` with all issues at once: of the draft's shape; of words that are absent or ambiguous, each
 * naming the annotation, the words sought and the places found; and of the article. What follows from an issue, such
 * as a reference to a record whose shape failed, is none.
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
  const issues = plainIssues(shape.error?.issues ?? []);
  const sound = shape.success
    ? { draft: shape.data, lost: new Set<string>(), places: new Map() }
    : soundDraft(draft, issues);
  if (sound === null) throw new z.ZodRealError(issues);
  const origins: Origins = new Map();
  const faults: Parameters<DraftReport>[] = [];
  const article = buildArticle(sound.draft, origins, (...fault) => {
    faults.push(fault);
  });
  const result = ArticleSchema.safeParse(article);
  if (shape.success && faults.length === 0 && result.success) return deepFreeze(result.data);
  throw new z.ZodRealError([
    ...issues,
    ...buildIssues(sound, issues, faults, article, origins, result.error?.issues ?? []),
  ]);
}
