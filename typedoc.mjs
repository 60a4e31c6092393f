import { readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  // The entries are listed in package.json alone.
  entryPoints: Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => `src/${path === '.' ? 'index' : path.slice(2)}.ts`),
  out: 'site',
  readme: 'README.md',
  projectDocuments: ['docs/*.md'],
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
  navigation: { includeGroups: true, includeCategories: false },
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
