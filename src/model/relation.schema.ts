import * as z from 'zod';
import { accepting } from './accepting.ts';
import { PeriodSchema } from './period.schema.ts';
import type { Relation } from './relation.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';
import { StatementSchema } from './statement.schema.ts';
import { TermSchema } from './term.schema.ts';

/** Schema of {@link Relation}. */
export const RelationSchema = schemaOf<Relation>()({
  id: SlugSchema,
  subject: TermSchema,
  predicate: accepting<Relation['predicate']>()(z.string().min(1)),
  object: TermSchema,
  modality: z.enum(['asserted', 'planned', 'demanded', 'hoped', 'presupposed']),
  stated: z.array(StatementSchema).min(1),
  period: PeriodSchema.nullable(),
});
