declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{
      readonly contextUrl?: string | null | undefined;
      readonly documentUrl: string;
      readonly document: object;
    }>;
    readonly safe?: boolean;
    readonly format?: string;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    toRDF(document: object, options: Options): Promise<unknown>;
  };
  export default jsonld;
}
