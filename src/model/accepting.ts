import type * as z from 'zod';

/** Gives a schema an open union as its type: known values for the editor, any string for the data. */
export function accepting<T>(): <S extends z.core.$ZodType<T, T>>(schema: S) => z.ZodType<T, T>;
export function accepting(): (schema: never) => unknown {
  return (schema) => schema;
}
