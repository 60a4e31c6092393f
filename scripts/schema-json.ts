import { resolve } from 'node:path';
import ts from 'typescript';
import * as z from 'zod';
import * as schemas from '../src/schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Schemas of a whole article, which have no definition of their own. */
const WHOLE = ['ArticleSchema', 'ArticleShapeSchema'];

/** Reads the doc lines of every interface of the model, and of its fields. */
function readDocs(): ReadonlyMap<string, { readonly text: string; readonly fields: ReadonlyMap<string, string> }> {
  const entry = resolve('src/schema.ts');
  const program = ts.createProgram([entry], {
    allowImportingTsExtensions: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  const docs = new Map<string, { text: string; fields: Map<string, string> }>();
  const textOf = (symbol: ts.Symbol): string =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ');
  for (const exported of module ? checker.getExportsOfModule(module) : []) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (symbol.flags & ts.SymbolFlags.Variable) docs.set(exported.name, { text: textOf(symbol), fields: new Map() });
    if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))) continue;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const fields = new Map(checker.getPropertiesOfType(type).map((field) => [field.name, textOf(field)]));
    docs.set(exported.name, { text: textOf(symbol), fields });
  }
  return docs;
}

/**
 * Makes the JSON Schema (draft 2020-12) of an article from the Zod schemas, with the doc lines of the interfaces
 * as descriptions. Rules over several fields have no place in it: `parseArticle` checks those.
 */
export function schemaJson(): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (name.endsWith('Schema') && !WHOLE.includes(name) && schema instanceof z.ZodType)
      registry.add(schema, { id: name.replace(/Schema$/, '') });
  }
  const docs = readDocs();
  const describe = (schema: JsonSchema, name: string): JsonSchema => {
    const doc = docs.get(name) ?? docs.get(`${name}Schema`);
    const properties = Object.entries(schema.properties ?? {}).map(([key, part]) => {
      const description = doc?.fields.get(key);
      return [key, description && typeof part === 'object' ? { description, ...part } : part];
    });
    return {
      ...(doc?.text ? { description: doc.text } : {}),
      ...schema,
      ...(schema.properties ? { properties: Object.fromEntries(properties) } : {}),
    };
  };
  const {
    $schema = 'https://json-schema.org/draft/2020-12/schema',
    $defs = {},
    ...root
  } = z.toJSONSchema(schemas.ArticleSchema, {
    metadata: registry,
    // That a number is whole is a rule that Zod cannot see in the schema.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === schemas.OffsetSchema) jsonSchema.type = 'integer';
    },
  });
  return {
    $schema,
    $id: 'urn:kerry-moscow-visit:schema:1',
    title: 'Article',
    ...describe(root, 'Article'),
    $defs: Object.fromEntries(
      Object.entries($defs)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { id: _, ...schema }]) => [name, describe(schema, name)]),
    ),
  };
}
