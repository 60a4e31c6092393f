/** A unit other than UTF-16 code units that offsets may be counted in. */
export type OtherUnit = 'code points' | 'bytes';

/** How many of a unit the character takes that begins at an offset. */
const SIZES: Readonly<Record<OtherUnit, (codePoint: number) => number>> = {
  'code points': () => 1,
  bytes: (codePoint) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4),
};

/**
 * Counts the characters of a text in another unit. Gives what finds, for an offset in that unit, the offset in UTF-16 code
 * units; -1 for one inside a character or past the end.
 */
export function offsetsFrom(text: string, unit: OtherUnit): (offset: number) => number {
  const sizeOf = SIZES[unit];
  // A code unit takes three bytes at most.
  const offsets = new Int32Array(3 * text.length + 1).fill(-1);
  let counted = 0;
  let at = 0;
  for (const character of text) {
    offsets[counted] = at;
    counted += sizeOf(Number(character.codePointAt(0)));
    at += character.length;
  }
  offsets[counted] = at;
  return (offset) => offsets[offset] ?? -1;
}
