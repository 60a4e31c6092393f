import * as z from 'zod';
import { modalities } from './modality.ts';
import { PeriodSchema } from './period.schema.ts';
import type { EntityTerm, Relation, RelationStatement, Term, ValueTerm } from './relation.ts';
import { SlugSchema } from './scalars.schema.ts';
import { accepting, exactly, schemaOf } from './schema-of.ts';
import { StatementSchema } from './statement.schema.ts';

/**
 * Checks the shape of an {@link EntityTerm}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
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
 * Checks the shape of a {@link ValueTerm}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
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
 * Checks the shape of a {@link Term}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
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
 * Checks the shape of a {@link RelationStatement}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
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
 * Checks the shape of a {@link Relation}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
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
