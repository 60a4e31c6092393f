import type { Ids } from './ids.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';

/** The line that says where and when a dispatch was filed, and by which agency. */
export interface Dateline<out I extends Ids = Ids> extends Span {
  /** Place of filing; `null` where none is given. */
  readonly place: I['place'] | null;
  /** The agency that filed; `null` where none is given. */
  readonly agency: I['organization'] | null;
  /** Day of filing. */
  readonly period: Period;
}
