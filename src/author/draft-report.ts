import type { DraftIssueCode } from './draft-issue-code.ts';

/** Reports one problem of a draft: its code, where in the draft, what was expected and what was found. */
export type DraftReport = (
  code: DraftIssueCode,
  path: readonly PropertyKey[],
  expected: string,
  received: string,
) => void;
