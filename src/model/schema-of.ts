import * as z from 'zod';
import type { DeepReadonly } from '../internal/deep-readonly.ts';
import type { Same } from '../internal/same.ts';
import type { ObjectSchema } from './object-schema.ts';

type Shape = Readonly<Record<string, z.core.$ZodType>>;
// biome-ignore lint/complexity/noBannedTypes: zod's own name for "no extra keys"
type Out<S extends Shape> = DeepReadonly<z.core.$InferObjectOutput<S, {}>>;
// biome-ignore lint/complexity/noBannedTypes: zod's own name for "no extra keys"
type In<S extends Shape> = DeepReadonly<z.core.$InferObjectInput<S, {}>>;
type Differing<A, B> = {
  [K in keyof A | keyof B]-?: Same<Pick<A, K & keyof A>, Pick<B, K & keyof B>> extends true ? never : K;
}[keyof A | keyof B];
type Drift<S extends Shape, T> = Differing<Out<S>, T> | Differing<In<S>, T>;

/** Makes the strict schema of an interface; a difference in either direction is a compile error that names the field. */
export function schemaOf<T>(): <S extends Shape>(
  shape: [Drift<S, T>] extends [never] ? S : Drift<S, T>,
) => ObjectSchema<T>;
export function schemaOf(): (shape: never) => unknown {
  return (shape: Shape) => z.strictObject(shape);
}
