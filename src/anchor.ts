/**
 * Finds places of a text again: in a copy whose typography differs, by a selector, in a corrected text, and on a page.
 *
 * @module kerry-moscow-visit/anchor
 */
export { type Located, type LocateOptions, locate, type TextQuoteSelector } from './anchor/locate.ts';
export { type Reanchored, reanchor } from './anchor/reanchor.ts';
export { type FullTextQuoteSelector, type SelectorOptions, selectorFor } from './anchor/selector-for.ts';
export { type TextFragmentOptions, textFragmentUrl } from './anchor/text-fragment-url.ts';
export type { Annotation, AnnotationRef, Layer } from './model/layers.ts';
export type * from './model/types.ts';
