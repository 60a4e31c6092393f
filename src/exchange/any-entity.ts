import type { EntityBase, Period, Position } from '../model/types.ts';

/** Any entity, with the fields of all types, for formats that write what there is whatever the type. */
export interface AnyEntity extends EntityBase {
  readonly id: string;
  readonly type: string;
  readonly kind?: string;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly positions?: readonly Position[];
  readonly alpha2?: string | null;
  readonly alpha3?: string | null;
  readonly place?: string | null;
  readonly participants?: readonly string[];
  readonly members?: readonly string[];
  readonly date?: Period;
}
