import * as z from 'zod';

/**
 * Schema of an offset or length: a whole number from 0 up. Not `z.int()`, whose issue would end the parse before
 * the rules over several fields have had their say.
 */
export const OffsetSchema: z.ZodNumber = z
  .number()
  .nonnegative()
  .refine(Number.isInteger, {
    error: 'expected a whole number',
    params: { code: 'not_integer', expected: 'a whole number' },
  });
