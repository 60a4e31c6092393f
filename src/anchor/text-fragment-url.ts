import { clippedRange } from '../basics/clipped-range.ts';
import { assertArticle, assertKeys } from '../basics/errors.ts';
import { anyString } from '../basics/filtering.ts';
import { cached } from '../lookup/cache.ts';
import type { Article, TextRange } from '../model/types.ts';
import { isWordCharacter, splitsWord } from '../words/characters.ts';
import { firstMatchTest } from './first-match.ts';
import { type FragmentPage, fragmentPage, placeOnPage, wordsOn } from './fragment-page.ts';
import { wordsBeside, wordsFrom } from './fragment-words.ts';

/** What `textFragmentUrl` takes beside a place. */
export interface TextFragmentOptions {
  /** Address of a page that shows the article; left out, that of its source. `''` makes a link within the page itself. */
  readonly url?: string | undefined;
}

/** So many words of context at most, on either side; and so many at either end of words that are not given whole. */
const MOST_WORDS = 8;
/** Longest words, in code units, that are given whole. */
const LONGEST = 300;

/**
 * Makes a deep link to a place of the text: a browser that follows it scrolls there and highlights the words (WICG text
 * fragments).
 *
 * The page is taken to show every block as a paragraph, line breaks in it as spaces. Words of the place that stand in
 * several blocks, or are longer than 300 code units, are given by their first and last eight words. Context is
 * given where other words that a browser takes for the same come first, letters with other accents among them; and where
 * the place begins or ends at an apostrophe or in a script without spaces, for without it browsers find whole words alone.
 * It is of one to eight words on either side, from the same block as long as these do.
 *
 * @param article - The article.
 * @param range - The place, half-open, in UTF-16 code units; any span will do. White space at its ends is left out, and
 * what lies outside the text.
 * @param options - `url`: the address of another page that shows the article.
 * @returns The address; `null` where none can be made: for a place without words, one that begins or ends inside a word,
 * one that no context singles out, and for an article without an address of http or https when none is given.
 * @throws `RangeError` for offsets that are no whole numbers or run backwards; `TypeError` for unknown options.
 * @example
 * ```ts
 * import { article, getQuote, searchText } from 'kerry-moscow-visit';
 * import { textFragmentUrl } from 'kerry-moscow-visit/anchor';
 *
 * const [hunt] = searchText(article, 'hunt');
 * hunt && textFragmentUrl(article, hunt); // => 'http://tass.com/politics/843506#:~:text=hunt'
 * const [source] = getQuote(article, 'tense-relations').sources;
 * source && textFragmentUrl(article, source, { url: '' }); // => '#:~:text=The%20ministry,-noted'
 * ```
 */
export function textFragmentUrl(article: Article, range: TextRange, options: TextFragmentOptions = {}): string | null {
  assertArticle(article);
  assertKeys('options', options, ['url']);
  if (options.url !== undefined) anyString('options.url', options.url);
  const url = options.url ?? webAddress(article);
  const { text } = article;
  const place = trimmed(text, clippedRange('range', range, text));
  if (url === null || splitsWord(text, place.start) || splitsWord(text, place.end)) return null;
  const directive = directiveTo(cached(article, fragmentPage), place);
  if (directive === null) return null;
  const page = url.replace(/:~:.*$/s, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function webAddress({ source }: Article): string | null {
  return source.url !== null && /^https?:/i.test(source.url) ? source.url : null;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** Makes the directive for a place that begins and ends with words, with the least context that singles it out. */
function directiveTo(page: FragmentPage, range: TextRange): string | null {
  const place = placeOnPage(page, range);
  if (place.start === place.end) return null;
  const { start, end } = termsOf(page, place);
  const isFirst = firstMatchTest(page, start, end);
  const least = { before: Number(mayJoin(page.words, range.start)), after: Number(mayJoin(page.words, range.end)) };
  const write = (term: TextRange): string => encoded(wordsOn(page, term));
  for (const overBorders of [false, true])
    for (let count = 0; count <= MOST_WORDS; count++) {
      const prefix = wordsBeside(page, place.start, -1, Math.max(count, least.before), overBorders);
      const suffix = wordsBeside(page, place.end, 1, Math.max(count, least.after), overBorders);
      if (!isFirst(prefix, suffix)) continue;
      const terms = [prefix && `${write(prefix)}-`, write(start), end && write(end), suffix && `-${write(suffix)}`];
      return terms.filter((term) => term !== null).join(',');
    }
  return null;
}

/** Gives the words of a place: whole, or the first and the last of them. */
function termsOf(page: FragmentPage, place: TextRange): { readonly start: TextRange; readonly end: TextRange | null } {
  const words = page.text.slice(place.start, place.end);
  const border = words.indexOf('\n');
  if (border === -1 && words.length <= LONGEST) return { start: place, end: null };
  for (let count = MOST_WORDS; count > 0; count--) {
    const to = wordsFrom(page, place.start, 1, count);
    const from = wordsFrom(page, place.end, -1, count);
    if (place.start < to && to <= from && from < place.end)
      return { start: { start: place.start, end: to }, end: { start: from, end: place.end } };
  }
  if (border === -1) return { start: place, end: null };
  const last = place.start + words.lastIndexOf('\n') + 1;
  return { start: { start: place.start, end: place.start + border }, end: { start: last, end: place.end } };
}

/** What browsers may take for a part of the word on both sides of it. */
const INSIDE_WORD = /['’‘.:·_,;\u202f]/;

/** Tells whether browsers may see one word on both sides of an offset: in scripts without spaces, and around apostrophes. */
function mayJoin(text: string, offset: number): boolean {
  const [first, before, after, last] = [-2, -1, 0, 1].map((at) => text.charAt(offset + at));
  const isWord = (character = ''): boolean => isWordCharacter(character);
  const joins = (character = ''): boolean => INSIDE_WORD.test(character);
  if (before === '\u202f' || after === '\u202f') return true;
  return isWord(before)
    ? isWord(after) || (joins(after) && isWord(last))
    : joins(before) && isWord(first) && isWord(after);
}

/** Writes words as a term: white space as browsers show it, and nothing that means something in a directive. */
function encoded(words: string): string {
  const shown = words.replace(/[ \t\n\f\r]+/g, ' ').replace(/[\ud800-\udfff]/gu, '\ufffd');
  return encodeURIComponent(shown).replace(/[-!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
