import type { Article, Layer } from 'kerry-moscow-visit';

/** A record that the page shows. */
export type Shown = Article[Layer | 'entities'][number];

/**
 * Names a record of a list as the page does: `quotes/hunt-for-citizens` by its id, `mentions/480-486/moscow` by its
 * place and entity, `sentences/419-547` by its place.
 */
export function addressOf(list: Layer | 'entities', record: Shown): string {
  if ('id' in record) return `${list}/${record.id}`;
  const place = `${list}/${record.start}-${record.end}`;
  return 'entity' in record ? `${place}/${record.entity}` : place;
}
