import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';
import type { Statement } from './statement.ts';

/**
 * Checks the shape of a {@link Statement}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { StatementSchema } from 'kerry-moscow-visit/schema';
 *
 * const [statement] = article.statistics[0]?.stated ?? [];
 * StatementSchema.safeParse(statement).success; // => true
 * StatementSchema.safeParse({ ...statement, quote: true }).success; // => false
 * ```
 */
export const StatementSchema = schemaOf<Statement>()({ ...SpanSchema.shape, quote: SlugSchema.nullable() });
