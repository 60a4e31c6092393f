import * as z from 'zod';
import { modalities } from './modality.ts';
import { PeriodSchema } from './period.schema.ts';
import type { EntityTerm, Relation, RelationStatement, Term, ValueTerm } from './relation.ts';
import { SlugSchema } from './scalars.schema.ts';
import { accepting, exactly, schemaOf } from './schema-of.ts';
import { StatementSchema } from './statement.schema.ts';

/** Schema of {@link EntityTerm}. */
export const EntityTermSchema = schemaOf<EntityTerm>()({ entity: SlugSchema });

/** Schema of {@link ValueTerm}. */
export const ValueTermSchema = schemaOf<ValueTerm>()({ value: z.string().min(1) });

/** Schema of {@link Term}. */
export const TermSchema = exactly<Term>()(z.union([EntityTermSchema, ValueTermSchema]));

/** Schema of {@link RelationStatement}. */
export const RelationStatementSchema = schemaOf<RelationStatement>()({
  ...StatementSchema.shape,
  presupposed: z.boolean(),
});

/** Schema of {@link Relation}. */
export const RelationSchema = schemaOf<Relation>()({
  id: SlugSchema,
  subject: TermSchema,
  predicate: accepting<Relation['predicate']>()(z.string().min(1)),
  object: TermSchema,
  modality: z.enum(modalities),
  stated: z.array(RelationStatementSchema).min(1),
  period: PeriodSchema.nullable(),
});
