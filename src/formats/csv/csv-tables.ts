/**
 * The tables that `toCsv` makes: the article itself, and one table for each list of the model, those within records too.
 *
 * @example
 * ```ts
 * import { csvTables } from 'kerry-moscow-visit/formats/csv';
 *
 * csvTables.includes('passages'); // => true
 * ```
 */
export const csvTables = /* @__PURE__ */ Object.freeze([
  'article',
  'authors',
  'topics',
  'blocks',
  'sentences',
  'entities',
  'alternateNames',
  'sameAs',
  'positions',
  'positionSameAs',
  'participants',
  'members',
  'mentions',
  'quotes',
  'speakers',
  'addressees',
  'sources',
  'cues',
  'passages',
  'scareQuotes',
  'times',
  'inferredParts',
  'statistics',
  'statisticStatements',
  'relations',
  'relationStatements',
] as const);

/** The name of a table. */
export type CsvTable = (typeof csvTables)[number];

/** Where the rows of a table come from, and what stands in them; names are parted by spaces. */
interface TableShape {
  /** The lists that lead to its rows, from the article inwards; none for the article itself. */
  readonly lists: string;
  /** For each list but the last, the column that says in which of its records a row stands. */
  readonly parents: string;
  /** The fields of a row, with a column each; where the rows are words, the name of their one column. */
  readonly fields: string;
}

/** A span, and where it stands. */
const SPAN = 'start end exact';
const PLACE = `block sentence ${SPAN}`;

const PERIOD = 'period.value period.basis period.because';
const SOURCE =
  'source.publisher source.published.value source.published.basis source.published.because source.url source.sha256 ' +
  'source.rights source.credit source.byteLength';
const DATELINE =
  'dateline.place dateline.agency dateline.period.value dateline.period.basis dateline.period.because dateline.start ' +
  'dateline.end dateline.exact';
const ENTITY =
  'id type name description givenName familyName kind alpha2 alpha3 country parent place date.value date.basis ' +
  'date.because';
const STATISTIC =
  `id type label series value low high lowInclusive highInclusive direction unit ${PERIOD} comparedWith.value ` +
  'comparedWith.basis comparedWith.because approximate because';

/** The shape of every table. */
export const tableShapes: Readonly<Record<CsvTable, TableShape>> = {
  article: { lists: '', parents: '', fields: `schemaVersion version language ${SOURCE} ${DATELINE} text` },
  authors: { lists: 'source.authors', parents: '', fields: 'entity' },
  topics: { lists: 'topics', parents: '', fields: 'id name uri' },
  blocks: { lists: 'blocks', parents: '', fields: `id kind ${SPAN}` },
  sentences: { lists: 'sentences', parents: '', fields: `block ${SPAN}` },
  entities: { lists: 'entities', parents: '', fields: ENTITY },
  alternateNames: { lists: 'entities alternateNames', parents: 'entity', fields: 'name' },
  sameAs: { lists: 'entities sameAs', parents: 'entity', fields: 'uri' },
  positions: { lists: 'entities positions', parents: 'entity', fields: 'title of' },
  positionSameAs: { lists: 'entities positions sameAs', parents: 'entity position', fields: 'uri' },
  participants: { lists: 'entities participants', parents: 'event', fields: 'entity' },
  members: { lists: 'entities members', parents: 'group', fields: 'entity' },
  mentions: { lists: 'mentions', parents: '', fields: `entity form literal ${PLACE}` },
  quotes: { lists: 'quotes', parents: '', fields: 'id kind attitude modality time within restates' },
  speakers: { lists: 'quotes speakers', parents: 'quote', fields: 'entity' },
  addressees: { lists: 'quotes addressees', parents: 'quote', fields: 'entity' },
  sources: { lists: 'quotes sources', parents: 'quote', fields: PLACE },
  cues: { lists: 'quotes cues', parents: 'quote', fields: `lemma ${PLACE}` },
  passages: { lists: 'quotes content', parents: 'quote', fields: `quoted verbatim ${PLACE}` },
  scareQuotes: { lists: 'scareQuotes', parents: '', fields: PLACE },
  times: { lists: 'times', parents: '', fields: `id kind value basis because duration ${PLACE}` },
  inferredParts: { lists: 'times inferred', parents: 'time', fields: 'part' },
  statistics: { lists: 'statistics', parents: '', fields: STATISTIC },
  statisticStatements: { lists: 'statistics stated', parents: 'statistic', fields: `quote ${PLACE}` },
  relations: {
    lists: 'relations',
    parents: '',
    fields: `id subject.entity subject.value predicate object.entity object.value modality ${PERIOD}`,
  },
  relationStatements: { lists: 'relations stated', parents: 'relation', fields: `quote presupposed ${PLACE}` },
};
