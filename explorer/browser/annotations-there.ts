import { type AnnotationRef, type Article, annotationsIn, type TextRange } from 'kerry-moscow-visit';
import { addressOf } from '../page/address.ts';
import { GROUPS, titleOf } from './groups.ts';
import type { PanelContent } from './record-panel.ts';

/** Words longer than this are no heading. */
const LONGEST_HEADING = 60;

/** Gives what the panel shows of a stretch of the text: all annotations that cover it, the innermost first. */
export function annotationsThere(
  article: Article,
  stretch: TextRange,
): Pick<PanelContent, 'heading' | 'addresses' | 'lit'> | null {
  const annotations = covering(annotationsIn(article, stretch), stretch);
  const [innermost] = annotations;
  if (innermost === undefined) return null;
  const { exact } = innermost.span;
  return {
    heading: exact.length > LONGEST_HEADING ? 'Here' : exact,
    addresses: [...new Set(annotations.map(({ layer, record }) => addressOf(layer, record)))],
    lit: [innermost.span],
  };
}

/** Tells in a line which of some annotations cover a stretch of the text. */
export function saidOf(annotations: readonly AnnotationRef[], stretch: TextRange): string {
  const said = covering(annotations, stretch).map(
    ({ layer, record }) => `${GROUPS[layer]}: ${titleOf(addressOf(layer, record))}`,
  );
  const count = new Set(said).size;
  return `${count} ${count === 1 ? 'annotation' : 'annotations'}. ${[...new Set(said)].join('; ')}`;
}

/** Gives the annotations that cover a stretch of the text, the shortest first. */
function covering(annotations: readonly AnnotationRef[], { start, end }: TextRange): AnnotationRef[] {
  const length = ({ span }: AnnotationRef): number => span.end - span.start;
  return annotations
    .filter(({ span }) => span.start <= start && span.end >= end)
    .reverse()
    .sort((a, b) => length(a) - length(b));
}
