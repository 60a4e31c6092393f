import type { Article } from '../model/types.ts';

/** Makes the error of a wrong argument: which, what was expected, what came. */
export function misuse(argument: string, expected: string, received: unknown): TypeError {
  return new TypeError(mismatch(argument, expected, shown(received)));
}

/** Makes the error of an argument whose value is none that is possible: which, what was expected, what came. */
export function outOfRange(argument: string, expected: string, received: unknown): RangeError {
  return new RangeError(mismatch(argument, expected, shown(received)));
}

/** Throws the error of a wrong argument unless a value looks like an article. */
export function assertArticle(article: Article): void {
  if (typeof article !== 'object' || article === null || typeof article.text !== 'string')
    throw misuse('article', 'an article', article);
}

/** Throws the error of a wrong argument unless a value is an object. */
export function assertObject(argument: string, value: unknown, expected = 'an object'): asserts value is object {
  if (typeof value !== 'object' || value === null) throw misuse(argument, expected, value);
}

/** Throws the error of wrong options unless a value is an object with no other keys than these; the nearest are named. */
export function assertKeys(argument: string, value: unknown, keys: readonly string[]): void {
  assertObject(argument, value);
  for (const key of Object.keys(value))
    if (!keys.includes(key)) throw misuse(argument, `a key that it knows${suggestion(keys, key, keys)}`, key);
}

/** Throws the error of a wrong value unless it is one of these, or absent; the nearest are named. */
export function assertOneOf(argument: string, value: string | undefined, values: readonly string[]): void {
  if (value === undefined || values.includes(value)) return;
  throw outOfRange(argument, `a value that it knows${suggestion(values, value, values)}`, value);
}

/** Throws the error of a wrong argument unless a value is `true`, `false` or absent. */
export function assertBoolean(argument: string, value: boolean | undefined): void {
  if (value !== undefined && typeof value !== 'boolean') throw misuse(argument, 'true or false', value);
}

/** Gives what an id names; an unknown id is a `RangeError` that names the nearest ones. */
export function recordById<T>(records: ReadonlyMap<string, T>, argument: string, kind: string, id: string): T {
  const record = records.get(id);
  if (record !== undefined) return record;
  throw outOfRange(argument, `the id of ${kind}${suggestion(records.keys(), id, [])}`, id);
}

/** Makes the error of a runtime that lacks what a function needs. */
export function unsupported(caller: string, feature: string): Error {
  const error = new Error(mismatch(caller, `a runtime with ${feature}`, 'one without'));
  return Object.assign(error, { name: 'NotSupportedError' });
}

/** Names the words that are most like what was given, else some others, for a message. */
function suggestion(words: Iterable<string>, given: unknown, others: readonly string[]): string {
  const nearest = typeof given === 'string' ? nearestWords(words, given) : [];
  const named = (nearest.length > 0 ? nearest : others).map((word) => JSON.stringify(word));
  return named.length === 0 ? '' : `, such as ${named.join(', ')}`;
}

/** Longest word that is compared; a longer one is no slip of the keyboard. */
const LONGEST = 100;
const MOST = 3;

function pairsOf(word: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < Math.min(word.length, LONGEST) - 1; i++) pairs.add(word.slice(i, i + 2));
  return pairs;
}

/** Finds the words most like another by the pairs of letters that they share (Dice's coefficient), best first. */
export function nearestWords(words: Iterable<string>, given: string): readonly string[] {
  const sought = pairsOf(given);
  const scored: { word: string; score: number }[] = [];
  for (const candidate of words) {
    const pairs = pairsOf(candidate);
    let shared = 0;
    for (const pair of pairs) if (sought.has(pair)) shared++;
    const score = (2 * shared) / (pairs.size + sought.size);
    if (score > 0.3) scored.push({ word: candidate, score });
  }
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, MOST).map((one) => one.word);
}

/** Words a message: where, what was expected, what came. */
export function mismatch(where: string, expected: string, received: string): string {
  return `${where}: expected ${expected}, received ${received}`;
}

/** Longest string that a message shows whole. */
const LONGEST_SHOWN = 80;

/** Shows a value in a message: strings in quotation marks and cut when long, anything else by its kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? 'a function' : String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** Writes a path as code would: `quotes[2].content[0]`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? String(key) : `.${String(key)}`;
  }
  return text;
}
