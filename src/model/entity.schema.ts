import * as z from 'zod';
import { AgreementSchema } from './agreement.schema.ts';
import type { Entity } from './entity.ts';
import { EventSchema } from './event.schema.ts';
import { GroupSchema } from './group.schema.ts';
import { OrganizationSchema } from './organization.schema.ts';
import { PersonSchema } from './person.schema.ts';
import { PlaceSchema } from './place.schema.ts';
import { exactly } from './schema-of.ts';
import { ThingSchema } from './thing.schema.ts';

/**
 * Checks the shape of an {@link Entity}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article, getEntity } from 'kerry-moscow-visit';
 * import { EntitySchema } from 'kerry-moscow-visit/schema';
 *
 * const kerry = getEntity(article, 'john-kerry');
 * EntitySchema.safeParse(kerry).success; // => true
 * EntitySchema.safeParse({ ...kerry, type: 'ship' }).success; // => false
 * ```
 */
export const EntitySchema = exactly<Entity>()(
  z.discriminatedUnion('type', [
    PersonSchema,
    OrganizationSchema,
    PlaceSchema,
    AgreementSchema,
    EventSchema,
    GroupSchema,
    ThingSchema,
  ]),
);
