/** Tells whether an offset lies inside a surrogate pair of the text. */
export function splitsCharacter(text: string, offset: number): boolean {
  const after = text.charCodeAt(offset);
  if (!(after >= 0xdc00 && after <= 0xdfff)) return false;
  const before = text.charCodeAt(offset - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
