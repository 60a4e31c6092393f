import { exactly } from '../model/schema-of.ts';
import { TimeExpressionSchema } from '../model/time-expression.schema.ts';
import type { DatePart, Ids, TimeExpression, TimeKind } from '../model/types.ts';
import { maybe, words } from './draft-fields.ts';
import type { Finder } from './finder.ts';
import { type Flat, type Selector, selecting } from './selector.ts';

/** A temporal expression, keyed by id; it is inferred where parts are, unknown without a value, else stated. */
export type TimeDraft<I extends Ids = Ids> = Flat<
  Selector<I> & {
    /** What it is; left out, a duration where one is given, a time where the value has one, else a date. */
    readonly kind?: TimeKind | undefined;
    /** Length of a duration, or what a set recurs by, in ISO 8601. */
    readonly duration?: string | null | undefined;
    /** EDTF; left out, it is unknown. */
    readonly value?: string | null | undefined;
    /** Parts that are not printed here but inferred. */
    readonly inferred?: readonly DatePart[] | undefined;
    /** Why. */
    readonly because?: string | null | undefined;
  }
>;

/** Schema of {@link TimeDraft}. */
export const TimeDraftSchema = exactly<TimeDraft>()(
  selecting({
    kind: TimeExpressionSchema.shape.kind.optional(),
    duration: maybe(words),
    value: maybe(words),
    inferred: TimeExpressionSchema.shape.inferred.optional(),
    because: maybe(words),
  }),
);

/** Builds the temporal expressions of a draft: inferred where parts are, unknown without a value, else stated. */
export function buildTimes(
  drafts: Readonly<Record<string, TimeDraft>> | undefined,
  { buildAll, findOne }: Finder,
): TimeExpression[] {
  return buildAll('times', drafts, (id, draft) => {
    const { value = null, duration = null, inferred = [], because = null } = draft;
    const { kind = duration !== null ? 'duration' : value?.includes('T') ? 'time' : 'date' } = draft;
    const isKnown = value !== null || duration !== null;
    const basis = inferred.length > 0 ? 'inferred' : isKnown ? 'stated' : 'unknown';
    const span = findOne(draft, ['times', id]);
    return span && { ...span, id, kind, value, duration, basis, because, inferred };
  });
}
