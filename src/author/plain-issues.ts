import type * as z from 'zod';

/** Replaces an issue of a union by those of the member that the input is nearest to, where one has fewer than the others. */
export function plainIssues(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const [best = [], next] = [...issue.errors].sort((a, b) => a.length - b.length);
    if (next === undefined || best.length === next.length) return [issue];
    return plainIssues(best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}
