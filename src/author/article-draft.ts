import type { Ids } from '../model/ids.ts';
import type { Topic } from '../model/topic.ts';
import type { AgreementDraft } from './agreement-draft.ts';
import type { BlockDraft } from './block-draft.ts';
import type { DatelineDraft } from './dateline-draft.ts';
import type { EventDraft } from './event-draft.ts';
import type { GroupDraft } from './group-draft.ts';
import type { MentionDraft } from './mention-draft.ts';
import type { OrganizationDraft } from './organization-draft.ts';
import type { PersonDraft } from './person-draft.ts';
import type { PlaceDraft } from './place-draft.ts';
import type { QuoteDraft } from './quote-draft.ts';
import type { RelationDraft } from './relation-draft.ts';
import type { Selector } from './selector.ts';
import type { SourceDraft } from './source-draft.ts';
import type { StatisticDraft } from './statistic-draft.ts';
import type { TimeDraft } from './time-draft.ts';

/** An article as its author writes it: the text, and judgements that name their places by words. */
export interface ArticleDraft<
  P extends string,
  O extends string,
  L extends string,
  A extends string,
  E extends string,
  G extends string,
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
        readonly organization?: { readonly [K in O]: OrganizationDraft } | undefined;
        /** Places. */
        readonly place?: { readonly [K in L]: PlaceDraft<I> } | undefined;
        /** Agreements. */
        readonly agreement?: { readonly [K in A]: AgreementDraft } | undefined;
        /** Events. */
        readonly event?: { readonly [K in E]: EventDraft<I> } | undefined;
        /** Groups. */
        readonly group?: { readonly [K in G]: GroupDraft<I> } | undefined;
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
