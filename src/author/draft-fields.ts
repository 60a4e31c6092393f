import * as z from 'zod';
import { SlugSchema } from '../model/scalars.schema.ts';

/** Words that are not empty. */
export const words = z.string().min(1);
/** A field that may be left out, or be `null` for nothing. */
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().optional();
/** A list that may be left out. */
export const list = <T extends z.ZodType>(schema: T) => z.array(schema).optional();
/** Records by their id. */
export const keyed = <T extends z.ZodType>(schema: T) => z.record(SlugSchema, schema);
