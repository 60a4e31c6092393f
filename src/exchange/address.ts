import type { Layer, LayerRecord } from '../model/layers.ts';

/**
 * Names a record of an article for other files: `quotes/hunt-for-citizens` by its id, `mentions/480-486/moscow` by its
 * place and entity, `sentences/419-547` by its place alone. No two records have the same name.
 */
export function addressOf(layer: Layer | 'dateline', record: LayerRecord): string {
  if ('id' in record) return `${layer}/${record.id}`;
  return `${layer}/${record.start}-${record.end}${'entity' in record ? `/${record.entity}` : ''}`;
}
