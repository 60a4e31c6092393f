/** What an IRI of http, https or urn looks like, by the characters that an IRI of RDF may not have. */
const SAFE = /^(?:https?:\/\/|urn:)[^\0- "<>\\^`{|}]+$/i;

/** Tells whether a string is an IRI that is safe to link to: one of http, https or urn. */
export function isSafeIri(value: string): boolean {
  return SAFE.test(value);
}
