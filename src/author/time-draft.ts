import type { DatePart } from '../model/date-part.ts';
import type { Ids } from '../model/ids.ts';
import type { Flat } from './flat.ts';
import type { Selector } from './selector.ts';

/** A temporal expression, keyed by id; it is inferred where parts are, unknown without a value, else stated. */
export type TimeDraft<I extends Ids = Ids> = Flat<
  Selector<I> & {
    /** EDTF; left out, it is unknown. */
    readonly value?: string | null | undefined;
    /** Parts that are not printed here but inferred. */
    readonly inferred?: readonly DatePart[] | undefined;
    /** Why. */
    readonly because?: string | null | undefined;
  }
>;
