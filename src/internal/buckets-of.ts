import { at } from './at.ts';
import type { Buckets } from './buckets.ts';

/** Narrowest stretch of text, as a logarithm: 32 code units. */
const NARROWEST = 5;
/** Widest stretch, as a logarithm: all that an offset can be. */
const WIDEST = 30;
/** Most items for each annotation, on average. */
const MOST_ITEMS = 3;
/** Most items in one stretch; more would make a look-up slow. */
const MOST_IN_ONE = 128;

/** Finds the width from which the stretches are no more than the annotations, nor the items three times as many. */
function shiftFor(starts: Int32Array, ends: Int32Array, limit: number): number {
  const count = starts.length;
  for (let shift = NARROWEST; shift < WIDEST; shift++) {
    if (limit >> shift >= count) continue;
    let items = 0;
    for (let i = 0; i < count; i++) items += ((at(ends, i) - 1) >> shift) - (at(starts, i) >> shift) + 1;
    if (items <= MOST_ITEMS * count) return shift;
  }
  return WIDEST;
}

/**
 * Divides the text into stretches of one width and lists what overlaps each; `null` where a list is too long, as
 * when thousands of annotations cover one point.
 */
export function bucketsOf(starts: Int32Array, ends: Int32Array): Buckets | null {
  const count = starts.length;
  let limit = 0;
  for (let i = 0; i < count; i++) limit = Math.max(limit, at(ends, i));
  const shift = shiftFor(starts, ends, limit);
  const stretches = (limit >> shift) + 1;
  const first = new Int32Array(stretches + 1);
  for (let i = 0; i < count; i++) {
    const last = (at(ends, i) - 1) >> shift;
    for (let stretch = at(starts, i) >> shift; stretch <= last; stretch++) first[stretch] = at(first, stretch) + 1;
  }
  let items = 0;
  for (let stretch = 0; stretch <= stretches; stretch++) {
    if (at(first, stretch) > MOST_IN_ONE) return null;
    items += at(first, stretch);
    first[stretch] = items;
  }
  const list = new Int32Array(items);
  // Each stretch is filled from its end, so that its list ascends and its mark comes to stand at its beginning.
  for (let i = count - 1; i >= 0; i--) {
    const last = (at(ends, i) - 1) >> shift;
    for (let stretch = at(starts, i) >> shift; stretch <= last; stretch++) {
      const place = at(first, stretch) - 1;
      first[stretch] = place;
      list[place] = i;
    }
  }
  return { shift, first, items: list };
}
