import type { Ids } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { EntityBaseDraft } from './entity-base-draft.ts';

/** A place, keyed by id. */
export interface PlaceDraft<out I extends Ids = Ids> extends EntityBaseDraft {
  /** What sort of place it is. */
  readonly kind: Place['kind'];
  /** ISO 3166-1 alpha-2 code of a country. */
  readonly alpha2?: string | null | undefined;
  /** ISO 3166-1 alpha-3 code of a country. */
  readonly alpha3?: string | null | undefined;
  /** The country that holds the place. */
  readonly country?: I['place'] | null | undefined;
}
