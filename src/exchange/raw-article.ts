import type {
  Article,
  Block,
  Cue,
  Dateline,
  Entity,
  Mention,
  Passage,
  Quote,
  Relation,
  RelationStatement,
  Source,
  Span,
  Statistic,
  TextRange,
  TimeExpression,
} from '../model/types.ts';
import type { ImportIssueCode } from './import-issue.ts';

/** A record without its place in the text. */
export type Unplaced<T extends Span> = Omit<T, keyof Span>;
/** A record with its place, of which the words are read from the text. */
export type Placed<T extends Span> = Unplaced<T> & TextRange;

/** What is said of an article as a whole; its place in the text gives the dateline its words. */
export interface ArticleHead extends Pick<Article, 'id' | 'version' | 'language' | 'topics'> {
  readonly source: Omit<Source, 'byteLength'>;
  readonly dateline: Placed<Dateline> | null;
}

/** A quote without its spans. */
export type QuoteRecord = Omit<Quote, 'kind' | 'sources' | 'cues' | 'content'>;
/** A figure without the places that state it. */
export type StatisticRecord = Omit<Statistic, 'stated'>;
/** A relation without the places that state it. */
export type RelationRecord = Omit<Relation, 'stated'>;

/** A passage; left out, whether it is quoted is read from the marks of the text. */
export type RawPassage = TextRange & { readonly quoted?: Passage['quoted'] | undefined };

/** A quote of which the marks in the text and the quotes around it are not yet known. */
export interface RawQuote extends QuoteRecord {
  readonly sources: readonly TextRange[];
  readonly cues: readonly Placed<Cue>[];
  readonly content: readonly RawPassage[];
}

/** A figure with its places. */
export interface RawStatistic extends StatisticRecord {
  readonly stated: readonly TextRange[];
}

/** A relation with its places. */
export interface RawRelation extends RelationRecord {
  readonly stated: readonly (TextRange & Pick<RelationStatement, 'presupposed'>)[];
}

/** Something that was read, and where in the input it stands. */
export interface Read<T> {
  readonly path: readonly (string | number)[];
  readonly record: T;
}

/** The parts of an article as an importer reads them: each is what it has to be, but they need not fit each other. */
export interface RawArticle {
  /** The text, without halves of surrogate pairs. */
  readonly text: string;
  readonly head: Read<ArticleHead>;
  /** The blocks; empty for one a line. */
  readonly blocks: readonly Read<Placed<Block>>[];
  /** The sentences; empty for one a block. */
  readonly sentences: readonly Read<TextRange>[];
  readonly entities: readonly Read<Entity>[];
  readonly mentions: readonly Read<Placed<Mention>>[];
  readonly quotes: readonly Read<RawQuote>[];
  readonly scareQuotes: readonly Read<TextRange>[];
  readonly times: readonly Read<Placed<TimeExpression>>[];
  readonly statistics: readonly Read<RawStatistic>[];
  readonly relations: readonly Read<RawRelation>[];
}

/** Told of what did not fit, and where in the input it stands. */
export type Report = (code: ImportIssueCode, path: Read<unknown>['path'], expected: string, received: unknown) => void;
