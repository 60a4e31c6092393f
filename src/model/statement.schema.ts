import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';
import type { Statement } from './statement.ts';

/** Schema of {@link Statement}. */
export const StatementSchema = schemaOf<Statement>()({ ...SpanSchema.shape, quote: SlugSchema.nullable() });
