/** What an id looks like: lower-case words joined by hyphens, starting with a letter, 41 at most. */
export const SLUG: RegExp = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,40}$/;

/** What an IRI looks like that is safe to link to. */
export const IRI: RegExp = /^(?:https?:\/\/|urn:)\S+$/;

/** What the id of a Media Topic looks like. */
export const MEDIA_TOPIC: RegExp = /^medtop:\d{8}$/;

/** What a SHA-256 looks like in hexadecimal digits. */
export const SHA256: RegExp = /^[0-9a-f]{64}$/;

/** What a language tag looks like; `Intl` has the last word. */
export const LANGUAGE_TAG: RegExp = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,20}$/;

/**
 * Tells whether `Intl` takes a tag: it refuses what stands twice, and extensions that it knows to be wrong. A runtime
 * without `Intl` takes every tag of the right shape.
 */
export function isTag(value: string): boolean {
  if (typeof Intl === 'undefined') return true;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
