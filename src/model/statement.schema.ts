import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';
import type { Statement } from './statement.ts';

/**
 * Schema of {@link Statement}.
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
