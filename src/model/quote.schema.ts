import * as z from 'zod';
import { modalities } from './modality.ts';
import { attitudes, type Cue, type Passage, type Quote, quoteKinds } from './quote.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';

/**
 * Checks the shape of a {@link Cue}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { CueSchema } from 'kerry-moscow-visit/schema';
 *
 * const [cue] = article.quotes[0]?.cues ?? [];
 * CueSchema.safeParse(cue).success; // => true
 * CueSchema.safeParse({ ...cue, lemma: '' }).success; // => false
 * ```
 */
export const CueSchema = schemaOf<Cue>()({ ...SpanSchema.shape, lemma: z.string().min(1) });

/**
 * Checks the shape of a {@link Passage}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { PassageSchema } from 'kerry-moscow-visit/schema';
 *
 * const [passage] = article.quotes[0]?.content ?? [];
 * PassageSchema.safeParse(passage).success; // => true
 * PassageSchema.safeParse({ ...passage, quoted: 'yes' }).success; // => false
 * ```
 */
export const PassageSchema = schemaOf<Passage>()({
  ...SpanSchema.shape,
  quoted: z.boolean(),
  verbatim: z.boolean(),
});

/**
 * Checks the shape of a {@link Quote}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { QuoteSchema } from 'kerry-moscow-visit/schema';
 *
 * const [quote] = article.quotes;
 * QuoteSchema.safeParse(quote).success; // => true
 * QuoteSchema.safeParse({ ...quote, mood: 'calm' }).success; // => false
 * ```
 */
export const QuoteSchema = schemaOf<Quote>()({
  id: SlugSchema,
  kind: z.enum(quoteKinds),
  attitude: z.enum(attitudes),
  modality: z.enum(modalities),
  speakers: z.array(SlugSchema),
  addressees: z.array(SlugSchema),
  sources: z.array(SpanSchema),
  cues: z.array(CueSchema),
  content: z.array(PassageSchema),
  time: SlugSchema.nullable(),
  within: SlugSchema.nullable(),
  restates: SlugSchema.nullable(),
});
