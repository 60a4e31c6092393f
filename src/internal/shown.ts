/** Longest string that a message shows whole. */
const LONGEST = 80;

/** Shows a value in a message: strings in quotation marks and cut when long, anything else by its kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? 'a function' : String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
