import { shown } from '../basics/errors.ts';
import { layers, visitSpans } from '../model/layers.ts';
import type { Span } from '../model/types.ts';
import { splitsCharacter } from '../words/characters.ts';
import { offsetsFrom } from '../words/offset-units.ts';
import type { CheckContext } from './check-context.ts';
import type { IssueCode } from './issue.ts';

function faultOf(text: string, { start, end, exact }: Span): IssueCode | null {
  if (Object.is(start, -0) || Object.is(end, -0)) return 'negative_zero';
  if (end > text.length) return 'span_out_of_range';
  if (end <= start) return 'span_empty';
  if (text.slice(start, end) !== exact) return 'span_mismatch';
  return splitsCharacter(text, start) || splitsCharacter(text, end) ? 'span_splits_character' : null;
}

/** A span that is not right, and what is wrong with it. */
interface Failure {
  readonly code: IssueCode;
  readonly path: readonly PropertyKey[];
  readonly span: Span;
}

/** Says in which other unit all of these spans would be right, if there is one; `''` where there is none. */
function unitHint(text: string, failures: readonly Failure[]): string {
  for (const unit of ['code points', 'bytes'] as const) {
    const offsetOf = offsetsFrom(text, unit);
    const isRight = ({ span: { start, end, exact } }: Failure): boolean =>
      offsetOf(start) !== -1 && offsetOf(start) < offsetOf(end) && text.slice(offsetOf(start), offsetOf(end)) === exact;
    if (failures.every(isRight))
      return ` in UTF-16 code units (the offsets are right in ${unit}: they were counted so)`;
  }
  return '';
}

/**
 * Checks that every span lies in the text, is not empty, splits no character and has the words that stand there. Where all
 * that fail would be right in another unit, the first of them says so.
 */
export function checkSpans({ article, report }: CheckContext): void {
  const { text } = article;
  const failures: Failure[] = [];
  const check = (span: Span, path: () => readonly PropertyKey[]): void => {
    const code = faultOf(text, span);
    if (code !== null) failures.push({ code, path: path(), span });
  };
  if (article.dateline) check(article.dateline, () => ['dateline']);
  for (const layer of layers)
    article[layer].forEach((record, i) => {
      if (record === undefined) return;
      visitSpans(record, (span, _, list, k) => {
        check(span, () => (list === null ? [layer, i] : [layer, i, list, k]));
      });
    });
  failures.forEach(({ code, path, span: { start, end, exact } }, i) => {
    const hint = i === 0 ? unitHint(text, failures) : '';
    if (code === 'span_mismatch')
      report(code, [...path, 'exact'], `${shown(text.slice(start, end))} at ${start}${hint}`, exact);
    else if (code === 'span_out_of_range') report(code, [...path, 'end'], `at most ${text.length}${hint}`, end);
    else if (code === 'span_empty') report(code, [...path, 'end'], `more than ${start}`, end);
    else if (code === 'negative_zero') report(code, path, 'offsets without a sign', '-0');
    else report(code, path, `whole characters, no half of a surrogate pair${hint}`, `${start} to ${end}`);
  });
}
