import { assertBoolean, assertKeys } from '../basics/errors.ts';
import { anyString } from '../basics/filtering.ts';
import { element } from '../basics/sorted.ts';
import { compareSpans, startingIn } from '../basics/span-order.ts';
import { isLight } from '../lookup/quote-structure.ts';
import type { Article, Ids, Span } from '../model/types.ts';
import { withMarks, withoutMarks } from '../words/quotation-marks.ts';
import { getQuote } from './get-quote.ts';

/** How the words of a quote are written. */
export interface QuoteTextOptions {
  /** Whether quoted passages keep the quotation marks that stand around them in the text; left out, they do not. */
  readonly marks?: boolean | undefined;
  /** What stands for words that were left out between two passages; left out, a space. */
  readonly gap?: string | undefined;
}

/**
 * Gives the words of a quote: its passages, joined as the text joins them.
 *
 * Where white space and punctuation alone stand between two passages, these join them, without quotation marks and with
 * one space for each run of white space: nothing is put where the text has nothing, as in `un“believable”` or in Japanese.
 * Where the quote’s own cue or source intervenes, as in `"Yes," she said on Friday. "No."`, a space joins them, since
 * nothing of what was said is left out. Other words between two passages are left out, and `gap` stands for them; such
 * words are a sentence, or the part of one that lies between the passages, in which neither cue nor source of the quote
 * stands.
 *
 * @category Quotes
 * @param article - The article.
 * @param id - Id of the quote.
 * @param options - `marks`: `true` keeps the marks around each quoted passage; those of a quote around this one are not
 * its own. `gap`: what stands for words left out, such as `' … '`.
 * @returns The verbatim words; `''` for a quote without content.
 * @throws `RangeError` for an unknown id, with the nearest ids; `TypeError` for an unknown option, and one of another type.
 * @example
 * ```ts
 * import { article, quoteText } from 'kerry-moscow-visit';
 *
 * quoteText(article, 'tense-relations'); // => 'the situation in relations between the two states remained tense'
 * quoteText(article, 'companies-and-trade').includes('market, Despite'); // => true
 * quoteText(article, 'collaboration-on-syria', { marks: true }).includes('partners "on creating'); // => true
 * ```
 */
export function quoteText<I extends Ids>(article: Article<I>, id: I['quote'], options?: QuoteTextOptions): string;
export function quoteText(article: Article, id: string, options: QuoteTextOptions = {}): string {
  const { content, cues, sources } = getQuote(article, id);
  assertKeys('options', options, ['marks', 'gap']);
  const { marks = false, gap = ' ' } = options;
  assertBoolean('options.marks', marks);
  anyString('options.gap', gap);
  const { text } = article;
  const attribution = [...cues, ...sources].sort(compareSpans);
  let words = '';
  let reached: number | undefined;
  withMarks(text, content).forEach((marked, i) => {
    const passage = element(content, i);
    if (reached !== undefined) words += jointOf(article, reached, marked.start, attribution) ?? gap;
    const { start, end } = marks ? marked : passage;
    words += text.slice(start, end);
    reached = marked.end;
  });
  return words;
}

/** Gives what joins two passages that end and start here; `undefined` where words between them are left out. */
function jointOf(article: Article, end: number, start: number, attribution: readonly Span[]): string | undefined {
  const { text, sentences } = article;
  if (startingIn(attribution, end, start).length === 0 && isLight(text.slice(end, start)))
    return withoutMarks(text.slice(end, start)).replace(/\s+/g, ' ');
  let from = end;
  for (const to of [...startingIn(sentences, end + 1, start).map((sentence) => sentence.start), start]) {
    if (startingIn(attribution, from, to).length === 0 && !isLight(text.slice(from, to))) return undefined;
    from = to;
  }
  return ' ';
}
