/** A place named by its words and those around it: the TextQuoteSelector of the W3C Web Annotation Data Model. */
export interface TextQuoteSelector {
  /** The W3C name of this kind of selector; may be left out. */
  readonly type?: 'TextQuoteSelector' | undefined;
  /** The words. */
  readonly exact: string;
  /** Words directly before. */
  readonly prefix?: string | undefined;
  /** Words directly after. */
  readonly suffix?: string | undefined;
}
