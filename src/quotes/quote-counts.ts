import type { EntityId } from '../model/entity-id.ts';
import type { Ids } from '../model/ids.ts';
import type { QuoteKind } from '../model/quote-kind.ts';

/** How many quotes there are, in all and by speaker, kind and cue. */
export interface QuoteCounts<I extends Ids = Ids> {
  /** All quotes, nested ones too. */
  readonly total: number;
  /** Quotes of each speaker, by entity id; a quote of two speakers counts for both. */
  readonly bySpeaker: { readonly [K in EntityId<I>]?: number };
  /** Quotes whose speaker is not named. */
  readonly withoutSpeaker: number;
  /** Quotes of each kind. */
  readonly byKind: { readonly [K in QuoteKind]: number };
  /** Cues by their dictionary form. */
  readonly byCue: { readonly [lemma: string]: number };
}
