import { shown } from '../basics/errors.ts';
import { layers, visitSpans } from '../model/layers.ts';
import type { Span } from '../model/types.ts';
import { splitsCharacter } from '../words/characters.ts';
import type { CheckContext } from './check-context.ts';
import type { IssueCode } from './issue.ts';

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
  const check = (span: Span, path: () => readonly PropertyKey[]): void => {
    const code = faultOf(text, span);
    if (code !== null) fail(code, path(), span);
  };
  if (article.dateline) check(article.dateline, () => ['dateline']);
  for (const layer of layers)
    article[layer].forEach((record, i) => {
      if (record === undefined) return;
      visitSpans(record, (span, _, list, k) => {
        check(span, () => (list === null ? [layer, i] : [layer, i, list, k]));
      });
    });
}
