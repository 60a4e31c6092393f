import * as z from 'zod';
import { EntityBaseSchema } from './entity-base.schema.ts';
import type { Event } from './event.ts';
import { PeriodSchema } from './period.schema.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';

/**
 * Checks the shape of an {@link Event}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article, findEntities } from 'kerry-moscow-visit';
 * import { EventSchema } from 'kerry-moscow-visit/schema';
 *
 * const [event] = findEntities(article, { type: 'event' });
 * EventSchema.safeParse(event).success; // => true
 * EventSchema.safeParse({ ...event, name: null }).success; // => false
 * ```
 */
export const EventSchema = schemaOf<Event>()({
  ...EntityBaseSchema.shape,
  type: z.literal('event'),
  id: SlugSchema,
  date: PeriodSchema,
  place: SlugSchema.nullable(),
  participants: z.array(SlugSchema),
});
