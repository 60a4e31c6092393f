import site from './typedoc.mjs';

const { favicon: _, customCss: _css, customJs: _js, ...options } = site;

/** The reference that ships with the package. */
export default {
  ...options,
  plugin: ['typedoc-plugin-markdown', './docs/compact-markdown.mjs'],
  out: 'dist/docs',
  router: 'module',
  readme: 'none',
  projectDocuments: [],
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hideGroupHeadings: true,
  excludeScopesInPaths: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  propertyMembersFormat: 'table',
  typeDeclarationFormat: 'table',
  indexFormat: 'list',
  tableColumnSettings: { hideSources: true, hideInherited: true, hideOverrides: true, hideModifiers: true },
};
