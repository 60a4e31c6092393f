import type { AnnotationRef, Article, Segment, Span } from 'kerry-moscow-visit';
import { lanesOf } from './lanes.ts';

/** So many lanes of one layer have a line of their own; deeper ones share the last. */
const LANES = 3;

/** Prepares the question which marks the words of a run have, as names of classes. Of a sentence only the start has one. */
export function marksOf(article: Article): (run: Segment) => string[] {
  const mentions = lanesOf(article.mentions);
  const contents = lanesOf(article.quotes.flatMap(({ content }) => content));
  const laned = (name: string, lanes: ReadonlyMap<Span, number>, span: Span): string =>
    `${name}${Math.min(lanes.get(span) ?? 0, LANES - 1) + 1}`;
  const markOf = ({ layer, role, span }: AnnotationRef, start: number): string | null => {
    switch (layer) {
      case 'mentions':
        return laned('mention', mentions, span);
      case 'quotes':
        return role === 'content' ? laned('quote', contents, span) : role;
      case 'statistics':
        return 'figure';
      case 'times':
        return 'time';
      case 'relations':
        return 'relation';
      case 'scareQuotes':
        return 'scare';
      case 'sentences':
        return span.start === start ? 'sentence' : null;
      default:
        return null;
    }
  };
  return ({ annotations, start }) => {
    const marks = annotations.map((annotation) => markOf(annotation, start));
    return [...new Set(marks)].filter((mark) => mark !== null).sort();
  };
}
