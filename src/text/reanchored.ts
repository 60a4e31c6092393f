import type { Article } from '../model/article.ts';
import type { AnnotationRef } from './annotation-ref.ts';

/**
 * An article on a corrected text, and what became of each annotation of the old one: an entry for each of its spans,
 * so that a quote may be kept while a cue of it is orphaned.
 */
export interface Reanchored {
  /** The article on the new text, deep-frozen. */
  readonly article: Article;
  /** Annotations of the new article whose words stand where they stood. */
  readonly kept: readonly AnnotationRef[];
  /** Annotations of the new article whose words stand elsewhere. */
  readonly moved: readonly AnnotationRef[];
  /** Annotations of the new article whose words are not quite the same: look at them again. */
  readonly changed: readonly AnnotationRef[];
  /** Annotations of the old article that the new one does not have. */
  readonly orphaned: readonly AnnotationRef[];
}
