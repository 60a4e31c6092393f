import type * as z from 'zod';

/** One of the shapes that a union takes. */
export interface UnionOption {
  /** Its schema. */
  readonly schema: z.core.$ZodType;
  /** The keys that it must have and that not all options must have; `null` for what is no object. */
  readonly keys: readonly string[] | null;
}

/** What is meant of a union's options: the one that the input is nearest to, and what it lacks. */
export interface NearestOption {
  readonly option: UnionOption;
  readonly issues: readonly z.core.$ZodIssue[];
}

type UnionIssue = z.core.$ZodRawIssue<Extract<z.core.$ZodIssue, { code: 'invalid_union' }>>;

/** Gives the shape of a schema; that of one which is of no objects is empty. */
export function shapeOf(schema: unknown): Readonly<Record<string, z.core.$ZodType>> {
  return Object(Object(Object(Object(schema)._zod).def).shape);
}

/** Gives the options of a union, in order, with the keys that tell them apart. */
export function optionsOf({ inst }: UnionIssue): readonly UnionOption[] {
  const schemas: readonly z.core.$ZodType[] = Object(inst?._zod.def).options;
  const requiredOf = (schema: z.core.$ZodType): readonly string[] => {
    const shape = shapeOf(schema);
    return Object.keys(shape).filter((key) => shape[key]?._zod.optin === undefined);
  };
  const required = schemas.map(requiredOf);
  return schemas.map((schema) => ({
    schema,
    keys:
      schema._zod.def.type === 'object'
        ? requiredOf(schema).filter((key) => !required.every((keys) => keys.includes(key)))
        : null,
  }));
}

/**
 * Finds the option that an input is nearest to: of those whose kind of value it has, the one with fewest issues.
 * `null` where it has none of the kinds, or is as near to another.
 */
export function nearestOption(issue: UnionIssue, options: readonly UnionOption[]): NearestOption | null {
  const isOther = (one: z.core.$ZodIssue): boolean => one.code === 'invalid_type' && one.path.length === 0;
  const meant = issue.errors
    .flatMap((issues, i) => options.slice(i, i + 1).map((option) => ({ option, issues })))
    .filter(({ issues }) => !issues.some(isOther))
    .sort((a, b) => a.issues.length - b.issues.length);
  const [best, next] = meant;
  return best === undefined || best.issues.length === next?.issues.length ? null : best;
}
