import * as z from 'zod';

/** Schema of an absolute IRI: a scheme, a colon, no white space. */
export const IriSchema: z.ZodString = z.string().regex(/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/);
