import * as z from 'zod';

/**
 * Schema of an offset or length: a whole number from 0 up, in UTF-16 code units or bytes.
 */
export const OffsetSchema: z.ZodNumber = z
  .number()
  .nonnegative()
  // Not `z.int()`, whose issue would end the parse before the rules over several fields have had their say.
  .check(({ value, issues }) => {
    if (Number.isInteger(value)) return;
    const params = { code: 'not_integer', expected: 'a whole number', received: value };
    issues.push({
      code: 'custom',
      message: `expected a whole number, received ${value}`,
      params,
      input: value,
      continue: true,
    });
  });
