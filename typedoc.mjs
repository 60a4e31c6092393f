import { readdirSync, readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The guides in the order in which they are read; a new one gets its place here. */
const GUIDES = [
  'getting-started',
  'at-a-glance',
  'cookbook',
  'data-model',
  'quotations',
  'entities-and-mentions',
  'figures-and-time',
  'finding-places',
  'validation',
  'your-own-article',
  'from-other-corpora',
  'formats',
  'show-it-on-a-page',
  'rows-and-data-frames',
  'annotation-tools',
  'citing',
  'what-formats-hold',
  'many-articles',
  'versioning',
  'what-is-in-the-article',
  'contributing',
  'data-guidelines',
  'benchmarks',
];

const guides = readdirSync(new URL('docs', import.meta.url)).filter((name) => name.endsWith('.md'));
const unplaced = guides.filter((name) => !GUIDES.includes(name.slice(0, -3)));
if (unplaced.length > 0) throw new Error(`typedoc.mjs: give ${unplaced.join(', ')} a place in GUIDES`);

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  // The entries are listed in package.json alone.
  entryPoints: Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => `src/${path === '.' ? 'index' : path.slice(2)}.ts`),
  out: 'site',
  readme: 'README.md',
  projectDocuments: GUIDES.map((name) => `${name}.md`)
    .filter((name) => guides.includes(name))
    .map((name) => `docs/${name}`),
  plugin: ['./docs/site-plugin.mjs', './docs/site-search.mjs'],
  customCss: 'docs/site.css',
  customJs: 'docs/site.js',
  skipErrorChecking: true,
  disableGit: true,
  disableSources: true,
  includeVersion: true,
  highlightLanguages: ['astro', 'bash', 'css', 'json', 'python', 'svelte', 'typescript', 'vue'],
  excludeInternal: true,
  // Makes the paths of ArticleField.
  intentionallyNotExported: ['PathIn'],
  excludeReferences: true,
  searchInDocuments: true,
  visibilityFilters: {},
  favicon: 'docs/favicon.svg',
  navigation: { includeGroups: true, includeCategories: true },
  // A line about each name on the page of its module.
  useFirstParagraphOfCommentAsSummary: true,
  categorizeByGroup: true,
  categoryOrder: ['Text', 'Quotes', 'Entities', 'Figures', 'Time', '*'],
  // What a reader calls comes before the types that it gives.
  groupOrder: ['Guides', 'Modules', 'Functions', 'Variables', 'Interfaces', 'Type Aliases', '*', 'Maintenance'],
  requiredToBeDocumented: ['Variable', 'Function', 'Interface', 'TypeAlias', 'Property'],
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
