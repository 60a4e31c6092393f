import { type Loss, type LossOptions, UNREADABLE, writable } from '../../exchange/loss.ts';
import type { AnnotationRef } from '../../model/layers.ts';
import type { AnnotationPlace } from './annotation-places.ts';

/** A stretch of the text that is linked. */
export interface LinkedStretch {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
  /** Where it leads. */
  readonly url: string;
}

/** Addresses that run no code. */
const SAFE = /^(?:https?:|mailto:|#)/i;

/** Asks for the links of the annotations; of those that overlap, the first in reading order has its link, the others lose theirs. */
export function linkedStretches(
  places: readonly AnnotationPlace[],
  linkOf: (annotation: AnnotationRef) => string | null,
  options: LossOptions,
): readonly LinkedStretch[] {
  const links: LinkedStretch[] = [];
  let reached = 0;
  for (const { annotation, path } of places) {
    const { start, end, exact } = annotation.span;
    const url = linkOf(annotation);
    const lose = (code: Loss['code'], expected: string, received: string): void =>
      options.onLoss?.({ code, path, expected, received });
    if (url === null) continue;
    if (!SAFE.test(url)) lose('unsafe_url', 'an address of http, https or mailto, or one that begins with #', url);
    else if (start < reached) lose('unmarkable_words', 'words that no other link has', exact);
    else {
      links.push({ start, end, url: writable(url, path, UNREADABLE, options) });
      reached = end;
    }
  }
  return links;
}
