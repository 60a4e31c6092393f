import * as z from 'zod';
import { PeriodSchema } from './period.schema.ts';
import { formed, IriSchema, OffsetSchema, SlugSchema } from './scalars.schema.ts';
import { SHA256 } from './scalars.ts';
import { schemaOf } from './schema-of.ts';
import type { Dateline, Source } from './source.ts';
import { SpanSchema } from './span.schema.ts';

/**
 * Checks the shape of a {@link Source}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { SourceSchema } from 'kerry-moscow-visit/schema';
 *
 * SourceSchema.safeParse(article.source).success; // => true
 * SourceSchema.safeParse({ ...article.source, sha256: 'unknown' }).success; // => false
 * ```
 */
export const SourceSchema = schemaOf<Source>()({
  publisher: SlugSchema.nullable(),
  authors: z.array(SlugSchema),
  published: PeriodSchema.nullable(),
  url: IriSchema.nullable(),
  sha256: formed(SHA256, '64 lower-case hexadecimal digits').nullable(),
  rights: z.string().nullable(),
  credit: z.string().nullable(),
  byteLength: OffsetSchema,
});

/**
 * Checks the shape of a {@link Dateline}, whose page lists the fields. `ArticleSchema` checks the rules over several
 * fields and records.
 *
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { DatelineSchema } from 'kerry-moscow-visit/schema';
 *
 * DatelineSchema.safeParse(article.dateline).success; // => true
 * DatelineSchema.safeParse({ ...article.dateline, place: 'Moscow' }).success; // => false
 * ```
 */
export const DatelineSchema = schemaOf<Dateline>()({
  ...SpanSchema.shape,
  place: SlugSchema.nullable(),
  agency: SlugSchema.nullable(),
  period: PeriodSchema,
});
