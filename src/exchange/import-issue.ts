import { mismatch, pathText, shown } from '../basics/errors.ts';

/** Something in the input of an importer that was not understood, or did not fit; the rest was read. */
export interface ImportIssue {
  /** What is wrong; stable. */
  readonly code: ImportIssueCode;
  /** Where it stands in the input: a line, `['ann', 12]` counted from 1, or keys and positions. */
  readonly path: readonly (string | number)[];
  /** What was expected there. */
  readonly expected: string;
  /** What stands there. */
  readonly received: string;
  /** All of it in a sentence. */
  readonly message: string;
}

/** The things that can be wrong with the input of an importer. */
export type ImportIssueCode =
  | 'malformed'
  | 'unknown_label'
  | 'unknown_reference'
  | 'duplicate_id'
  | 'out_of_range'
  | 'text_mismatch'
  | 'other_source'
  | 'not_held';

/** What an importer gives. */
export interface Imported<A> {
  /** What was understood, as an article that `parseArticle` accepts. */
  readonly article: A;
  /** What was not, in the order of the input; empty where all was. */
  readonly issues: readonly ImportIssue[];
}

/** Makes an issue; what was received is shown short. */
export function importIssue(
  code: ImportIssueCode,
  path: ImportIssue['path'],
  expected: string,
  received: unknown,
): ImportIssue {
  const short = shown(received);
  return { code, path, expected, received: short, message: mismatch(pathText(path), expected, short) };
}
