import * as z from 'zod';
import { RelationSchema, TermSchema } from '../model/relation.schema.ts';
import { exactly } from '../model/schema-of.ts';
import type { Ids, Modality, Relation, Span, Term } from '../model/types.ts';
import { maybe } from './draft-fields.ts';
import type { Finder } from './finder.ts';
import { buildPeriod, type PeriodDraft, PeriodDraftSchema } from './period-draft.ts';
import { type Selector, SelectorSchema } from './selector.ts';

/** A relation, keyed by id. */
export interface RelationDraft<out I extends Ids = Ids> {
  /** Of whom or what it is said. */
  readonly subject: Term<I>;
  /** What is said. */
  readonly predicate: Relation['predicate'];
  /** Whom or what it is said to concern. */
  readonly object: Term<I>;
  /** How it is put. */
  readonly modality: Modality;
  /** Every place that states it. */
  readonly stated: readonly Selector<I>[];
  /** When it holds. */
  readonly period?: PeriodDraft | null | undefined;
}

/** Schema of {@link RelationDraft}. */
export const RelationDraftSchema = exactly<RelationDraft>()(
  z.strictObject({
    subject: TermSchema,
    predicate: RelationSchema.shape.predicate,
    object: TermSchema,
    modality: RelationSchema.shape.modality,
    stated: z.array(SelectorSchema).min(1),
    period: maybe(PeriodDraftSchema),
  }),
);

/** Builds the relations of a draft; one without a place is none. */
export function buildRelations(
  drafts: Readonly<Record<string, RelationDraft>> | undefined,
  finder: Finder,
  quoteOf: (span: Span) => string | null,
): Relation[] {
  return finder.buildAll('relations', drafts, (id, { subject, predicate, object, modality, ...draft }) => {
    const path = ['relations', id, 'stated'];
    const stated = finder.findAll(draft.stated, path, (span) => ({ ...span, quote: quoteOf(span) }));
    if (stated.length === 0) return null;
    return {
      id,
      subject,
      predicate,
      object,
      modality,
      stated,
      period: draft.period ? buildPeriod(draft.period) : null,
    };
  });
}
