import { assertArticle, assertKeys, misuse, outOfRange } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import type { Article, TextRange } from '../model/types.ts';
import { splitsCharacter } from '../words/characters.ts';
import { caselessTextOf, foldedPlaceOf, foldedRange } from '../words/folding.ts';
import { placesOf } from '../words/occurrences.ts';
import { wordEndFrom, wordStartFrom } from '../words/word-borders.ts';
import { commonContexts, shortestContext } from './distinct-context.ts';
import type { TextQuoteSelector } from './locate.ts';

/** A TextQuoteSelector with nothing left out. */
export interface FullTextQuoteSelector extends TextQuoteSelector {
  /** The W3C name of this kind of selector. */
  readonly type: 'TextQuoteSelector';
  /** Words directly before; `''` where none are needed. */
  readonly prefix: string;
  /** Words directly after; `''` where none are needed. */
  readonly suffix: string;
}

/** What `selectorFor` takes beside a place. */
export interface SelectorOptions {
  /** So many UTF-16 code units of context at least on either side, where the text has them; left out, none more than needed. */
  readonly context?: number | undefined;
}

/**
 * Makes the W3C TextQuoteSelector of a place: with the shortest prefix and suffix that single it out, whatever typography
 * and case. `locate` finds the place again by it.
 *
 * Context is of whole words and whole letters, and never white space alone. The shortest context does not outlast much: a
 * text that is edited may come to hold it twice. Ask for 32 code units where a selector is stored.
 *
 * @param article - The article.
 * @param range - The place, half-open, in UTF-16 code units; any span will do.
 * @param options - `context`: so many code units on either side at least.
 * @returns A fresh selector; prefix and suffix are `''` where the words stand only once and no context is asked for. Of
 * several shortest contexts the one with the shorter prefix is taken.
 * @throws `RangeError` for a place that is empty, runs backwards, lies outside the text or halves a character, and for a
 * `context` that is no whole number from 0; `TypeError` for unknown options.
 * @example
 * ```ts
 * import { article, getQuote } from 'kerry-moscow-visit';
 * import { selectorFor } from 'kerry-moscow-visit/anchor';
 *
 * const [source] = getQuote(article, 'hope-and-global-climate').sources;
 * source && selectorFor(article, source);
 * // => { type: 'TextQuoteSelector', exact: 'the ministry', prefix: 'arena," ', suffix: '' }
 * source && selectorFor(article, source, { context: 12 });
 * // => { type: 'TextQuoteSelector', exact: 'the ministry', prefix: 'global arena," ', suffix: ' said.' }
 * ```
 */
export function selectorFor(article: Article, range: TextRange, options: SelectorOptions = {}): FullTextQuoteSelector {
  assertArticle(article);
  assertKeys('options', options, ['context']);
  const { context = 0 } = options;
  if (typeof context !== 'number') throw misuse('options.context', 'a number', context);
  if (!Number.isInteger(context) || context < 0) throw outOfRange('options.context', 'a whole number from 0', context);
  const { text } = article;
  const { start, end } = range;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    throw outOfRange('range', `a place in the text, 0 to ${text.length}`, `${start} to ${end}`);
  for (const offset of [start, end])
    if (splitsCharacter(text, offset))
      throw outOfRange('range', 'a place that halves no character', `${start} to ${end}`);
  const needed = neededContext(article, range);
  const from = Math.min(needed.start, Math.max(0, start - context));
  const to = Math.max(needed.end, Math.min(text.length, end + context));
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: from < start ? text.slice(wordStartFrom(text, from), start) : '',
    suffix: to > end ? text.slice(end, wordEndFrom(text, to)) : '',
  };
}

/** Gives the shortest stretch around a place whose folded words stand nowhere else. */
function neededContext(article: Article, range: TextRange): TextRange {
  const folded = cached(article, caselessTextOf);
  const { start, end } = foldedPlaceOf(folded, range);
  if (start === end) return range;
  const others = placesOf(folded.text, folded.text.slice(start, end)).filter((other) => other.start !== start);
  const room = { before: start, after: folded.text.length - end };
  const { before, after } = shortestContext(commonContexts(folded.text, start, end, others), room);
  const needed = foldedRange(folded, start - before, end + after);
  return { start: Math.min(needed.start, range.start), end: Math.max(needed.end, range.end) };
}
