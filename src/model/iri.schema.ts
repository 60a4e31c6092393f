import * as z from 'zod';

/** Schema of an IRI that is safe to link to: http, https or urn, no white space. */
export const IriSchema: z.ZodString = z.string().regex(/^(?:https?:\/\/|urn:)\S+$/);
