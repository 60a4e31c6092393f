import type { IssueCode } from '../model/checks/issue-code.ts';

/** What may be wrong with a draft: its words, or the article that they give. */
export type DraftIssueCode =
  | IssueCode
  | 'words_absent'
  | 'words_ambiguous'
  | 'unknown_block'
  | 'bounds_unknown'
  | 'unknown_series';
