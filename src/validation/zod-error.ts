import * as z from 'zod';

/**
 * Makes the error of some issues, to be thrown; its stack begins where a public function was called. zod leaves the stack
 * of an error out until its own `parse` throws it.
 */
export function zodError(issues: z.core.$ZodIssue[], callee: (...input: never[]) => unknown): z.ZodError {
  const error = new z.ZodRealError(issues);
  if ('captureStackTrace' in Error) Error.captureStackTrace(error, callee);
  return error;
}
