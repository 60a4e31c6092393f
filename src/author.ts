/**
 * Builds articles of one's own: text and annotations in, a checked and typed article out.
 *
 * @module kerry-moscow-visit/author
 */
export type { AnyDraft, ArticleDraft, DraftIds, Fixed } from './author/article-draft.ts';
export type { BlockDraft } from './author/block-draft.ts';
export { defineArticle } from './author/define-article.ts';
export type { DraftIssueCode } from './author/draft-issues.ts';
export type {
  AgreementDraft,
  EntityBaseDraft,
  EventDraft,
  GroupDraft,
  OrganizationDraft,
  PersonDraft,
  PlaceDraft,
  PositionDraft,
  ThingDraft,
} from './author/entity-draft.ts';
export { findGaps } from './author/find-gaps.ts';
export { type Gap, type GapKind, gapKinds } from './author/gap.ts';
export type { MentionDraft } from './author/mention-draft.ts';
export type { PeriodDraft } from './author/period-draft.ts';
export type { CueDraft, PassageDraft, QuoteDraft } from './author/quote-draft.ts';
export type { RelationDraft, RelationStatementDraft } from './author/relation-draft.ts';
export type { Flat, PlaceHints, RangeSelector, Selector, WordsSelector } from './author/selector.ts';
export type { DatelineDraft, SourceDraft } from './author/source-draft.ts';
export { type StartedBlock, type StartedDraft, startDraft } from './author/start-draft.ts';
export type { StatisticDraft } from './author/statistic-draft.ts';
export type { TimeDraft } from './author/time-draft.ts';
export type * from './model/types.ts';
export type { IssueCode } from './validation/issue.ts';
