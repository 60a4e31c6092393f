import * as z from 'zod';
import { RelationSchema, TermSchema } from '../model/relation.schema.ts';
import { exactly } from '../model/schema-of.ts';
import type { Ids, Modality, Relation, Span, Term } from '../model/types.ts';
import { maybe } from './draft-fields.ts';
import type { Finder } from './finder.ts';
import { buildPeriod, type PeriodDraft, PeriodDraftSchema } from './period-draft.ts';
import { type Flat, type Selector, selecting } from './selector.ts';

/** A relation, keyed by id. */
export interface RelationDraft<out I extends Ids = Ids> {
  /** Of whom or what it is said. */
  readonly subject: Term<I>;
  /** What is said. */
  readonly predicate: Relation['predicate'];
  /** Whom or what it is said to concern. */
  readonly object: Term<I>;
  /** Whether it is said to hold, or is planned, hoped for, demanded, possible or denied; left out, it is actual. */
  readonly modality?: Modality | undefined;
  /** Every place that states it. */
  readonly stated: readonly RelationStatementDraft<I>[];
  /** When it holds. */
  readonly period?: PeriodDraft | null | undefined;
}

/** A place that states a relation: its words, and whether they take it for granted. */
export type RelationStatementDraft<I extends Ids = Ids> = Flat<
  Selector<I> & {
    /** Whether the words take the relation for granted; left out, they assert it. */
    readonly presupposed?: boolean | undefined;
  }
>;

const RelationStatementDraftSchema = exactly<RelationStatementDraft>()(
  selecting({ presupposed: z.boolean().optional() }),
);

/** Schema of {@link RelationDraft}. */
export const RelationDraftSchema = exactly<RelationDraft>()(
  z.strictObject({
    subject: TermSchema,
    predicate: RelationSchema.shape.predicate,
    object: TermSchema,
    modality: RelationSchema.shape.modality.optional(),
    stated: z.array(RelationStatementDraftSchema).min(1),
    period: maybe(PeriodDraftSchema),
  }),
);

/** Builds the relations of a draft; one without a place is none. */
export function buildRelations(
  drafts: Readonly<Record<string, RelationDraft>> | undefined,
  finder: Finder,
  quoteOf: (span: Span) => string | null,
): Relation[] {
  return finder.buildAll('relations', drafts, (id, { subject, predicate, object, modality = 'actual', ...draft }) => {
    const path = ['relations', id, 'stated'];
    const stated = finder.findAll(draft.stated, path, (span, { presupposed = false }) => ({
      ...span,
      quote: quoteOf(span),
      presupposed,
    }));
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
