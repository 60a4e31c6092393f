import * as z from 'zod';
import { IriSchema } from './iri.schema.ts';
import { schemaOf } from './schema-of.ts';
import type { Topic } from './topic.ts';

/** Schema of {@link Topic}. */
export const TopicSchema = schemaOf<Topic>()({
  id: z.string().regex(/^medtop:\d{8}$/),
  name: z.string().min(1),
  uri: IriSchema,
});
