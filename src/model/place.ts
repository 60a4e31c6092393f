import type { EntityBase } from './entity-base.ts';
import type { Ids } from './ids.ts';

/** Kinds of place that this package knows; others are allowed. */
export type KnownPlaceKind = 'world' | 'country' | 'region' | 'city' | 'building' | 'natural-feature';

/** A place: a country, a city, the world. */
export interface Place<out I extends Ids = Ids> extends EntityBase {
  /** Tells places from other entities. */
  readonly type: 'place';
  /** Id of the place. */
  readonly id: I['place'];
  /** What sort of place it is. */
  readonly kind: KnownPlaceKind | (string & {});
  /** ISO 3166-1 alpha-2 code of a country; `null` for other places. */
  readonly alpha2: string | null;
  /** ISO 3166-1 alpha-3 code of a country; `null` for other places. */
  readonly alpha3: string | null;
  /** The country that holds the place; `null` where it is none, or not among the entities. */
  readonly country: I['place'] | null;
}
