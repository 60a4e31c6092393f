import { readFileSync } from 'node:fs';

/** A class of schema.org, as schema-dts has it. */
interface SchemaClass {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** The declarations of schema-dts, which are generated from schema.org. */
const declarations = readFileSync(new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');

/** The classes right above each, by the unions of schema-dts and by what its interfaces extend. */
const above = new Map<string, Set<string>>();
const note = (name: string, parent: string): unknown => above.set(name, (above.get(name) ?? new Set()).add(parent));
for (const [, parent = '', union = ''] of declarations.matchAll(/^export type (\w+)[^=\n]* = \w+Leaf(.*);$/gm))
  for (const [, name = ''] of union.matchAll(/ \| (\w+)/g)) note(name, parent);
for (const [, name = '', parents = ''] of declarations.matchAll(/^interface (\w+)Base extends ([^{]+)/gm))
  for (const [, parent = ''] of parents.matchAll(/(\w+)Base/g)) note(name, parent);

/** What the interface of each class declares; a class without properties of its own has none. */
const bodies = new Map(
  [...declarations.matchAll(/^interface (\w+)Base [^{]*\{([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => [
    name,
    body,
  ]),
);

/** The classes of schema.org by name. */
export const schemaClasses: ReadonlyMap<string, SchemaClass> = new Map(
  ['Thing', ...above.keys()].map((name) => [
    name,
    {
      parents: [...(above.get(name) ?? [])],
      properties: new Map(
        [...(bodies.get(name) ?? '').matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^,]+),/gm)].map(
          ([, property = '', range = '']) => [property, range.split('|').map((one) => one.trim())],
        ),
      ),
    },
  ]),
);

/** The values that are no nodes. */
const LITERALS: ReadonlySet<string> = new Set(['Text', 'URL', 'Date', 'DateTime', 'Number', 'Integer', 'Boolean']);

/** Gives a class and all those above it. */
export function lineage(name: string): readonly string[] {
  const found = new Set([name]);
  for (const one of found)
    for (const parent of schemaClasses.get(one)?.parents ?? []) if (schemaClasses.has(parent)) found.add(parent);
  return [...found];
}

/** Gives what values a property of a class may have; `undefined` where the class has no such property. */
function rangeOf(type: string, property: string): readonly string[] | undefined {
  return lineage(type)
    .map((name) => schemaClasses.get(name)?.properties.get(property))
    .find((range) => range !== undefined);
}

/** Lists the properties of JSON-LD that are outside their domain or range; a reference counts as what it leads to. */
export function schemaOrgFaults(root: object): readonly string[] {
  const nodes = new Map<string, string>();
  const faults: string[] = [];
  const visitNodes = (value: unknown, visit: (node: Record<string, unknown>) => void): void => {
    if (Array.isArray(value)) for (const one of value) visitNodes(one, visit);
    else if (typeof value === 'object' && value !== null) {
      visit(value as Record<string, unknown>);
      for (const one of Object.values(value)) visitNodes(one, visit);
    }
  };
  visitNodes(root, (node) => {
    if (typeof node['@id'] === 'string' && typeof node['@type'] === 'string') {
      if (nodes.has(node['@id'])) faults.push(`two nodes ${node['@id']}`);
      nodes.set(node['@id'], node['@type']);
    }
  });
  visitNodes(root, (node) => {
    if (node['@context'] !== undefined && node !== root) faults.push('a @context within');
    const type = node['@type'];
    if (type === undefined) {
      if (!nodes.has(String(node['@id']))) faults.push(`nothing is ${node['@id']}`);
      return;
    }
    if (!schemaClasses.has(String(type))) faults.push(`no type ${type}`);
    for (const [property, values] of Object.entries(node)) {
      if (property.startsWith('@')) continue;
      const range = rangeOf(String(type), property);
      if (range === undefined) {
        faults.push(`${type} has no ${property}`);
        continue;
      }
      for (const value of [values].flat()) {
        const fits =
          typeof value === 'object' && value !== null
            ? lineage(String(Reflect.get(value, '@type') ?? nodes.get(Reflect.get(value, '@id')))).some((name) =>
                range.includes(name),
              )
            : range.some((name) => LITERALS.has(name)) &&
              (typeof value === 'number' ? range.some((name) => /Number|Integer/.test(name)) : true) &&
              (range.includes('Text') || !range.includes('URL') || /^(?:https?:|urn:)/.test(String(value)));
        if (!fits) faults.push(`${type}.${property} cannot be ${JSON.stringify(value)}`);
      }
    }
  });
  return faults;
}

/** The vocabulary of schema.org in its own JSON-LD, as far as validators read it: classes, and properties by domain. */
export function schemaOrgGraph(): { readonly '@graph': readonly object[] } {
  const domains = new Map<string, string[]>();
  for (const [name, { properties }] of schemaClasses)
    for (const property of properties.keys()) domains.set(property, [...(domains.get(property) ?? []), name]);
  const idOf = (name: string): object => ({ '@id': `schema:${name}` });
  return {
    '@graph': [
      ...[...schemaClasses].map(([name, { parents }]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': parents.map(idOf),
      })),
      ...[...domains].map(([name, types]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': types.map(idOf),
      })),
    ],
  };
}

/** A context of JSON-LD that has the terms of some classes of schema.org, and no others. */
export function schemaOrgContext(types: readonly string[]): object {
  const terms: Record<string, unknown> = { type: '@type', id: '@id' };
  for (const type of types.flatMap(lineage)) {
    terms[type] = `http://schema.org/${type}`;
    for (const [property, range] of schemaClasses.get(type)?.properties ?? [])
      terms[property] = {
        '@id': `http://schema.org/${property}`,
        ...(range.includes('URL') && !range.includes('Text') ? { '@type': '@id' } : {}),
        ...(range.includes('Date') ? { '@type': 'http://schema.org/Date' } : {}),
      };
  }
  return { '@context': terms };
}
