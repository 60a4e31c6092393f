import * as z from 'zod';
import { modalities } from './modality.ts';
import { PeriodSchema } from './period.schema.ts';
import type { EntityTerm, Relation, RelationStatement, Term, ValueTerm } from './relation.ts';
import { SlugSchema } from './scalars.schema.ts';
import { accepting, exactly, schemaOf } from './schema-of.ts';
import { StatementSchema } from './statement.schema.ts';

/**
 * Schema of {@link EntityTerm}.
 *
 * @example
 * ```ts
 * import { EntityTermSchema } from 'kerry-moscow-visit/schema';
 *
 * EntityTermSchema.safeParse({ entity: 'john-kerry' }).success; // => true
 * EntityTermSchema.safeParse({ entity: 'John Kerry' }).success; // => false
 * ```
 */
export const EntityTermSchema = schemaOf<EntityTerm>()({ entity: SlugSchema });

/**
 * Schema of {@link ValueTerm}.
 *
 * @example
 * ```ts
 * import { ValueTermSchema } from 'kerry-moscow-visit/schema';
 *
 * ValueTermSchema.safeParse({ value: '2015-12-15' }).success; // => true
 * ValueTermSchema.safeParse({ value: '' }).success; // => false
 * ```
 */
export const ValueTermSchema = schemaOf<ValueTerm>()({ value: z.string().min(1) });

/**
 * Schema of {@link Term}.
 *
 * @example
 * ```ts
 * import { TermSchema } from 'kerry-moscow-visit/schema';
 *
 * TermSchema.safeParse({ entity: 'john-kerry' }).success; // => true
 * TermSchema.safeParse({ entity: 'john-kerry', value: 'John Kerry' }).success; // => false
 * ```
 */
export const TermSchema = exactly<Term>()(z.union([EntityTermSchema, ValueTermSchema]));

/**
 * Schema of {@link RelationStatement}.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { RelationStatementSchema } from 'kerry-moscow-visit/schema';
 *
 * const [statement] = article.relations[0]?.stated ?? [];
 * RelationStatementSchema.safeParse(statement).success; // => true
 * RelationStatementSchema.safeParse({ ...statement, presupposed: null }).success; // => false
 * ```
 */
export const RelationStatementSchema = schemaOf<RelationStatement>()({
  ...StatementSchema.shape,
  presupposed: z.boolean(),
});

/**
 * Schema of {@link Relation}.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { RelationSchema } from 'kerry-moscow-visit/schema';
 *
 * const [relation] = article.relations;
 * RelationSchema.safeParse(relation).success; // => true
 * RelationSchema.safeParse({ ...relation, object: null }).success; // => false
 * ```
 */
export const RelationSchema = schemaOf<Relation>()({
  id: SlugSchema,
  subject: TermSchema,
  predicate: accepting<Relation['predicate']>()(z.string().min(1)),
  object: TermSchema,
  modality: z.enum(modalities),
  stated: z.array(RelationStatementSchema).min(1),
  period: PeriodSchema.nullable(),
});
