/** Where the text of a line stands, and how its offsets are counted. */
export interface LineMeta {
  /** Id of the article. */
  readonly article: string;
  /** Version of its data. */
  readonly version: string;
  /** Id of the block that the line is, or stands in; `null` for a whole article. */
  readonly block: string | null;
  /** Offset in the article's text at which the line begins, in code points. */
  readonly start: number;
  /** Unit of every offset of the line: characters as Python counts them. */
  readonly offset_unit: 'code point';
}

/** Words of a line with their label. */
export interface LabelledSpan {
  /** Offset of the first character in the line's text, in code points. */
  readonly start: number;
  /** Offset after the last character, in code points. */
  readonly end: number;
  /** The label. */
  readonly label: string;
  /** The words: `text[start:end]` in Python. */
  readonly text: string;
  /** The layer of the annotation. */
  readonly layer: string;
  /** What the words are for their record: `source`, `cue`, `content`, `statement`, or `whole`. */
  readonly role: string;
  /** Name of the record, shared by all its spans: `quotes/hunt-for-citizens`. */
  readonly record: string;
  /** The entity that a mention means; `null` for other layers. */
  readonly entity: string | null;
}

/** A line as Prodigy reads it, and the recipes of spaCy's projects. */
export interface ProdigyLine {
  /** The text. */
  readonly text: string;
  /** The labelled words; they may nest and overlap. */
  readonly spans: readonly LabelledSpan[];
  /** Where the text stands. */
  readonly meta: LineMeta;
}

/** A line whose `spans` spaCy's `Example.from_dict` takes as they are: `{"spans": line["spans"]}`. */
export interface SpacyLine {
  /** The text. */
  readonly text: string;
  /** The labelled words by group; spaCy's own name for the only one is `sc`. */
  readonly spans: {
    /** The spans that the span categorizer learns from: start, end, label, and the entity, `''` for none. */
    readonly sc: readonly (readonly [start: number, end: number, label: string, entity: string])[];
  };
  /** Where the text stands. */
  readonly meta: LineMeta;
}

/** A line as doccano imports it as JSONL for sequence labelling. */
export interface DoccanoLine {
  /** The text. */
  readonly text: string;
  /** Start, end and label of the labelled words. */
  readonly label: readonly (readonly [start: number, end: number, label: string])[];
  /** Where the text stands. */
  readonly meta: LineMeta;
}

/** For which tool a line is made. */
export type LineStyle = 'prodigy' | 'spacy' | 'doccano';

/** The tools that a line can be made for. */
export const lineStyles: readonly LineStyle[] = ['prodigy', 'spacy', 'doccano'];

/** Makes a line for a tool. */
export function styledLine(
  style: LineStyle,
  text: string,
  spans: readonly LabelledSpan[],
  meta: LineMeta,
): ProdigyLine | SpacyLine | DoccanoLine {
  if (style === 'prodigy') return { text, spans, meta };
  if (style === 'doccano') return { text, label: spans.map(({ start, end, label }) => [start, end, label]), meta };
  return { text, spans: { sc: spans.map(({ start, end, label, entity }) => [start, end, label, entity ?? '']) }, meta };
}
