declare module 'edtf' {
  /** Parses a date in EDTF up to a level; throws where it is none. */
  export function parse(input: string, constraints: { readonly level: number }): unknown;
}
