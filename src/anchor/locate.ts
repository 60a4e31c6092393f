import { assertArticle, assertBoolean, assertKeys, assertObject, misuse, outOfRange } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import type { Article, Span, TextRange } from '../model/types.ts';
import { splitsWord } from '../words/characters.ts';
import { caselessTextOf, foldedRange, foldedTextOf, foldText, isWhole } from '../words/folding.ts';
import { isLetterBorder } from '../words/letters.ts';
import { placesOf } from '../words/occurrences.ts';
import { clearBest, fittingPlaces, type WordsPlace } from './chosen-place.ts';
import { elidedPlaces } from './elided-quote.ts';
import { type Context, fitsBetterElsewhere, foldedContext, hasLineBreaks } from './fitting-context.ts';
import { misreadPlaces, withoutPlaces } from './misread-words.ts';

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
 * Finds the place that a W3C TextQuoteSelector means: its typography may differ, and a few characters may be wrong. Where
 * several places could be meant, or something speaks against the only one, it is `null`.
 *
 * Words are sought with typography folded (white space, quotation marks, dashes, ligatures, soft hyphens, composed
 * letters; case on request). Those of 12 characters and more that are nowhere so are sought with a fifth of their
 * characters wrong at most, of each piece of some 200; digits, number words and negations are never wrong, and the place
 * begins and ends at the border of a word. Words shortened by an ellipsis (`…`, `...`, `[…]`, `(…)`) are sought piece by
 * piece, with at most 1,000 characters left out in between. No letter and no emoji is cut.
 *
 * Context that is given counts. A place where less than half of it fits is none, nor is one whose context has another
 * figure, negation or pronoun there, or another word that stands in the text elsewhere, beside the same neighbour. Of several places the one is taken whose context
 * fits better than any other's by a fifth of it; or that is at most half as far from `near` as the next; or, unless case
 * makes no difference, where the words stand as they are.
 *
 * The score is no proof of the sense: it counts characters. Typography, case, wrong characters, words left out and wrong
 * context lower it.
 *
 * @param article - The article.
 * @param selector - The words, and those before and after.
 * @param options - `near`: an offset that the place is near to; `ignoreCase`.
 * @returns The verbatim span with a score from 0 to 1; `null` where no place is clearly meant, and for no words.
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
 * locate(article, { exact: 'Offering reciprocal response … the principles of equality' })?.exact.length; // => 189
 * ```
 */
export function locate(article: Article, selector: TextQuoteSelector, options: LocateOptions = {}): Located | null {
  assertArticle(article);
  assertObject('selector', selector, 'a TextQuoteSelector');
  assertKeys('options', options, KEYS);
  const { near, ignoreCase = false } = options;
  assertSelector(selector, near);
  assertBoolean('options.ignoreCase', ignoreCase);
  const { exact } = selector;
  const { text } = article;
  if (near === undefined && !ignoreCase) {
    const start = onlyVerbatimPlace(text, selector);
    if (start !== null) return { start, end: start + exact.length, exact, score: 1 };
  }
  const fold = (words: string): string => foldText(words, ignoreCase).text;
  const words = fold(exact);
  if (words === '') return null;
  const folded = cached(article, ignoreCase ? caselessTextOf : foldedTextOf);
  const context = foldedContext(selector.prefix ?? '', selector.suffix ?? '', fold);
  const rangeOf = ({ start, end }: TextRange): TextRange => foldedRange(folded, start, end);
  const distanceOf = near === undefined ? null : (place: TextRange) => Math.abs(rangeOf(place).start - near);
  const isVerbatim = (place: TextRange): boolean => !ignoreCase && text.startsWith(exact, rangeOf(place).start);
  const whole = [fold(selector.prefix ?? ''), words, fold(selector.suffix ?? '')] as const;
  for (const places of waysToFind(folded.text, whole, context)) {
    const uncut = places.filter(
      (place) => isWhole(folded, text, place.start, place.end) && hasLineBreaks(text, rangeOf(place), context),
    );
    const fits = fittingPlaces(folded.text, uncut, context);
    if (fits.length === 0) continue;
    const best = clearBest(fits, distanceOf, isVerbatim);
    if (best === null || (best.context < 1 && fitsBetterElsewhere(folded.text, best.place, context))) return null;
    const { start, end } = rangeOf(best.place);
    const found = text.slice(start, end);
    const right = found === exact ? 1 : (ignoreCase ? CASELESS : FOLDED) * best.place.right;
    return { start, end, exact: found, score: right * (WORDS + (1 - WORDS) * best.context) };
  }
  return null;
}

/**
 * Gives the places where words may be meant in a folded text, from the surest to the least sure: each lot is for a text in
 * which the context allows none of those before.
 */
function* waysToFind(
  text: string,
  [before, words, after]: readonly [before: string, words: string, after: string],
  { prefix, suffix }: Context,
): Generator<readonly WordsPlace[]> {
  const wholes = before + after === '' ? [] : placesOf(text, before + words + after);
  const start = (wholes[0]?.start ?? 0) + before.length;
  if (wholes.length === 1) yield [{ start, end: start + words.length, right: 1 }];
  const cut = {
    start: splitsWord(prefix + words, prefix.length),
    end: splitsWord(words + suffix, words.length),
  };
  // Words that have other words beside them are no part of a word.
  const same = placesOf(text, words).filter(
    ({ start, end }) =>
      (prefix === '' || cut.start || !splitsWord(text, start)) && (suffix === '' || cut.end || !splitsWord(text, end)),
  );
  if (same.length > 0) yield same.map(({ start, end }) => ({ start, end, right: 1 }));
  yield elidedPlaces(text, words);
  const misread = misreadPlaces(withoutPlaces(text, same), words, cut);
  const shares = new Set(misread.map(({ right }) => right));
  for (const share of [...shares].sort((a, b) => b - a)) yield misread.filter(({ right }) => right === share);
}

/** Finds where words and all of their context stand as they are, in one place alone, with no letter cut. */
function onlyVerbatimPlace(text: string, { exact, prefix = '', suffix = '' }: TextQuoteSelector): number | null {
  const whole = prefix + exact + suffix;
  if (exact === '') return null;
  const [first, ...others] = placesOf(text, whole);
  if (first === undefined || others.length > 0) return null;
  const start = first.start + prefix.length;
  return isLetterBorder(text, start) && isLetterBorder(text, start + exact.length) ? start : null;
}
