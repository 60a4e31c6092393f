import { outOfRange } from './out-of-range.ts';

/** Reads an element of a list of an article that has to be there: a list with holes is no article's. */
export function element<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw outOfRange('article', 'lists without holes', `nothing at ${index}`);
  return found;
}
