import type { Relation } from '../model/relation.ts';
import type { Span } from '../model/span.ts';
import type { AnyDraft } from './any-draft.ts';
import type { Finder } from './finder.ts';
import { keyedRecords } from './keyed-records.ts';
import { periodOf } from './period-of.ts';

/** Builds the relations of a draft. */
export function relationsOf(
  { relations }: AnyDraft,
  { origins, findAll }: Finder,
  innermost: (span: Span) => string | null,
): Relation[] {
  return keyedRecords(
    'relations',
    relations,
    origins,
    (id, { subject, predicate, object, modality, stated, period }): Relation => ({
      id,
      subject,
      predicate,
      object,
      modality,
      stated: findAll(stated, ['relations', id, 'stated'], (span) => ({ ...span, quote: innermost(span) })),
      period: period ? periodOf(period) : null,
    }),
    ({ stated: [first] }) => first,
  );
}
