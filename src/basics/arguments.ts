import type { Article } from '../model/types.ts';
import { shown } from './wording.ts';

/** Makes the error of a wrong argument: which, what was expected, what came. */
export function misuse(argument: string, expected: string, received: unknown): TypeError {
  return new TypeError(`${argument}: expected ${expected}, received ${shown(received)}`);
}

/** Makes the error of an argument whose value is none that is possible: which, what was expected, what came. */
export function outOfRange(argument: string, expected: string, received: unknown): RangeError {
  return new RangeError(`${argument}: expected ${expected}, received ${shown(received)}`);
}

/** Throws the error of a wrong argument unless a value looks like an article. */
export function assertArticle(article: Article): void {
  if (typeof article !== 'object' || article === null || typeof article.text !== 'string')
    throw misuse('article', 'an article', article);
}

/** Throws the error of a wrong argument unless a value is an object. */
export function assertObject(argument: string, value: unknown, expected = 'an object'): void {
  if (typeof value !== 'object' || value === null) throw misuse(argument, expected, value);
}

/** Gives what an id names; an unknown id is a `RangeError` that names the nearest ones. */
export function known<T>(records: ReadonlyMap<string, T>, argument: string, kind: string, id: string): T {
  const record = records.get(id);
  if (record !== undefined) return record;
  const nearest = typeof id === 'string' ? nearestIds(records.keys(), id) : [];
  const hint = nearest.length === 0 ? '' : `, such as ${nearest.map((one) => JSON.stringify(one)).join(', ')}`;
  throw outOfRange(argument, `the id of ${kind}${hint}`, id);
}

/** Longest id that is compared; a longer one is no slip of the keyboard. */
const LONGEST = 100;
const MOST = 3;

function pairsOf(id: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < Math.min(id.length, LONGEST) - 1; i++) pairs.add(id.slice(i, i + 2));
  return pairs;
}

/** Finds the ids most like another by the pairs of letters that they share (Dice's coefficient), best first. */
function nearestIds(ids: Iterable<string>, id: string): readonly string[] {
  const sought = pairsOf(id);
  const scored: { id: string; score: number }[] = [];
  for (const candidate of ids) {
    const pairs = pairsOf(candidate);
    let shared = 0;
    for (const pair of pairs) if (sought.has(pair)) shared++;
    const score = (2 * shared) / (pairs.size + sought.size);
    if (score > 0.3) scored.push({ id: candidate, score });
  }
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, MOST).map((one) => one.id);
}
