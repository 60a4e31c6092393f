import type * as z from 'zod';
import { pathText } from '../../internal/path-text.ts';
import { shown } from '../../internal/shown.ts';
import type { IssueCode } from './issue-code.ts';

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
    message: `${pathText(path)}: expected ${expected}, received ${shown(received)}`,
    params: { code, expected, received: typeof received === 'string' ? received.slice(0, 200) : received },
    input: undefined,
    continue: true,
  };
}
