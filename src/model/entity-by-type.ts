import type { Agreement } from './agreement.ts';
import type { Event } from './event.ts';
import type { Group } from './group.ts';
import type { Ids } from './ids.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';

/** The interface of each type of entity. */
export interface EntityByType<out I extends Ids = Ids> {
  /** Persons. */
  readonly person: Person<I>;
  /** Organizations. */
  readonly organization: Organization<I>;
  /** Places. */
  readonly place: Place<I>;
  /** Agreements. */
  readonly agreement: Agreement<I>;
  /** Events. */
  readonly event: Event<I>;
  /** Groups. */
  readonly group: Group<I>;
}
