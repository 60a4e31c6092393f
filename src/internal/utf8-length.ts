/** Counts the bytes of a text in UTF-8; half a surrogate pair counts 3, as the replacement character does. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
