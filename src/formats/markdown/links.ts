import { type LossOptions, UNREADABLE, writable } from '../../exchange/loss.ts';
import type { PlacedAnnotation } from '../../exchange/placed-annotations.ts';
import { safeUrl } from '../../exchange/safe-url.ts';
import type { AnnotationRef } from '../../model/layers.ts';

/** A stretch of the text that is linked. */
export interface LinkedStretch {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
  /** Where it leads. */
  readonly url: string;
}

/** Asks for the links of the annotations; of those that overlap, the first in reading order has its link, the others lose theirs. */
export function linkedStretches(
  places: readonly PlacedAnnotation[],
  linkOf: (annotation: AnnotationRef) => string | null,
  options: LossOptions,
): readonly LinkedStretch[] {
  const links: LinkedStretch[] = [];
  let reached = 0;
  for (const annotation of places) {
    const { path, span } = annotation;
    const { start, end, exact } = span;
    const url = safeUrl(linkOf(annotation), path, options);
    if (url === null) continue;
    if (start < reached)
      options.onLoss?.({ code: 'unmarkable_words', path, expected: 'words that no other link has', received: exact });
    else {
      links.push({ start, end, url: writable(url, path, UNREADABLE, options) });
      reached = end;
    }
  }
  return links;
}
