import { schemaJson } from '../../scripts/schema-json.ts';
import type { Article } from '../../src/index.ts';

/** An article in which one field has another value in one place. */
export interface FieldMutation {
  /** The field, as `ArticleField` has it. */
  readonly field: string;
  /** The changed article; it need not be valid. */
  readonly article: Article;
}

/** Fields that hold the id of another record, and the list whose ids they may hold. */
const REFERENCES: Readonly<Record<string, readonly (keyof Article)[]>> = {
  publisher: ['entities'],
  authors: ['entities'],
  place: ['entities'],
  agency: ['entities'],
  country: ['entities'],
  parent: ['entities'],
  of: ['entities'],
  participants: ['entities'],
  members: ['entities'],
  entity: ['entities'],
  literal: ['entities'],
  speakers: ['entities'],
  addressees: ['entities'],
  'sentences.block': ['blocks'],
  'quotes.time': ['times'],
  within: ['quotes'],
  restates: ['quotes'],
  quote: ['quotes'],
};

const ENUMERATIONS = collectEnumerations();

/** Reads the enumerations of the model, by field, from the JSON Schema. */
function collectEnumerations(): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  const root: Record<string, unknown> = JSON.parse(JSON.stringify(schemaJson()));
  const visit = (node: unknown, field: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const schema = node as Record<string, unknown>;
    if (typeof schema.$ref === 'string') {
      const name = schema.$ref.split('/').pop() ?? '';
      visit((root.$defs as Record<string, unknown>)[name], field);
    }
    if (Array.isArray(schema.enum)) found.set(field, schema.enum);
    for (const [key, part] of Object.entries(schema.properties ?? {}))
      visit(part, field === '' ? key : `${field}.${key}`);
    visit(schema.items, field);
    for (const part of [schema.anyOf, schema.oneOf].flat()) visit(part, field);
  };
  visit(root, '');
  return found;
}

const isSpan = (value: object): value is { start: number; end: number; exact: string } =>
  'exact' in value && 'start' in value;

/** Gives other values that may stand in a field instead of one. */
function otherValues(article: Article, field: string, value: unknown): unknown[] {
  const key = field.split('.').pop() ?? '';
  const lists = REFERENCES[`${field.split('.').slice(-2).join('.')}`] ?? REFERENCES[key];
  const enumeration = ENUMERATIONS.get(field);
  if (enumeration !== undefined) return enumeration.filter((other) => other !== value).slice(0, 2);
  if (lists !== undefined && (typeof value === 'string' || value === null)) {
    const ids = lists.flatMap((list) => (article[list] as readonly { readonly id: string }[]).map(({ id }) => id));
    return [ids.find((id) => id !== value)];
  }
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  if (key === 'value' && (/perio|comparedWith|date|published/.test(field) || field.startsWith('times')))
    return [value === '1999-01-02' ? '1999-01-03' : '1999-01-02'];
  if (typeof value === 'string') return [`${value}x`];
  if (value !== null) return [];
  return ['low', 'high', 'value'].includes(key) && field.startsWith('statistics') ? [7] : ['P3X'];
}

/** Gives an id another name wherever it stands. */
function renamed(article: Article, id: unknown): Article {
  return JSON.parse(JSON.stringify(article), (key, value) =>
    !['exact', 'kind', 'type', 'role'].includes(key) && value === id ? `${value}-x` : value,
  );
}

/** Changes one character of the text, and of all spans that hold it. */
function rewritten(article: Article, at: number): Article {
  const text = `${article.text.slice(0, at)}§${article.text.slice(at + 1)}`;
  return JSON.parse(JSON.stringify({ ...article, text }), (_, value) =>
    typeof value === 'object' && value !== null && isSpan(value)
      ? { ...value, exact: text.slice(value.start, value.end) }
      : value,
  );
}

/** Makes every change of one field in one place that the model has a value for: the schema tells what fields there are. */
export function fieldMutations(article: Article): FieldMutation[] {
  const mutations: FieldMutation[] = [];
  const changed = (path: readonly (string | number)[], value: unknown): Article => {
    const copy: Article = structuredClone(article);
    let at: object = copy;
    for (const step of path.slice(0, -1)) at = Reflect.get(at, step);
    Reflect.set(at, path[path.length - 1] ?? '', value);
    return copy;
  };
  const fieldOf = (path: readonly (string | number)[]): string =>
    path.filter((step) => typeof step === 'string').join('.');
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    const field = fieldOf(path);
    if (Array.isArray(value)) {
      if (value.length > 0) mutations.push({ field, article: changed(path, value.slice(0, -1)) });
      if (value.every((one) => typeof one === 'string') && value.length > 0)
        for (const other of otherValues(article, field, value[0]))
          mutations.push({ field, article: changed([...path, 0], other) });
      else
        value.forEach((one, i) => {
          visit(one, [...path, i]);
        });
      return;
    }
    if (typeof value !== 'object' || value === null) {
      if (path.at(-1) === 'id' && field !== 'id' && field !== 'topics.id') {
        mutations.push({ field, article: renamed(article, value) });
        return;
      }
      if (field === 'schemaVersion' || field === 'offsetUnit') return;
      for (const other of otherValues(article, field, value)) mutations.push({ field, article: changed(path, other) });
      return;
    }
    if (isSpan(value) && value.end - value.start > 1) {
      const end = value.end - 1;
      mutations.push({ field, article: changed(path, { ...value, end, exact: article.text.slice(value.start, end) }) });
    }
    for (const [key, part] of Object.entries(value))
      if (!isSpan(value) || !['start', 'end', 'exact'].includes(key)) visit(part, [...path, key]);
  };
  for (const [key, value] of Object.entries(article))
    if (key === 'text')
      for (const { start } of article.blocks) mutations.push({ field: key, article: rewritten(article, start) });
    else visit(value, [key]);
  return mutations;
}
