import type { Article } from '../src/model/article.ts';
import { entityTypes } from '../src/model/entity.ts';
import { layers, layerTraits } from '../src/model/layers.ts';

const HEADER = 'Derived from article.txt and the authored layers beside it: change those, then run `npm run derive`.';

/** The ids of one kind. */
interface IdKind {
  /** The kind, as in `Ids`; `entity` for all types of entity together. */
  readonly kind: string;
  /** The ids, each once. */
  readonly ids: readonly string[];
}

/** The ids of every kind: types of entity, layers whose records have ids, and series. */
function idKinds(article: Article): readonly IdKind[] {
  const idsOf = (records: readonly object[]): string[] =>
    records.flatMap((record) => ('id' in record && typeof record.id === 'string' ? [record.id] : []));
  return [
    ...entityTypes.map((type) => ({ kind: type, ids: idsOf(article.entities.filter((one) => one.type === type)) })),
    ...layers.flatMap((layer) => {
      const { id } = layerTraits[layer];
      return id === null ? [] : [{ kind: id, ids: idsOf(article[layer]) }];
    }),
    { kind: 'series', ids: [...new Set(article.statistics.flatMap(({ series }) => series ?? []))] },
  ];
}

/** The ids of a list as a union, `never` without any. */
const union = (ids: readonly string[]): string => (ids.length === 0 ? 'never' : ids.map((id) => `'${id}'`).join(' | '));

/** A value as TypeScript: one line a record, keys bare where they may be. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${/^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key)}: ${literal(part)}`)
    .join(', ')} }`;
}

function renderArticle(article: Article): string {
  const fields = Object.entries(article).map(([key, value]) => {
    if (!Array.isArray(value)) return `  ${key}: ${literal(value)},\n`;
    return `  ${key}: [\n${value.map((record) => `    ${literal(record)},\n`).join('')}  ],\n`;
  });
  return `// ${HEADER}
import { deepFreeze } from '../../basics/freezing.ts';
import type { Article } from '../../model/article.ts';
import type { KerryMoscowVisitIds } from './ids.ts';

/**
 * The article: "US Secretary of State John Kerry to visit Moscow December 15 — Russian foreign ministry", TASS,
 * 11 December 2015, verbatim and annotated. Deep-frozen plain data.
 *
 * @example
 * \`\`\`ts
 * import { article } from 'kerry-moscow-visit';
 *
 * article.language; // => '${article.language}'
 * article.text.slice(0, 8); // => '${article.text.slice(0, 8)}'
 * \`\`\`
 */
export const article: Article<KerryMoscowVisitIds> = /* @__PURE__ */ deepFreeze<Article<KerryMoscowVisitIds>>({
${fields.join('')}});
`;
}

function renderTuple({ kind, ids }: IdKind): string {
  const name = `${kind}Ids`;
  const type = kind === 'entity' ? 'EntityId<KerryMoscowVisitIds>' : `KerryMoscowVisitIds['${kind}']`;
  return `
/**
 * Ids of all ${PLURALS[kind] ?? `${kind}s`}, in the order of the article; frozen, and fit for \`z.enum\`.
 *
 * @example
 * \`\`\`ts
 * import { ${name} } from 'kerry-moscow-visit';
 *
 * ${name}.includes('${ids[0]}'); // => true
 * \`\`\`
 */
export const ${name}: readonly [${type}, ...${type}[]] = /* @__PURE__ */ Object.freeze<
  [${type}, ...${type}[]]
>([
${ids.map((id) => `  '${id}',\n`).join('')}]);
`;
}

const PLURALS: Readonly<Record<string, string>> = {
  entity: 'entities',
  time: 'temporal expressions',
  statistic: 'figures',
  series: 'series of figures',
};

function renderIds(article: Article): string {
  const kinds = idKinds(article);
  const fields = kinds.map(({ kind, ids }) => `  readonly ${kind}: ${union(ids)};\n`);
  const isEntityType = (kind: string): boolean => entityTypes.some((type) => type === kind);
  const entities = { kind: 'entity', ids: article.entities.map(({ id }) => id) };
  const tuples = [entities, ...kinds.filter(({ kind, ids }) => !isEntityType(kind) && ids.length > 0)];
  return `// ${HEADER}
import type { EntityId, Ids } from '../../model/ids.ts';

/** The ids of the bundled article by kind. */
export interface KerryMoscowVisitIds extends Ids {
${fields.join('')}}
${tuples.map(renderTuple).join('')}`;
}

/** Renders the files of `src/article/derived` by name. */
export function renderDerived(article: Article): Readonly<Record<string, string>> {
  return { 'ids.ts': renderIds(article), 'article.ts': renderArticle(article) };
}
