import { type AnnotationRef, type Article, annotationsAt } from 'kerry-moscow-visit';
import { addressOf } from '../page/address.ts';
import type { PanelContent } from './record-panel.ts';

/** Gives what the panel shows of a place of the text: all annotations there, the innermost first. */
export function annotationsThere(article: Article, offset: number): Omit<PanelContent, 'focus' | 'scroll'> | null {
  const annotations = annotationsAt(article, offset).reverse();
  const innermost = shortestOf(annotations);
  if (innermost === undefined) return null;
  return {
    heading: innermost.span.exact.length > 60 ? 'Here' : innermost.span.exact,
    addresses: [...new Set(annotations.map(({ layer, record }) => addressOf(layer, record)))],
    lit: [innermost.span],
  };
}

/** Tells in a line what annotations a place has. */
export function saidOf(article: Article, offset: number): string {
  const annotations = annotationsAt(article, offset).reverse();
  const titles = annotations.map(({ layer, record }) => {
    const title = document.getElementById(addressOf(layer, record))?.querySelector('.title, .of a')?.textContent;
    return `${layer}: ${title ?? ''}`;
  });
  return `${annotations.length} annotations: ${titles.join('; ')}`;
}

function shortestOf(annotations: readonly AnnotationRef[]): AnnotationRef | undefined {
  const length = ({ span }: AnnotationRef): number => span.end - span.start;
  return [...annotations].sort((a, b) => length(a) - length(b))[0];
}
