import { assertArticle, assertBoolean, assertKeys, assertObject, misuse, outOfRange } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import type { Article, Span } from '../model/types.ts';
import { caselessTextOf, foldedRange, foldedTextOf, foldText } from '../words/folding.ts';
import { type CandidatePlace, placesOf } from '../words/occurrences.ts';
import { similarPlaces } from '../words/similar-words.ts';

/** A place named by its words and those around it: the TextQuoteSelector of the W3C Web Annotation Data Model. */
export interface TextQuoteSelector {
  /** The W3C name of this kind of selector; may be left out. */
  readonly type?: 'TextQuoteSelector' | undefined;
  /** The words. */
  readonly exact: string;
  /** Words directly before. */
  readonly prefix?: string | undefined;
  /** Words directly after. */
  readonly suffix?: string | undefined;
}

/** What helps to locate a place beside its words. */
export interface LocateOptions {
  /** Where the place was, or is thought to be, in UTF-16 code units; decides between places that fit alike. */
  readonly near?: number | undefined;
  /** Whether case makes no difference; left out, it does. */
  readonly ignoreCase?: boolean | undefined;
}

/** A place that was located, and how well it fits. */
export interface Located extends Span {
  /** From 1, the words and what stands around them verbatim, down to 0; wrong characters and context lower it. */
  readonly score: number;
}

const KEYS = ['near', 'ignoreCase'] as const satisfies readonly (keyof LocateOptions)[];
/** Scores of words that differ in typography, and in case too. */
const FOLDED = 0.99;
const CASELESS = 0.95;
/** What the words count for beside their context. */
const WORDS = 0.8;

function assertSelector({ exact, prefix, suffix }: TextQuoteSelector, near: number | undefined): void {
  if (typeof exact !== 'string') throw misuse('selector.exact', 'a string', exact);
  if (prefix !== undefined && typeof prefix !== 'string') throw misuse('selector.prefix', 'a string', prefix);
  if (suffix !== undefined && typeof suffix !== 'string') throw misuse('selector.suffix', 'a string', suffix);
  if (near !== undefined && !Number.isFinite(near)) throw outOfRange('options.near', 'a finite number', near);
}

/**
 * Finds the place that a W3C TextQuoteSelector means, although its typography differs or a few characters are
 * wrong.
 *
 * Words that stand verbatim in one place, with all of their context, are there. Else they are sought with
 * typography folded (white space, quotation marks, dashes, ligatures, soft hyphens, composed letters; case on
 * request), then with a fifth of their characters wrong at most. Of several places the one is taken whose context
 * fits better than any other's by a fifth of it, or that is at most half as far from `near` as the next.
 *
 * @param article - The article.
 * @param selector - The words, and those before and after.
 * @param options - `near`: an offset that the place is near to; `ignoreCase`.
 * @returns The verbatim span with a score from 0 to 1; `null` where no place is clearly best, and for no words.
 * @throws `TypeError` for a selector without words or an unknown option, `RangeError` for a `near` that is no finite
 * number.
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { locate } from 'kerry-moscow-visit/anchor';
 *
 * locate(article, { exact: "Russia's interests" })?.exact; // => 'Russia’s interests'
 * locate(article, { exact: 'the ministry said' }); // => null
 * locate(article, { exact: 'said', prefix: 'the ministry ', suffix: '. "We demand' })?.start; // => 2501
 * ```
 */
export function locate(article: Article, selector: TextQuoteSelector, options: LocateOptions = {}): Located | null {
  assertArticle(article);
  assertObject('selector', selector, 'a TextQuoteSelector');
  assertKeys('options', options, KEYS);
  const { near, ignoreCase = false } = options;
  assertSelector(selector, near);
  assertBoolean('options.ignoreCase', ignoreCase);
  const { exact, prefix = '', suffix = '' } = selector;
  const { text } = article;
  if (exact === '') return null;
  const whole = prefix + exact + suffix;
  const first = text.indexOf(whole);
  if (first !== -1 && text.indexOf(whole, first + 1) === -1) {
    const start = first + prefix.length;
    return { start, end: start + exact.length, exact, score: 1 };
  }
  const fold = (words: string): string => foldText(words, ignoreCase).text;
  const words = fold(exact);
  if (words === '') return null;
  const folded = cached(article, ignoreCase ? caselessTextOf : foldedTextOf);
  const same = placesOf(folded.text, words);
  const places = same.length > 0 ? same : similarPlaces(folded.text, words);
  const rangeOf = ({ start, end }: CandidatePlace) => foldedRange(folded, start, end);
  const distanceOf = near === undefined ? null : (place: CandidatePlace) => Math.abs(rangeOf(place).start - near);
  const best = clearBest(folded.text, places, fold(prefix), fold(suffix), distanceOf);
  if (best === null) return null;
  const { start, end } = rangeOf(best.place);
  const found = text.slice(start, end);
  const right = found === exact ? 1 : (ignoreCase ? CASELESS : FOLDED) * (1 - best.place.errors / words.length);
  return { start, end, exact: found, score: right * (WORDS + (1 - WORDS) * best.context) };
}

/** A place and how well its context fits. */
interface Fitting {
  /** The place. */
  readonly place: CandidatePlace;
  /** Share of the context that is right, from 0 to 1. */
  readonly context: number;
}

/** Context is compared this far on either side. */
const FAR = 256;
/** How much better the context of one place must fit than that of any other, as a share of the context. */
const MARGIN = 0.2;

/**
 * Picks the place that clearly fits best: the only one; the one whose context fits better than any other's by a
 * fifth, counted from the place outwards; or, of those that fit about as well, the one at most half as far from
 * the hint as the next. `null` where there is none: look-alikes are never guessed between.
 */
function clearBest(
  text: string,
  places: readonly CandidatePlace[],
  prefix: string,
  suffix: string,
  distanceOf: ((place: CandidatePlace) => number) | null,
): Fitting | null {
  const before = Math.min(prefix.length, FAR);
  const after = Math.min(suffix.length, FAR);
  const total = before + after;
  const fits = places.map((place) => {
    let left = 0;
    while (left < before && prefix.at(-left - 1) === text.charAt(place.start - left - 1)) left++;
    let right = 0;
    while (right < after && suffix.charAt(right) === text.charAt(place.end + right)) right++;
    return { place, right: left + right };
  });
  fits.sort((a, b) => b.right - a.right);
  const [best] = fits;
  if (best === undefined) return null;
  const alike = fits.filter(({ right }) => right === best.right || best.right - right < MARGIN * total);
  let chosen = best;
  if (alike.length > 1) {
    if (distanceOf === null) return null;
    const [nearest, next] = alike
      .map((one) => ({ one, distance: distanceOf(one.place) }))
      .sort((a, b) => a.distance - b.distance);
    if (!nearest || !next || nearest.distance === next.distance || 2 * nearest.distance > next.distance) return null;
    chosen = nearest.one;
  }
  return { place: chosen.place, context: total === 0 ? 1 : chosen.right / total };
}
