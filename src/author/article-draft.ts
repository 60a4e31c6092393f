import * as z from 'zod';
import { ArticleShapeSchema, TopicSchema } from '../model/article.schema.ts';
import { LanguageSchema, SlugSchema } from '../model/scalars.schema.ts';
import { accepting, exactly } from '../model/schema-of.ts';
import type { Ids, Topic } from '../model/types.ts';
import { telling } from '../validation/told-issues.ts';
import { type BlockDraft, BlockDraftSchema } from './block-draft.ts';
import { keyed, list, maybe, words } from './draft-fields.ts';
import {
  type AgreementDraft,
  EntityDraftsSchema,
  type EventDraft,
  type GroupDraft,
  type OrganizationDraft,
  type PersonDraft,
  type PlaceDraft,
  type ThingDraft,
} from './entity-draft.ts';
import { type MentionDraft, MentionDraftSchema } from './mention-draft.ts';
import { type QuoteDraft, QuoteDraftSchema } from './quote-draft.ts';
import { type RelationDraft, RelationDraftSchema } from './relation-draft.ts';
import { type Selector, SelectorSchema } from './selector.ts';
import { type DatelineDraft, DatelineDraftSchema, type SourceDraft, SourceDraftSchema } from './source-draft.ts';
import { type StatisticDraft, StatisticDraftSchema } from './statistic-draft.ts';
import { type TimeDraft, TimeDraftSchema } from './time-draft.ts';

/** An article as its author writes it: the text, and judgements that name their places by words. */
export interface ArticleDraft<
  P extends string,
  O extends string,
  L extends string,
  A extends string,
  E extends string,
  G extends string,
  H extends string,
  B extends string,
  Q extends string,
  T extends string,
  S extends string,
  Z extends string,
  R extends string,
  I extends Ids,
> {
  /** Id of the article, a slug. */
  readonly id: string;
  /** Version of the data, SemVer. */
  readonly version: string;
  /** Language of the text, BCP 47. */
  readonly language: string;
  /** The text, verbatim. */
  readonly text: string;
  /** Where the text comes from. */
  readonly source?: SourceDraft<I> | undefined;
  /** The dateline. */
  readonly dateline?: DatelineDraft<I> | null | undefined;
  /** Subjects, from the IPTC Media Topics. */
  readonly topics?: readonly Topic[] | undefined;
  /** The blocks by id, in the order of the text. */
  readonly blocks: { readonly [K in B]: BlockDraft };
  /** The entities by type and id. */
  readonly entities?:
    | {
        /** Persons. */
        readonly person?: { readonly [K in P]: PersonDraft<I> } | undefined;
        /** Organizations. */
        readonly organization?: { readonly [K in O]: OrganizationDraft<I> } | undefined;
        /** Places. */
        readonly place?: { readonly [K in L]: PlaceDraft<I> } | undefined;
        /** Agreements. */
        readonly agreement?: { readonly [K in A]: AgreementDraft } | undefined;
        /** Events. */
        readonly event?: { readonly [K in E]: EventDraft<I> } | undefined;
        /** Groups. */
        readonly group?: { readonly [K in G]: GroupDraft<I> } | undefined;
        /** Things. */
        readonly thing?: { readonly [K in H]: ThingDraft } | undefined;
      }
    | undefined;
  /** The mentions, in any order. */
  readonly mentions?: readonly [] | readonly MentionDraft<I>[] | undefined;
  /** The quotes by id. */
  readonly quotes?: { readonly [K in Q]: QuoteDraft<I> } | undefined;
  /** Marked words that are nobody's quotation, without the marks. */
  readonly scareQuotes?: readonly Selector<I>[] | undefined;
  /** The temporal expressions by id. */
  readonly times?: { readonly [K in T]: TimeDraft<I> } | undefined;
  /** Ids of the series that figures share. */
  readonly series?: readonly Z[] | undefined;
  /** The figures by id. */
  readonly statistics?: { readonly [K in S]: StatisticDraft<I> } | undefined;
  /** The relations by id. */
  readonly relations?: { readonly [K in R]: RelationDraft<I> } | undefined;
}

/** A draft of plain string ids. */
export type AnyDraft = ArticleDraft<
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  Ids
>;

/** The ids of a draft by kind, taken from its keys alone. */
export interface DraftIds<
  P extends string,
  O extends string,
  L extends string,
  A extends string,
  E extends string,
  G extends string,
  H extends string,
  B extends string,
  Q extends string,
  T extends string,
  S extends string,
  Z extends string,
  R extends string,
> extends Ids {
  /** Ids of persons. */
  readonly person: Fixed<P>;
  /** Ids of organizations. */
  readonly organization: Fixed<O>;
  /** Ids of places. */
  readonly place: Fixed<L>;
  /** Ids of agreements. */
  readonly agreement: Fixed<A>;
  /** Ids of events. */
  readonly event: Fixed<E>;
  /** Ids of groups. */
  readonly group: Fixed<G>;
  /** Ids of things. */
  readonly thing: Fixed<H>;
  /** Ids of blocks. */
  readonly block: Fixed<B>;
  /** Ids of quotes. */
  readonly quote: Fixed<Q>;
  /** Ids of temporal expressions. */
  readonly time: Fixed<T>;
  /** Ids of figures. */
  readonly statistic: Fixed<S>;
  /** Ids of series. */
  readonly series: Fixed<Z>;
  /** Ids of relations. */
  readonly relation: Fixed<R>;
}

/** T, where nothing may be inferred from it: `NoInfer` for TypeScript before 5.4. */
export type Fixed<T extends string> = [T][T extends unknown ? 0 : never];

/** Schema of a draft, for authors whom no compiler helps. */
export const ArticleDraftSchema = exactly<AnyDraft>()(
  z.strictObject({
    id: SlugSchema,
    version: ArticleShapeSchema.shape.version,
    language: LanguageSchema,
    text: words,
    source: SourceDraftSchema.optional(),
    dateline: maybe(DatelineDraftSchema),
    topics: list(TopicSchema),
    blocks: keyed(BlockDraftSchema),
    entities: EntityDraftsSchema.optional(),
    mentions: accepting<NonNullable<AnyDraft['mentions']>>()(z.array(MentionDraftSchema)).optional(),
    quotes: keyed(QuoteDraftSchema).optional(),
    scareQuotes: list(SelectorSchema),
    times: keyed(TimeDraftSchema).optional(),
    series: list(SlugSchema),
    statistics: keyed(StatisticDraftSchema).optional(),
    relations: keyed(RelationDraftSchema).optional(),
  }),
).check(/* @__PURE__ */ telling('draft'));
