import type { EntityId, Ids } from './ids.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';

/** Where the text comes from and whose it is. */
export interface Source<out I extends Ids = Ids> {
  /** The organization that published the text; `null` where it is not among the entities. */
  readonly publisher: I['organization'] | null;
  /** Who wrote the text, as the byline says; empty where there is none. */
  readonly authors: readonly EntityId<I>[];
  /** When it was published; `null` where that is not known of. */
  readonly published: Period | null;
  /** Address of the published text. */
  readonly url: string | null;
  /** SHA-256 of the UTF-8 text, 64 lower-case hexadecimal digits. */
  readonly sha256: string | null;
  /** Who holds the rights, in words; it grants nothing. */
  readonly rights: string | null;
  /** Credit of the photograph, as printed. */
  readonly credit: string | null;
  /** Length of the text in bytes of UTF-8. */
  readonly byteLength: number;
}

/** The line that says where and when a dispatch was filed, and by which agency. */
export interface Dateline<out I extends Ids = Ids> extends Span {
  /** Place of filing; `null` where none is given. */
  readonly place: I['place'] | null;
  /** The agency that filed; `null` where none is given. */
  readonly agency: I['organization'] | null;
  /** Day of filing. */
  readonly period: Period;
}
