import type * as z from 'zod';

/** Strict schema of an interface, with `.shape`, `.extend` and `.pick` kept. */
export type ObjectSchema<T> = z.ZodObject<{ readonly [K in keyof T]: z.ZodType<T[K], T[K]> }, z.core.$strict>;
