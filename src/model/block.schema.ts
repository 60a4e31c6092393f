import * as z from 'zod';
import { type Block, blockKinds, type Sentence } from './block.ts';
import { SlugSchema } from './scalars.schema.ts';
import { schemaOf } from './schema-of.ts';
import { SpanSchema } from './span.schema.ts';

/**
 * Checks the shape of a {@link Block}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { BlockSchema } from 'kerry-moscow-visit/schema';
 *
 * const [block] = article.blocks;
 * BlockSchema.safeParse(block).success; // => true
 * BlockSchema.safeParse({ ...block, kind: 'chapter' }).success; // => false
 * ```
 */
export const BlockSchema = schemaOf<Block>()({
  ...SpanSchema.shape,
  id: SlugSchema,
  kind: z.enum(blockKinds),
});

/**
 * Checks the shape of a {@link Sentence}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { SentenceSchema } from 'kerry-moscow-visit/schema';
 *
 * const [sentence] = article.sentences;
 * SentenceSchema.safeParse(sentence).success; // => true
 * SentenceSchema.safeParse({ ...sentence, block: null }).success; // => false
 * ```
 */
export const SentenceSchema = schemaOf<Sentence>()({ ...SpanSchema.shape, block: SlugSchema });
