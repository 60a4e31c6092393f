import type { Article } from '../model/article.ts';
import { compareSpans } from './compare-spans.ts';
import type { Stretch } from './stretch.ts';

/** Derives the stretches of the text that stand in somebody's quotation marks, in order, none overlapping. */
export function quotedStretches({ quotes }: Article): readonly Stretch[] {
  const passages = quotes.flatMap(({ content }) => content.filter(({ quoted }) => quoted)).sort(compareSpans);
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of passages) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}
