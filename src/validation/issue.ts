import type * as z from 'zod';
import { mismatch, pathText, shown } from '../basics/errors.ts';

/** The rules over several fields; each failed rule is a Zod issue with one of these in `params.code`. */
export type IssueCode =
  | 'outdated'
  | 'unreadable'
  | 'not_integer'
  | 'negative_zero'
  | 'lone_surrogate'
  | 'span_empty'
  | 'span_out_of_range'
  | 'span_mismatch'
  | 'span_splits_character'
  | 'duplicate_id'
  | 'duplicate_mention'
  | 'unknown_reference'
  | 'tiling_gap'
  | 'tiling_overlap'
  | 'blank_line'
  | 'outside_block'
  | 'crosses_block'
  | 'out_of_order'
  | 'passage_overlap'
  | 'quoted_mismatch'
  | 'verbatim_mismatch'
  | 'kind_mismatch'
  | 'circular_reference'
  | 'outside_parent'
  | 'statement_quote'
  | 'bounds'
  | 'negative'
  | 'direction'
  | 'compared_with'
  | 'edtf'
  | 'duration'
  | 'time_kind'
  | 'period_basis'
  | 'metonym_literal'
  | 'dateline_block'
  | 'byte_length';

/** Makes the Zod issue of a failed rule; its message says where, what was expected and what was received. */
export function issueOf(
  code: IssueCode,
  path: readonly PropertyKey[],
  expected: string,
  received: unknown,
): z.core.$ZodRawIssue {
  return {
    code: 'custom',
    path: [...path],
    message: mismatch(pathText(path), expected, shown(received)),
    params: { code, expected, received: typeof received === 'string' ? received.slice(0, 200) : received },
    input: undefined,
    continue: true,
  };
}
