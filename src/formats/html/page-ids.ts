import { addressOf } from '../../exchange/address.ts';
import type { Layer, LayerRecord, SpanRole } from '../../model/layers.ts';
import type { Span } from '../../model/types.ts';

/** Gives ids for the elements of a page, from names such as `blocks/p3`. */
export type PageIds = (name: string) => string;

/** Makes the ids of one article: with a prefix, so that none is that of another part of the page, or of a global. */
export function pageIds(prefix: string): PageIds {
  const begun = plain(prefix);
  return (name) => begun + plain(name);
}

/** Writes a name in letters, digits, `-` and `_`. */
function plain(name: string): string {
  const joined = name.replaceAll('/', '-');
  return /[^\w-]/.test(joined) ? joined.replace(/[^\w-]/g, (unit) => `_${unit.charCodeAt(0).toString(16)}_`) : joined;
}

/** What places are named by: an annotation is one. */
interface Place {
  readonly layer: Layer;
  readonly record: LayerRecord;
  readonly span: Span;
  readonly role: SpanRole;
}

/** Names the place of an annotation: by its record, and by role and offsets where that has several. */
export function placeName({ layer, record, span, role }: Place): string {
  const address = addressOf(layer, record);
  return role === 'whole' ? address : `${address}/${role}/${span.start}-${span.end}`;
}
