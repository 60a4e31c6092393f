import { assertKeys } from '../../basics/errors.ts';
import { anyString } from '../../basics/filtering.ts';
import { speakersInWords } from '../../exchange/speakers-in-words.ts';
import { cached } from '../../lookup/cache.ts';
import { isLight } from '../../lookup/quote-structure.ts';
import { entitiesById, timesById } from '../../lookup/records-by-id.ts';
import type { Article, Ids, Quote } from '../../model/types.ts';
import { getQuote } from '../../quotes/get-quote.ts';
import { plainDate } from '../../values/plain-date.ts';
import { dayOf, publishedOn } from './published-on.ts';

/** How a citation is written. */
export interface CiteOptions {
  /** Language of the dates, BCP 47; left out, that of the article. */
  readonly locale?: string | undefined;
}

/**
 * Writes the citation of a quote in one line, to paste: its words, who says them, on which day, and where that was published.
 *
 * Words that the text has in quotation marks stand in “these marks”, and no others: an indirect quote has none. Where
 * other words stand between two passages, ` … ` stands for them. Of a quote within another, those
 * who report it follow: "Ada, according to Bo". Unnamed
 * speakers are named by the words of the text, and are "unnamed" where it has none. What the article does not say is
 * left out; a date that is none of the calendar stands in EDTF.
 *
 * @param article - The article.
 * @param id - Id of the quote.
 * @param options - `locale`: the language of the dates.
 * @returns One line.
 * @throws `RangeError` for an unknown id, with the nearest ids, and for a malformed locale; `TypeError` for an unknown
 * option.
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { citeQuote } from 'kerry-moscow-visit/formats/csl-json';
 *
 * citeQuote(article, 'tense-relations').split(' — ')[0];
 * // => 'the situation in relations between the two states remained tense'
 * citeQuote(article, 'tense-relations').split(' — ')[1];
 * // => 'Russian foreign ministry. TASS, December 11, 2015, http://tass.com/politics/843506'
 * ```
 */
export function citeQuote<I extends Ids>(article: Article<I>, id: I['quote'], options?: CiteOptions): string;
export function citeQuote(article: Article, id: string, options: CiteOptions = {}): string {
  const quote = getQuote(article, id);
  assertKeys('options', options, ['locale']);
  const { locale = article.language } = options;
  anyString('options.locale', locale);
  const { source } = article;
  const said = dayOf(cached(article, timesById).get(quote.time ?? '')?.value ?? null);
  const publisher = cached(article, entitiesById).get(source.publisher ?? '')?.name;
  const who = [speakersInWords(article)(quote), dateText(said, locale)];
  const where = [publisher, dateText(publishedOn(article), locale), source.url];
  const listed = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');
  const line = `${wordsOf(article, quote)} — ${[listed(who), listed(where)].filter(Boolean).join('. ')}`;
  return line.replace(/\s*[\t-\r\u0085\u2028\u2029]\s*/g, ' ').trimStart();
}

/** Gives the words of a quote in one line: what is verbatim in quotation marks, passages that follow each other as one. */
function wordsOf({ text }: Article, { content }: Quote): string {
  const pieces: { end: number; words: string; verbatim: boolean; gap: string }[] = [];
  for (const { start, end, exact, verbatim } of content) {
    const last = pieces.at(-1);
    const between = text.slice(last?.end ?? start, start);
    if (last?.verbatim === verbatim && between.trim() === '') {
      last.words += between + exact;
      last.end = end;
    } else pieces.push({ end, words: exact, verbatim, gap: last === undefined ? '' : isLight(between) ? ' ' : ' … ' });
  }
  const written = pieces.map(({ words, verbatim, gap }) => gap + (verbatim ? `“${words}”` : words));
  return written.join('');
}

/**
 * Writes a date in a language, by the Gregorian calendar; one that is no plain date, or of no language, or where there is
 * no `Intl`, as it is.
 */
function dateText(value: string | null, locale: string): string | null {
  const date = plainDate(value);
  if (date === null || date.length === 4 || locale === 'und' || typeof Intl === 'undefined') return value;
  const style = date.length === 10 ? ({ dateStyle: 'long' } as const) : ({ year: 'numeric', month: 'long' } as const);
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC', calendar: 'gregory' }).format(new Date(date));
}
