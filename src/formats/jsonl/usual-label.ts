import type { AnnotationRef } from '../../model/layers.ts';
import type { EntityType } from '../../model/types.ts';

/**
 * Gives the label of an annotation: its layer and what it is in that layer, such as `mentions:person`. Sentences and scare
 * quotes are of one sort, and a mention of an unknown entity of none, so that their label is the layer.
 */
export function usualLabel({ layer, record, role }: AnnotationRef, types: ReadonlyMap<string, EntityType>): string {
  let sort: string | undefined;
  if (layer === 'quotes') sort = role;
  else if ('entity' in record) sort = types.get(record.entity);
  else if ('predicate' in record) sort = record.predicate;
  else if ('type' in record) sort = record.type;
  else if ('kind' in record) sort = record.kind;
  return sort === undefined ? layer : `${layer}:${sort}`;
}
