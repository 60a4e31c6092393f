import type { Article } from '../src/model/article.ts';

const HEADER = 'Derived from article.txt and the authored layers beside it: change those, then run `npm run derive`.';

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

function renderIds(article: Article): string {
  const of = (type: string) => article.entities.filter((entity) => entity.type === type).map(({ id }) => id);
  const kinds: [string, string, readonly string[]][] = [
    ['person', 'Persons.', of('person')],
    ['organization', 'Organizations and government bodies.', of('organization')],
    ['place', 'Places.', of('place')],
    ['agreement', 'Agreements and documents.', of('agreement')],
    ['event', 'Events.', of('event')],
    ['group', 'Groups.', of('group')],
    ['block', 'Blocks.', article.blocks.map(({ id }) => id)],
    ['quote', 'Quotes.', article.quotes.map(({ id }) => id)],
    ['time', 'Temporal expressions.', article.times.map(({ id }) => id)],
    ['statistic', 'Figures.', article.statistics.map(({ id }) => id)],
    ['series', 'Series of figures.', [...new Set(article.statistics.flatMap(({ series }) => series ?? []))]],
    ['relation', 'Relations.', article.relations.map(({ id }) => id)],
  ];
  const fields = kinds.map(([kind, doc, ids]) => `  /** ${doc} */\n  readonly ${kind}: ${union(ids)};\n`);
  return `// ${HEADER}
import type { Ids } from '../../model/ids.ts';

/** The ids of the bundled article by kind. */
export interface KerryMoscowVisitIds extends Ids {
${fields.join('')}}
`;
}

function renderArticle(article: Article): string {
  const fields = Object.entries(article).map(([key, value]) => {
    if (!Array.isArray(value)) return `  ${key}: ${literal(value)},\n`;
    return `  ${key}: [\n${value.map((record) => `    ${literal(record)},\n`).join('')}  ],\n`;
  });
  return `// ${HEADER}
import { deepFreeze } from '../../internal/deep-freeze.ts';
import type { Article } from '../../model/article.ts';
import type { KerryMoscowVisitIds } from './kerry-moscow-visit-ids.ts';

/**
 * The article: "US Secretary of State John Kerry to visit Moscow December 15 — Russian foreign ministry", TASS,
 * 11 December 2015, verbatim and annotated. Deep-frozen plain data.
 *
 * @example
 * \`\`\`ts
 * import { article } from 'kerry-moscow-visit';
 *
 * article.quotes.length; // => ${article.quotes.length}
 * article.text.slice(0, 8); // => '${article.text.slice(0, 8)}'
 * \`\`\`
 */
export const article: Article<KerryMoscowVisitIds> = /* @__PURE__ */ deepFreeze<Article<KerryMoscowVisitIds>>({
${fields.join('')}});
`;
}

function renderTuple(name: string, doc: string, type: string, imports: string, ids: readonly string[]): string {
  return `// ${HEADER}
${imports}import type { KerryMoscowVisitIds } from './kerry-moscow-visit-ids.ts';

type Id = ${type};

/**
 * ${doc}
 *
 * @example
 * \`\`\`ts
 * import { ${name} } from 'kerry-moscow-visit';
 *
 * ${name}.includes('${ids[0]}'); // => true
 * \`\`\`
 */
export const ${name}: readonly [Id, ...Id[]] = /* @__PURE__ */ Object.freeze<[Id, ...Id[]]>([
${ids.map((id) => `  '${id}',\n`).join('')}]);
`;
}

/** Renders the files of `src/article/derived` by name. */
export function renderDerived(article: Article): Readonly<Record<string, string>> {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return {
    'kerry-moscow-visit-ids.ts': renderIds(article),
    'article.ts': renderArticle(article),
    'entity-ids.ts': renderTuple(
      'entityIds',
      'Ids of all entities, by first mention; frozen, and fit for `z.enum`.',
      'EntityId<KerryMoscowVisitIds>',
      "import type { EntityId } from '../../model/entity-id.ts';\n",
      ids(article.entities),
    ),
    'quote-ids.ts': renderTuple(
      'quoteIds',
      'Ids of all quotes in reading order; frozen, and fit for `z.enum`.',
      "KerryMoscowVisitIds['quote']",
      '',
      ids(article.quotes),
    ),
    'statistic-ids.ts': renderTuple(
      'statisticIds',
      'Ids of all figures in reading order; frozen, and fit for `z.enum`.',
      "KerryMoscowVisitIds['statistic']",
      '',
      ids(article.statistics),
    ),
    'block-ids.ts': renderTuple(
      'blockIds',
      'Ids of all blocks in reading order; frozen, and fit for `z.enum`.',
      "KerryMoscowVisitIds['block']",
      '',
      ids(article.blocks),
    ),
  };
}
