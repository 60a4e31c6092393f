import type { Article } from '../model/article.ts';

/** Turns a path in a built article into the place of its draft: records are keyed by id there. */
export function draftPath(article: Article, path: readonly PropertyKey[]): readonly PropertyKey[] {
  const [layer, index, ...rest] = path;
  if (typeof index !== 'number') return path;
  if (layer === 'entities') {
    const entity = article.entities[index];
    return entity === undefined ? path : ['entities', entity.type, entity.id, ...rest];
  }
  if (layer === 'sentences') return ['blocks', article.sentences[index]?.block ?? index, 'sentences'];
  if (
    layer === 'blocks' ||
    layer === 'quotes' ||
    layer === 'times' ||
    layer === 'statistics' ||
    layer === 'relations'
  ) {
    return [layer, article[layer][index]?.id ?? index, ...rest];
  }
  return path;
}
