import { intAt } from '../basics/sorted.ts';

/** A unit other than UTF-16 code units that offsets may be counted in. */
export type OtherUnit = 'code points' | 'bytes';

/** How many of a unit a character takes. */
const SIZES: Readonly<Record<OtherUnit, (codePoint: number) => number>> = {
  'code points': () => 1,
  bytes: (codePoint) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4),
};

/**
 * Makes what finds, for an offset that was counted in another unit, the offset in UTF-16 code units; -1 for one inside a
 * character or past the end. The text is counted as far as offsets are asked for, once.
 */
export function offsetsFrom(text: string, unit: OtherUnit): (offset: number) => number {
  const sizeOf = SIZES[unit];
  const offsets = [0];
  let at = 0;
  return (offset) => {
    while (offsets.length <= offset && at < text.length) {
      const codePoint = Number(text.codePointAt(at));
      at += codePoint > 0xffff ? 2 : 1;
      for (let rest = sizeOf(codePoint); rest > 1; rest--) offsets.push(-1);
      offsets.push(at);
    }
    return offsets[offset] ?? -1;
  };
}

/**
 * Makes what gives, for an offset in UTF-16 code units, the offset in code points: the characters before it, one of two
 * units counted once. Inside such a character it gives the offset of its start.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++)
    pairs[at + 1] = intAt(pairs, at) + Number(Number(text.codePointAt(at)) > 0xffff);
  return (offset) => offset - intAt(pairs, offset);
}
