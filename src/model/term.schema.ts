import * as z from 'zod';
import { EntityTermSchema } from './entity-term.schema.ts';
import { exactly } from './exactly.ts';
import type { Term } from './term.ts';
import { ValueTermSchema } from './value-term.schema.ts';

/** Schema of {@link Term}. */
export const TermSchema = exactly<Term>()(z.union([EntityTermSchema, ValueTermSchema]));
