import type { Block, Sentence } from './block.ts';
import type { Entity } from './entity.ts';
import type { Ids } from './ids.ts';
import type { Mention } from './mention.ts';
import type { Quote } from './quote.ts';
import type { Relation } from './relation.ts';
import type { Dateline, Source } from './source.ts';
import type { Span } from './span.ts';
import type { Statistic } from './statistic.ts';
import type { TimeExpression } from './time-expression.ts';

/**
 * One article: its verbatim text, and everything that is known of it, pointing into the text. Lists stand
 * in reading order: start ascending, then end descending; quotes, statistics and relations by their first span.
 */
export interface Article<out I extends Ids = Ids> {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** Id of the article, a slug. */
  readonly id: string;
  /** Version of the data, SemVer. */
  readonly version: string;
  /** Language of the text, BCP 47. */
  readonly language: string;
  /** Unit of all offsets. */
  readonly offsetUnit: 'utf-16';
  /** The text, verbatim. */
  readonly text: string;
  /** Where the text comes from. */
  readonly source: Source<I>;
  /** The dateline; `null` where there is none. */
  readonly dateline: Dateline<I> | null;
  /** Subjects, from the IPTC Media Topics. */
  readonly topics: readonly Topic[];
  /** The blocks; they tile the text but for white space. */
  readonly blocks: readonly Block<I>[];
  /** The sentences; they tile the blocks but for white space. */
  readonly sentences: readonly Sentence<I>[];
  /** Everyone and everything that the annotation knows; `defineArticle` puts them by first mention. */
  readonly entities: readonly Entity<I>[];
  /** Every mention of every entity. */
  readonly mentions: readonly Mention<I>[];
  /** Every attribution, nested ones too. */
  readonly quotes: readonly Quote<I>[];
  /** Marked words that are nobody's quotation, without the marks. */
  readonly scareQuotes: readonly Span[];
  /** Every temporal expression. */
  readonly times: readonly TimeExpression<I>[];
  /** Every reported figure. */
  readonly statistics: readonly Statistic<I>[];
  /** What is said to hold between entities. */
  readonly relations: readonly Relation<I>[];
}

/** A subject of the article from the IPTC Media Topics. */
export interface Topic {
  /** Qcode, such as `medtop:20000639`. */
  readonly id: string;
  /** English name of the topic. */
  readonly name: string;
  /** IRI of the topic in the IPTC vocabulary. */
  readonly uri: string;
}

/**
 * The ids of an article's type: `interface MyIds extends IdsOf<typeof mine> {}` gives them a short name.
 */
export type IdsOf<A extends Article> = A extends Article<infer I> ? I : never;

/** What a version of the data looks like: the grammar of SemVer 2.0.0, where no number begins with a needless 0. */
export const VERSION: RegExp =
  /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
