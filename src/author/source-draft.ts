import * as z from 'zod';
import { IriSchema, SlugSchema } from '../model/scalars.schema.ts';
import { exactly } from '../model/schema-of.ts';
import { SourceSchema } from '../model/source.schema.ts';
import type { Block, Dateline, EntityId, Ids, Source } from '../model/types.ts';
import { utf8Length } from '../words/characters.ts';
import { list, maybe } from './draft-fields.ts';
import { buildPeriod, type PeriodDraft, PeriodDraftSchema } from './period-draft.ts';

/** Where the text comes from; what is left out is unknown. */
export interface SourceDraft<out I extends Ids = Ids> {
  /** The organization that published the text. */
  readonly publisher?: I['organization'] | null | undefined;
  /** Who wrote the text. */
  readonly authors?: readonly EntityId<I>[] | undefined;
  /** When it was published. */
  readonly published?: PeriodDraft | null | undefined;
  /** Address of the published text. */
  readonly url?: string | null | undefined;
  /** SHA-256 of the UTF-8 text, 64 lower-case hexadecimal digits; its form is checked. */
  readonly sha256?: string | null | undefined;
  /** Who holds the rights. */
  readonly rights?: string | null | undefined;
  /** Credit of the photograph. */
  readonly credit?: string | null | undefined;
}

/** The dateline; its span is that of the block of kind `dateline`. */
export interface DatelineDraft<out I extends Ids = Ids> {
  /** Place of filing. */
  readonly place?: I['place'] | null | undefined;
  /** The agency that filed. */
  readonly agency?: I['organization'] | null | undefined;
  /** Day of filing. */
  readonly period: PeriodDraft;
}

/** Schema of {@link SourceDraft}. */
export const SourceDraftSchema = exactly<SourceDraft>()(
  z.strictObject({
    publisher: maybe(SlugSchema),
    authors: list(SlugSchema),
    published: maybe(PeriodDraftSchema),
    url: maybe(IriSchema),
    sha256: SourceSchema.shape.sha256.optional(),
    rights: maybe(z.string()),
    credit: maybe(z.string()),
  }),
);

/** Schema of {@link DatelineDraft}. */
export const DatelineDraftSchema = exactly<DatelineDraft>()(
  z.strictObject({ place: maybe(SlugSchema), agency: maybe(SlugSchema), period: PeriodDraftSchema }),
);

/** Builds the source of a text. */
export function buildSource(draft: SourceDraft, text: string): Source {
  const { publisher = null, authors = [], url = null, sha256 = null, rights = null, credit = null } = draft;
  const published = draft.published ? buildPeriod(draft.published) : null;
  return { publisher, authors, published, url, sha256, rights, credit, byteLength: utf8Length(text) };
}

/** Builds a dateline on its block. */
export function buildDateline({ place = null, agency = null, period }: DatelineDraft, block: Block): Dateline {
  const { start, end, exact } = block;
  return { start, end, exact, place, agency, period: buildPeriod(period) };
}
