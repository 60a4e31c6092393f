import type { Layer, SpanRole } from '../../model/layers.ts';
import type {
  Attitude,
  Basis,
  DatePart,
  Direction,
  EntityType,
  MentionForm,
  Modality,
  StatisticType,
} from '../../model/types.ts';

/**
 * A line of records: one span of a record of any layer. Every line has every key, in this order; what a layer has not is
 * `null`, or `[]` where the key holds a list.
 */
export interface RecordLine {
  /** Id of the article. */
  readonly article: string;
  /** Version of its data. */
  readonly version: string;
  /** Its language, BCP 47. */
  readonly language: string;
  /** The layer. */
  readonly layer: Layer;
  /** Name of the record, shared by the lines of all its spans: `quotes/hunt-for-citizens`. */
  readonly record: string;
  /** What the span is for the record; `null` in the one line of a record without spans. */
  readonly role: SpanRole | null;
  /** Number of the span among those of its role in the record, from 1. */
  readonly nth: number | null;
  /** Offset in the article's text, in code points. */
  readonly start: number | null;
  /** Offset after the last character, in code points. */
  readonly end: number | null;
  /** Unit of the offsets: characters as Python counts them. */
  readonly offset_unit: 'code point';
  /** The words. */
  readonly exact: string | null;
  /** Block in which the span begins. */
  readonly block: string | null;
  /** Of a mention, the entity that is meant. */
  readonly entity: string | null;
  /** Type of that entity. */
  readonly entity_type: EntityType | null;
  /** Name of that entity. */
  readonly entity_name: string | null;
  /** Of a mention, how it names the entity. */
  readonly form: MentionForm | null;
  /** Of a metonym, what the words literally name. */
  readonly literal: string | null;
  /** Of a block, a quote or a time, its kind. */
  readonly kind: string | null;
  /** Of a quote, the speaker's attitude. */
  readonly attitude: Attitude | null;
  /** Of a quote or a relation, how it is put. */
  readonly modality: Modality | null;
  /** Of a quote, who speaks. */
  readonly speakers: readonly string[];
  /** Of a quote, who is spoken to. */
  readonly addressees: readonly string[];
  /** Of a quote, the expression that dates the saying. */
  readonly time: string | null;
  /** Of a quote, the one in whose content it stands. */
  readonly within: string | null;
  /** Of a quote, the one that it gives again. */
  readonly restates: string | null;
  /** Of a cue, its dictionary form. */
  readonly lemma: string | null;
  /** Of a passage, whether quotation marks open and close it. */
  readonly quoted: boolean | null;
  /** Of a passage, whether it stands inside quotation marks. */
  readonly verbatim: boolean | null;
  /** Of a statement, the quote that states it; `null` also where the article itself does. */
  readonly quote: string | null;
  /** Of a statement of a relation, whether it is taken for granted. */
  readonly presupposed: boolean | null;
  /** Of a relation, what is said. */
  readonly predicate: string | null;
  /** Of a relation, the entity of which it is said. */
  readonly subject_entity: string | null;
  /** Of a relation, what it is said of where that is no entity. */
  readonly subject_value: string | null;
  /** Of a relation, the entity that it concerns. */
  readonly object_entity: string | null;
  /** Of a relation, what it concerns where that is no entity. */
  readonly object_value: string | null;
  /** Of a figure, its type. */
  readonly type: StatisticType | null;
  /** Of a figure, what is measured. */
  readonly label: string | null;
  /** Of a figure, the measure that it shares with others. */
  readonly series: string | null;
  /** Of a figure, its value, scale multiplied out. */
  readonly value: number | null;
  /** Of a figure, the smallest value that the wording allows. */
  readonly low: number | null;
  /** Of a figure, the largest value that the wording allows. */
  readonly high: number | null;
  /** Of a figure, whether it may be `low` itself. */
  readonly low_inclusive: boolean | null;
  /** Of a figure, whether it may be `high` itself. */
  readonly high_inclusive: boolean | null;
  /** Of a change, which way it goes. */
  readonly direction: Direction | null;
  /** Of a figure, its unit. */
  readonly unit: string | null;
  /** Of a figure, whether the wording says that it is not exact. */
  readonly approximate: boolean | null;
  /** Of a figure, why it has these bounds and this base. */
  readonly because: string | null;
  /** Of a time, the length of a duration, or what a set recurs by, in ISO 8601. */
  readonly duration: string | null;
  /** Of a time, the parts of the date that are inferred. */
  readonly inferred: readonly DatePart[];
  /** Of a time, its date in EDTF; of a figure or a relation, that of its period. */
  readonly period_value: string | null;
  /** How that date is known. */
  readonly period_basis: Basis | null;
  /** Why it is so. */
  readonly period_because: string | null;
  /** Of a change, the time that it is measured against, in EDTF. */
  readonly compared_with_value: string | null;
  /** How that time is known. */
  readonly compared_with_basis: Basis | null;
  /** Why it is so. */
  readonly compared_with_because: string | null;
}
