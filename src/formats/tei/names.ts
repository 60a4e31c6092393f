import type { TextRange } from '../../model/types.ts';

/** Makes the `xml:id` of a record: `quotes.hunt-for-citizens`. Characters that a name cannot have are told by number. */
export function xmlId(...parts: readonly (string | number)[]): string {
  return parts.join('.').replace(/[^\w.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

/** Points to entities by their `xml:id`: `#entities.ada #entities.bo`; nothing for none. */
export function pointers(ids: readonly (string | null)[]): string {
  return ids.flatMap((id) => (id === null ? [] : `#${xmlId('entities', id)}`)).join(' ');
}

/** Gives words as one word, which is all that an attribute of a closed or counted value may hold. */
export function oneWord(words: string): string {
  return words.trim().replace(/\s+/g, '_');
}

/** Makes the `xml:id` of a place of the text, and of what stands there: `mentions.480-486.moscow`. */
export function placeId(layer: string, { start, end }: TextRange, ...more: readonly string[]): string {
  return xmlId(layer, `${start}-${end}`, ...more);
}
