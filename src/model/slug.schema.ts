import * as z from 'zod';

/** Schema of an id: lower-case words joined by hyphens, starting with a letter. */
export const SlugSchema: z.ZodString = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
