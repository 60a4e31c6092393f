import type { Ids } from '../model/ids.ts';

/** Where the text comes from; what is left out is unknown. */
export interface SourceDraft<out I extends Ids = Ids> {
  /** The organization that published the text. */
  readonly publisher?: I['organization'] | null | undefined;
  /** Address of the published text. */
  readonly url?: string | null | undefined;
  /** SHA-256 of the UTF-8 text, 64 lower-case hexadecimal digits; its form is checked. */
  readonly sha256?: string | null | undefined;
  /** Who holds the rights. */
  readonly rights?: string | null | undefined;
  /** Credit of the photograph. */
  readonly credit?: string | null | undefined;
}
