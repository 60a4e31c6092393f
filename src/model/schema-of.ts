import * as z from 'zod';

/** T with every property and list in it readonly. */
type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };

/** `true` when two types are identical, modifiers included; assignable to each other is not enough. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** Strict schema of an interface, with `.shape`, `.extend` and `.pick` kept. */
export type ObjectSchema<T> = z.ZodObject<{ readonly [K in keyof T]: z.ZodType<T[K], T[K]> }, z.core.$strict>;

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

/** Ties a schema to a type that is no single interface, both ways. */
export function exactly<T>(): <S extends z.core.$ZodType>(
  schema: Same<DeepReadonly<z.output<S>>, T> extends true ? S : never,
) => z.ZodType<T, T>;
export function exactly(): (schema: never) => unknown {
  return (schema) => schema;
}

/** Gives a schema an open union as its type: known values for the editor, any string for the data. */
export function accepting<T>(): <S extends z.core.$ZodType<T, T>>(schema: S) => z.ZodType<T, T>;
export function accepting(): (schema: never) => unknown {
  return (schema) => schema;
}
