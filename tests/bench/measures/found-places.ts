import { locate, selectorFor } from '../../../src/anchor.ts';
import type { Article, TextRange } from '../../../src/index.ts';
import type { TextCopy } from './copy.ts';

/** How often places were found again in copies of their text. */
export interface FoundPlaces {
  /** How often it was tried. */
  readonly tried: number;
  /** The place itself was found. */
  readonly found: number;
  /** Nothing was found. */
  readonly none: number;
  /** Another place was found. */
  readonly wrong: number;
  /** Some of the places that were found wrongly. */
  readonly examples: readonly string[];
}

/** Context asked for on either side, as the guide recommends. */
const CONTEXT = 32;
const MOST_EXAMPLES = 5;

/** Tells whether two places are the same but for so many units at either end. */
const isNear = (a: TextRange, b: TextRange, slack: number): boolean =>
  Math.abs(a.start - b.start) <= slack && Math.abs(a.end - b.end) <= slack;

/** Seeks places of an article in a copy of its text, by selectors that were made on the article. */
export function foundPlaces(
  article: Article,
  places: readonly TextRange[],
  copy: TextCopy,
  slack: number,
): FoundPlaces {
  const other = { ...article, text: copy.text };
  let found = 0;
  let none = 0;
  const wrong: string[] = [];
  for (const place of places) {
    const selector = selectorFor(article, place, { context: CONTEXT });
    const located = locate(other, selector);
    const expected = copy.placeOf(place);
    if (located === null) none++;
    else if (isNear(located, expected, slack)) found++;
    else wrong.push(`${JSON.stringify(selector)} at ${expected.start}: ${JSON.stringify(located)}`);
  }
  return { tried: places.length, found, none, wrong: wrong.length, examples: wrong.slice(0, MOST_EXAMPLES) };
}

/** Adds up what was found in several copies. */
export function addedUp(parts: readonly FoundPlaces[]): FoundPlaces {
  const sum = (field: 'tried' | 'found' | 'none' | 'wrong'): number =>
    parts.reduce((total, part) => total + part[field], 0);
  return {
    tried: sum('tried'),
    found: sum('found'),
    none: sum('none'),
    wrong: sum('wrong'),
    examples: parts.flatMap(({ examples }) => examples).slice(0, MOST_EXAMPLES),
  };
}
