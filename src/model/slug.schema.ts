import * as z from 'zod';

/** Schema of an id: lower-case words joined by hyphens, starting with a letter, 41 at most. */
export const SlugSchema: z.ZodString = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,40}$/,
    'Invalid id: expected lower-case words joined by hyphens, such as "market-hall"',
  );
