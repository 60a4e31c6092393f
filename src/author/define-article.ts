import { deepFreeze } from '../basics/freezing.ts';
import { ArticleShapeSchema } from '../model/article.schema.ts';
import type { Article } from '../model/types.ts';
import { ArticleSchema, checkRules } from '../validation/article-schema.ts';
import { NOTHING_MISSING } from '../validation/valid-part.ts';
import { zodError } from '../validation/zod-error.ts';
import { type AnyDraft, type ArticleDraft, ArticleDraftSchema, type DraftIds } from './article-draft.ts';
import { buildArticle } from './build-article.ts';
import { type DraftReport, draftIssue, issueInDraft } from './draft-issues.ts';
import type { Origins } from './finder.ts';
import { validDraft, withUnplaced } from './valid-draft.ts';

/**
 * Builds an article from a draft: its text, and annotations that name their places by words.
 *
 * Words match typography aside (a plain space finds a NO-BREAK SPACE); the spans are verbatim. Offsets, kinds,
 * `quoted`, the quote that states a figure, and bounds that printed digits allow are computed. The result is
 * checked as `parseArticle` checks.
 *
 * @typeParam P - Ids of persons. All type parameters are inferred from the keys of the draft: write none of them.
 * @typeParam O - Ids of organizations.
 * @typeParam L - Ids of places.
 * @typeParam A - Ids of agreements.
 * @typeParam E - Ids of events.
 * @typeParam G - Ids of groups.
 * @typeParam H - Ids of things.
 * @typeParam B - Ids of blocks.
 * @typeParam Q - Ids of quotes.
 * @typeParam T - Ids of temporal expressions.
 * @typeParam S - Ids of figures.
 * @typeParam Z - Ids of series.
 * @typeParam R - Ids of relations.
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
  H extends string = never,
  B extends string = never,
  Q extends string = never,
  T extends string = never,
  S extends string = never,
  Z extends string = never,
  R extends string = never,
>(
  draft: ArticleDraft<P, O, L, A, E, G, H, B, Q, T, S, Z, R, DraftIds<P, O, L, A, E, G, H, B, Q, T, S, Z, R>>,
): Article<DraftIds<P, O, L, A, E, G, H, B, Q, T, S, Z, R>>;
export function defineArticle(draft: AnyDraft): Article {
  const shape = ArticleDraftSchema.safeParse(draft);
  const issues = shape.error?.issues ?? [];
  const valid = shape.success ? { draft: shape.data, missing: NOTHING_MISSING } : validDraft(draft, issues);
  if (valid === null) throw zodError(issues, defineArticle);
  const origins: Origins = new Map();
  const unplaced: Parameters<DraftReport>[] = [];
  const absent = valid.missing.records.get('blocks') ?? new Set();
  const article = buildArticle(valid.draft, absent, origins, (...problem) => {
    unplaced.push(problem);
  });
  const isWhole = shape.success && unplaced.length === 0;
  const missing = withUnplaced(
    valid.missing,
    unplaced.map(([, path]) => path),
    valid.draft.quotes,
  );
  const schema = isWhole ? ArticleSchema : ArticleShapeSchema.check(checkRules(missing));
  const result = schema.safeParse(article);
  if (isWhole && result.success) return deepFreeze(result.data);
  const all = [
    ...issues,
    ...unplaced.map((problem) => draftIssue(...problem)),
    ...(result.error?.issues ?? []).map((issue) => issueInDraft(issue, article, origins)),
  ];
  throw zodError(all, defineArticle);
}
