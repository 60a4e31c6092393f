import * as z from 'zod';
import { type Mention, mentionForms } from './mention.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';

/**
 * Checks the shape of a {@link Mention}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { MentionSchema } from 'kerry-moscow-visit/schema';
 *
 * const [mention] = article.mentions;
 * MentionSchema.safeParse(mention).success; // => true
 * MentionSchema.safeParse({ ...mention, form: 'emoji' }).success; // => false
 * ```
 */
export const MentionSchema = schemaOf<Mention>()({
  ...SpanSchema.shape,
  entity: SlugSchema,
  form: z.enum(mentionForms),
  literal: SlugSchema.nullable(),
});
