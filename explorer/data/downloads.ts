import { csvFormat } from 'd3-dsv';
import type { Article } from 'kerry-moscow-visit';
import { type CsvTable, toCsv } from 'kerry-moscow-visit/formats/csv';
import { type ComputedPart, computed, computedParts } from './computed-files.ts';

/** The folder beside the page in which the files stand. */
const FOLDER = 'explorer-data';

/** The layers that can be downloaded, and the tables of CSV that hold each of them. */
const layerTables = {
  quotes: ['quotes', 'speakers', 'addressees', 'sources', 'cues', 'passages'],
  entities: ['entities', 'alternateNames', 'sameAs'],
  mentions: ['mentions'],
  statistics: ['statistics', 'statisticStatements'],
  times: ['times', 'inferredParts'],
} as const satisfies { readonly [L in keyof Article]?: readonly CsvTable[] };

type LayerPart = keyof typeof layerTables;

const layerParts = ['quotes', 'entities', 'mentions', 'statistics', 'times'] as const satisfies readonly LayerPart[];

const isLayer = (part: LayerPart | ComputedPart): part is LayerPart => part in layerTables;

/** Gives the files that can be downloaded, by their names: the records as JSON, and tables of CSV. */
export function downloads(article: Article): Map<string, string> {
  const files = new Map<string, string>();
  for (const part of layerParts) {
    const tables = toCsv(article, { tables: layerTables[part] });
    for (const table of layerTables[part]) files.set(`${table}.csv`, tables[table]);
    files.set(`${part}.json`, json(article[part]));
  }
  for (const part of computedParts) {
    const { records, rows } = computed[part](article);
    files.set(`${part}.csv`, csvFormat(rows));
    files.set(`${part}.json`, json(records));
  }
  return files;
}

/** Links the files of one part of the page. */
export function downloadLinks(part: LayerPart | ComputedPart): string {
  const tables = isLayer(part) ? layerTables[part] : [part];
  const names = [...tables.map((table) => `${table}.csv`), `${part}.json`];
  const links = names.map((name) => `<a href="${FOLDER}/${name}" download>${name}</a>`);
  return `<p class="downloads">Download: ${links.join(', ')}</p>\n`;
}

function json(records: unknown): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}
