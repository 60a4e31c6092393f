import type { Ids } from './ids.ts';

/** Where the text comes from and whose it is. */
export interface Source<out I extends Ids = Ids> {
  /** The organization that published the text; `null` where it is not among the entities. */
  readonly publisher: I['organization'] | null;
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
