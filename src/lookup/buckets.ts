import { intAt } from '../basics/sorted.ts';

/** What covers a place, found by stretches of the text of one width. */
export interface Buckets {
  /** Logarithm of the width. */
  readonly shift: number;
  /** How many annotations start before each stretch; they stand in reading order, so those that start in it follow. */
  readonly before: Int32Array;
  /** Where the items of each stretch begin. */
  readonly first: Int32Array;
  /** Positions, ascending within each stretch, of what reaches into it from an earlier one. */
  readonly items: Int32Array;
}

/** Narrowest stretch of text, as a logarithm: 32 code units. */
const NARROWEST = 5;
/** Widest stretch, as a logarithm: all that an offset can be. */
const WIDEST = 30;
/** Most items for each annotation, on average. */
const MOST_ITEMS = 2;
/** Most annotations to look through in one stretch; more would make a look-up slow. */
const MOST_IN_ONE = 128;

/** Finds the width from which the stretches are no more than the annotations, nor the items twice as many. */
function shiftFor(starts: Int32Array, ends: Int32Array, limit: number): number {
  const count = starts.length;
  for (let shift = NARROWEST; shift < WIDEST; shift++) {
    if (limit >> shift >= count) continue;
    let items = 0;
    for (let i = 0; i < count; i++) items += ((intAt(ends, i) - 1) >> shift) - (intAt(starts, i) >> shift);
    if (items <= MOST_ITEMS * count) return shift;
  }
  return WIDEST;
}

/**
 * Divides the text into stretches of one width and lists what reaches into each; `null` where there is too much
 * in one, as when thousands of annotations cover one point.
 */
export function bucketsOf(starts: Int32Array, ends: Int32Array): Buckets | null {
  const count = starts.length;
  let limit = 0;
  for (let i = 0; i < count; i++) if (intAt(ends, i) > limit) limit = intAt(ends, i);
  const shift = shiftFor(starts, ends, limit);
  const stretches = (limit >> shift) + 1;
  const before = new Int32Array(stretches + 1);
  const first = new Int32Array(stretches + 1);
  for (let i = 0; i < count; i++) {
    const own = intAt(starts, i) >> shift;
    before[own + 1] = intAt(before, own + 1) + 1;
    const last = (intAt(ends, i) - 1) >> shift;
    for (let stretch = own + 1; stretch <= last; stretch++) first[stretch] = intAt(first, stretch) + 1;
  }
  let items = 0;
  for (let stretch = 0; stretch <= stretches; stretch++) {
    if (intAt(first, stretch) + intAt(before, stretch) > MOST_IN_ONE) return null;
    items += intAt(first, stretch);
    first[stretch] = items;
    if (stretch > 0) before[stretch] = intAt(before, stretch) + intAt(before, stretch - 1);
  }
  const list = new Int32Array(items);
  // Each stretch is filled from its end, so that its list ascends and its mark comes to stand at its beginning.
  for (let i = count - 1; i >= 0; i--) {
    const last = (intAt(ends, i) - 1) >> shift;
    for (let stretch = (intAt(starts, i) >> shift) + 1; stretch <= last; stretch++) {
      const place = intAt(first, stretch) - 1;
      first[stretch] = place;
      list[place] = i;
    }
  }
  return { shift, before, first, items: list };
}
