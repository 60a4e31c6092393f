import * as z from 'zod';
import { BlockSchema } from '../model/block.schema.ts';
import { IriSchema } from '../model/iri.schema.ts';
import { MentionSchema } from '../model/mention.schema.ts';
import { OrganizationSchema } from '../model/organization.schema.ts';
import { PeriodSchema } from '../model/period.schema.ts';
import { PlaceSchema } from '../model/place.schema.ts';
import { QuoteSchema } from '../model/quote.schema.ts';
import { RelationSchema } from '../model/relation.schema.ts';
import { SlugSchema } from '../model/slug.schema.ts';
import { StatisticSchema } from '../model/statistic.schema.ts';
import { TermSchema } from '../model/term.schema.ts';
import { TimeExpressionSchema } from '../model/time-expression.schema.ts';
import { TopicSchema } from '../model/topic.schema.ts';
import type { AnyDraft } from './any-draft.ts';

const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().optional();
const list = <T extends z.ZodType>(schema: T) => z.array(schema).optional();
const keyed = <T extends z.ZodType>(schema: T) => z.record(SlugSchema, schema);

const words = z.string().min(1);
const hints = {
  in: SlugSchema.optional(),
  nth: z.int().positive().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  near: z.int().nonnegative().optional(),
};
/** A selector with more fields beside it. */
const selecting = <S extends z.core.$ZodShape>(fields: S) =>
  z.union([
    z.strictObject({
      ...hints,
      ...fields,
      type: z.literal('TextQuoteSelector').optional(),
      exact: words,
      from: z.undefined().optional(),
      to: z.undefined().optional(),
    }),
    z.strictObject({
      ...hints,
      ...fields,
      from: words,
      to: words,
      exact: z.undefined().optional(),
      type: z.undefined().optional(),
    }),
  ]);
const selector = selecting({});
const period = z.union([words, PeriodSchema]);
const base = { name: words, description: z.string(), sameAs: list(IriSchema) };
const code = (length: number) => maybe(z.string().regex(new RegExp(`^[A-Z]{${length}}$`)));

const entities = z.strictObject({
  person: keyed(
    z.strictObject({
      ...base,
      givenName: maybe(words),
      familyName: maybe(words),
      positions: list(z.strictObject({ title: words, of: maybe(SlugSchema), sameAs: list(IriSchema) })),
    }),
  ).optional(),
  organization: keyed(z.strictObject({ ...base, kind: OrganizationSchema.shape.kind, country: code(2) })).optional(),
  place: keyed(
    z.strictObject({
      ...base,
      kind: PlaceSchema.shape.kind,
      alpha2: code(2),
      alpha3: code(3),
      country: maybe(SlugSchema),
    }),
  ).optional(),
  agreement: keyed(z.strictObject({ ...base, date: period.optional() })).optional(),
  event: keyed(
    z.strictObject({ ...base, date: period.optional(), place: maybe(SlugSchema), participants: list(SlugSchema) }),
  ).optional(),
  group: keyed(z.strictObject({ ...base, members: list(SlugSchema) })).optional(),
});

const quote = z.strictObject({
  attitude: QuoteSchema.shape.attitude,
  speakers: list(SlugSchema),
  sources: list(selector),
  cues: list(selecting({ lemma: words })),
  content: list(selector),
  within: maybe(SlugSchema),
  restates: maybe(SlugSchema),
});

const figure = maybe(z.number().nonnegative());
const statistic = z.strictObject({
  type: StatisticSchema.shape.type,
  label: words,
  series: maybe(SlugSchema),
  value: figure,
  low: figure,
  high: figure,
  direction: StatisticSchema.shape.direction.optional(),
  unit: words,
  period: period.optional(),
  comparedWith: maybe(period),
  approximate: z.boolean().optional(),
  because: maybe(words),
  stated: z.array(selector).min(1),
});

const relation = z.strictObject({
  subject: TermSchema,
  predicate: RelationSchema.shape.predicate,
  object: TermSchema,
  modality: RelationSchema.shape.modality,
  stated: z.array(selector).min(1),
  period: maybe(period),
});

/** Schema of a draft, for authors whom no compiler helps. */
export const AnyDraftSchema: z.ZodType<AnyDraft> = z.strictObject({
  id: SlugSchema,
  version: z.string(),
  language: z.string(),
  text: words,
  source: z
    .strictObject({
      publisher: maybe(SlugSchema),
      url: maybe(z.string()),
      sha256: maybe(z.string()),
      rights: maybe(z.string()),
      credit: maybe(z.string()),
    })
    .optional(),
  dateline: maybe(z.strictObject({ place: maybe(SlugSchema), agency: maybe(SlugSchema), period })),
  topics: list(TopicSchema),
  blocks: keyed(z.strictObject({ kind: BlockSchema.shape.kind, ends: words, sentences: list(words) })),
  entities: entities.optional(),
  mentions: list(selecting({ entity: SlugSchema, form: MentionSchema.shape.form, literal: maybe(SlugSchema) })),
  quotes: keyed(quote).optional(),
  scareQuotes: list(selector),
  times: keyed(
    selecting({
      value: maybe(words),
      inferred: TimeExpressionSchema.shape.inferred.optional(),
      because: maybe(words),
    }),
  ).optional(),
  series: list(SlugSchema),
  statistics: keyed(statistic).optional(),
  relations: keyed(relation).optional(),
});
