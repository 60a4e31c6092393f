declare module 'citeproc' {
  interface Citation {
    readonly citationItems: readonly object[];
    readonly properties: { readonly noteIndex: number };
  }
  /** The processor of CSL, as far as the tests use it. */
  export class Engine {
    constructor(system: { retrieveLocale(language: string): string; retrieveItem(id: string): object }, style: string);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [object, readonly string[]];
    previewCitationCluster(citation: Citation, before: readonly never[], after: readonly never[], mode: 'text'): string;
  }
}
