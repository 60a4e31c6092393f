/** A stretch of a text: half-open [start, end) in UTF-16 code units. */
export interface TextRange {
  /** Offset of the first code unit, from 0. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
}

/** A stretch of the article's text: half-open [start, end) in UTF-16 code units, with the words that stand there. */
export interface Span {
  /** Offset of the first code unit, counted from 0 in UTF-16 code units of `Article.text`. */
  readonly start: number;
  /** Offset after the last code unit, in UTF-16 code units of `Article.text`. */
  readonly end: number;
  /** The verbatim words: `text.slice(start, end)`. */
  readonly exact: string;
}
