import { speakersInWords } from '../../exchange/speakers-in-words.ts';
import type { AnnotationRef } from '../../model/layers.ts';
import type { Article } from '../../model/types.ts';

/** Prepares the note that a passage of a quote has unless the caller says otherwise: who says it. */
export function speakerNotes(article: Article): (annotation: AnnotationRef) => string | null {
  const speakersOf = speakersInWords(article);
  return (annotation) =>
    annotation.layer === 'quotes' && annotation.role === 'content' ? speakersOf(annotation.record) : null;
}
