/** Something of one article that the output of a format cannot hold as it is. */
export interface Loss {
  /** What was lost. */
  readonly code: LossCode;
  /** Where it stands in the article: keys and positions, `['entities', 3, 'name']`. */
  readonly path: readonly (string | number)[];
  /** What the format can hold there. */
  readonly expected: string;
  /** What the article has: for a character its code point and its offset, in UTF-16 code units. */
  readonly received: string;
}

/** A character that cannot be written; an address that would run code; words that cannot be marked as one. */
export type LossCode = 'unwritable_character' | 'unsafe_url' | 'unmarkable_words';

/** What every format takes. */
export interface LossOptions {
  /** Called with each loss, in the order of the output; without it losses are not told, and the output is the same. */
  readonly onLoss?: ((loss: Loss) => void) | undefined;
}

/** Halves of surrogate pairs, which cannot be written as UTF-8. */
export const HALF_PAIRS: RegExp = /[\ud800-\udfff]/gu;
/** What a text of HTML or Markdown cannot hold: NUL, and halves of surrogate pairs. */
export const UNREADABLE: RegExp = /[\0\ud800-\udfff]/gu;

/**
 * Gives a string as a format can write it: characters that it cannot hold become U+FFFD, one for each, so that no offset
 * moves, and are told. Half of a surrogate pair is one.
 *
 * @param unwritable - What the format cannot hold, as a global expression.
 */
export function writable(value: string, path: Loss['path'], unwritable: RegExp, { onLoss }: LossOptions): string {
  return value.replace(unwritable, (character, at: number) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    onLoss?.({
      code: 'unwritable_character',
      path,
      expected: 'characters that the format can hold',
      received: `U+${code} at ${at}`,
    });
    return '\ufffd';
  });
}

/** Tells of the characters of a value, and of all in it, that a format cannot hold; the words of spans repeat the text. */
export function tellUnwritable(value: unknown, path: Loss['path'], unwritable: RegExp, options: LossOptions): void {
  if (typeof value === 'string') writable(value, path, unwritable, options);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      if (key !== 'exact')
        tellUnwritable(part, [...path, Array.isArray(value) ? Number(key) : key], unwritable, options);
}
