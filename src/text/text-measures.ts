/** Sizes of a text or of one block. */
export interface TextMeasures {
  /** Characters as readers see them (grapheme clusters of Unicode), white space included. */
  readonly characters: number;
  /** Words, as Unicode segments them. */
  readonly words: number;
  /** Sentences of the article. */
  readonly sentences: number;
  /** Share of the text that stands in quotation marks as somebody's quotation, from 0 to 1, by UTF-16 code units. */
  readonly quotedShare: number;
  /** Minutes that reading takes at 238 words a minute (Brysbaert 2019, silent reading of English non-fiction). */
  readonly readingMinutes: number;
}
