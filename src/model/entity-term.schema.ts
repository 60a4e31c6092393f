import type { EntityTerm } from './entity-term.ts';
import { schemaOf } from './schema-of.ts';
import { SlugSchema } from './slug.schema.ts';

/** Schema of {@link EntityTerm}. */
export const EntityTermSchema = schemaOf<EntityTerm>()({ entity: SlugSchema });
