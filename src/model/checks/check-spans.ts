import { shown } from '../../internal/shown.ts';
import { splitsCharacter } from '../../internal/splits-character.ts';
import type { Span } from '../span.ts';
import type { CheckContext } from './check-context.ts';
import type { IssueCode } from './issue-code.ts';

function faultOf(text: string, { start, end, exact }: Span): IssueCode | null {
  if (Object.is(start, -0) || Object.is(end, -0)) return 'negative_zero';
  if (end > text.length) return 'span_out_of_range';
  if (end <= start) return 'span_empty';
  if (text.slice(start, end) !== exact) return 'span_mismatch';
  return splitsCharacter(text, start) || splitsCharacter(text, end) ? 'span_splits_character' : null;
}

/** Checks that every span lies in the text, is not empty, splits no character and has the words that stand there. */
export function checkSpans({ article, report }: CheckContext): void {
  const { text } = article;
  const fail = (code: IssueCode, path: readonly PropertyKey[], { start, end, exact }: Span): void => {
    const words = text.slice(start, end);
    if (code === 'span_mismatch') report(code, [...path, 'exact'], `${shown(words)} at ${start}`, exact);
    else if (code === 'span_out_of_range') report(code, [...path, 'end'], `at most ${text.length}`, end);
    else if (code === 'span_empty') report(code, [...path, 'end'], `more than ${start}`, end);
    else if (code === 'negative_zero') report(code, path, 'offsets without a sign', '-0');
    else report(code, path, 'whole characters, no half of a surrogate pair', `${start} to ${end}`);
  };
  const each = (spans: readonly (Span | undefined)[], ...path: PropertyKey[]): void => {
    spans.forEach((span, i) => {
      const code = span === undefined ? null : faultOf(text, span);
      if (span !== undefined && code !== null) fail(code, [...path, i], span);
    });
  };
  if (article.dateline) {
    const code = faultOf(text, article.dateline);
    if (code !== null) fail(code, ['dateline'], article.dateline);
  }
  each(article.blocks, 'blocks');
  each(article.sentences, 'sentences');
  each(article.mentions, 'mentions');
  each(article.scareQuotes, 'scareQuotes');
  each(article.times, 'times');
  article.quotes.forEach((quote, i) => {
    if (quote === undefined) return;
    each(quote.sources, 'quotes', i, 'sources');
    each(quote.cues, 'quotes', i, 'cues');
    each(quote.content, 'quotes', i, 'content');
  });
  article.statistics.forEach((statistic, i) => {
    if (statistic !== undefined) each(statistic.stated, 'statistics', i, 'stated');
  });
  article.relations.forEach((relation, i) => {
    if (relation !== undefined) each(relation.stated, 'relations', i, 'stated');
  });
}
