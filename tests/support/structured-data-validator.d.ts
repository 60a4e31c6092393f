declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(schemaOrg: object);
    validate(data: { readonly jsonld: Readonly<Record<string, readonly object[]>> }): Promise<object[]>;
  }
}
