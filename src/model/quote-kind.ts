/** Whether the content of a quote stands in quotation marks: all of it, none of it, or some. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed';
