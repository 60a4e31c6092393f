import * as z from 'zod';
import { schemaOf } from './schema-of.ts';
import type { ValueTerm } from './value-term.ts';

/** Schema of {@link ValueTerm}. */
export const ValueTermSchema = schemaOf<ValueTerm>()({ value: z.string().min(1) });
