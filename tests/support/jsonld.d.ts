/** What the tests use of jsonld, which has no types of its own. */
declare module 'jsonld' {
  const jsonld: { expand(input: unknown, options: object): Promise<unknown> };
  export default jsonld;
}
