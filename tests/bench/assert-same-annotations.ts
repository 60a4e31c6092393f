import type { AnnotationRef } from 'kerry-moscow-visit';

const keysOf = (refs: readonly AnnotationRef[]): string[] =>
  refs.map(({ layer, span }) => `${layer} ${span.start} ${span.end} ${span.exact}`).sort();

/** Throws unless two lists hold the same annotations, in whatever order. */
export function assertSameAnnotations(
  who: string,
  found: readonly AnnotationRef[],
  expected: readonly AnnotationRef[],
): void {
  if (keysOf(found).join('\n') !== keysOf(expected).join('\n'))
    throw new Error(`${who} found ${found.length} annotations, a naive filter ${expected.length}`);
}
