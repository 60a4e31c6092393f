import type { Agreement } from './agreement.ts';
import type { Event } from './event.ts';
import type { Group } from './group.ts';
import type { Ids } from './ids.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';

/** Any entity of an article; narrow it by `type`. */
export type Entity<I extends Ids = Ids> = Person<I> | Organization<I> | Place<I> | Agreement<I> | Event<I> | Group<I>;
