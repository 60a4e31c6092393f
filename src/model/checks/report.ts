import type { IssueCode } from './issue-code.ts';

/** Reports one failed rule: its code, where, what was expected and what was found. */
export type Report = (code: IssueCode, path: readonly PropertyKey[], expected: string, received: unknown) => void;
