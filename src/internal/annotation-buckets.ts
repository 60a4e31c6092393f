import type { AnnotationIndex } from './annotation-index.ts';

/** Narrowest stretch of text, as a logarithm: 32 code units. */
const NARROWEST = 5;
/** Most items for each annotation, on average. */
const MOST_ITEMS = 3;
/** Most items in one stretch; more would make a look-up slow. */
const MOST_IN_ONE = 128;

/**
 * Divides the text into stretches of one width and lists what overlaps each. The width grows until the lists
 * take three items an annotation and the stretches are no more than the annotations; `null` where a list is then
 * too long, as when thousands of annotations cover one point.
 */
export function annotationBuckets(starts: Int32Array, ends: Int32Array): AnnotationIndex['buckets'] {
  const count = starts.length;
  let limit = 0;
  for (let i = 0; i < count; i++) limit = Math.max(limit, ends[i] ?? 0);
  for (let shift = NARROWEST; shift < 31; shift++) {
    const stretches = (limit >> shift) + 1;
    if (stretches > Math.max(count, 1)) continue;
    let items = 0;
    for (let i = 0; i < count; i++) items += (((ends[i] ?? 0) - 1) >> shift) - ((starts[i] ?? 0) >> shift) + 1;
    if (items > MOST_ITEMS * count) continue;
    const first = new Int32Array(stretches + 1);
    for (let i = 0; i < count; i++) {
      const last = ((ends[i] ?? 0) - 1) >> shift;
      for (let stretch = (starts[i] ?? 0) >> shift; stretch <= last; stretch++)
        first[stretch + 1] = (first[stretch + 1] ?? 0) + 1;
    }
    for (let stretch = 1; stretch <= stretches; stretch++) {
      if ((first[stretch] ?? 0) > MOST_IN_ONE) return null;
      first[stretch] = (first[stretch] ?? 0) + (first[stretch - 1] ?? 0);
    }
    const list = new Int32Array(items);
    // Filled from the back, so that each list ascends and each beginning is where it was.
    for (let i = count - 1; i >= 0; i--) {
      const last = ((ends[i] ?? 0) - 1) >> shift;
      for (let stretch = (starts[i] ?? 0) >> shift; stretch <= last; stretch++) {
        const place = (first[stretch + 1] ?? 0) - 1;
        first[stretch + 1] = place;
        list[place] = i;
      }
    }
    // Each beginning now stands one place late.
    first.copyWithin(0, 1);
    first[stretches] = items;
    return { shift, first, items: list };
  }
  return null;
}
