import type * as z from 'zod';
import type { DeepReadonly } from '../internal/deep-readonly.ts';
import type { Same } from '../internal/same.ts';

/** Ties a schema to a type that is no single interface, both ways. */
export function exactly<T>(): <S extends z.core.$ZodType>(
  schema: Same<DeepReadonly<z.output<S>>, T> extends true ? S : never,
) => z.ZodType<T, T>;
export function exactly(): (schema: never) => unknown {
  return (schema) => schema;
}
