import * as z from 'zod';
import { type Layer, layers } from '../model/layers.ts';
import { failedMembers, type Missing, type RecordList, recordLists, withHoles } from '../validation/valid-part.ts';
import { type AnyDraft, ArticleDraftSchema } from './article-draft.ts';

type LayerDrafts = Pick<AnyDraft, Layer & keyof AnyDraft>;
/** A list with `undefined` where members failed their shape; what is no list stays. */
type Holed<T> = T extends readonly (infer R)[] ? readonly (R | undefined)[] : T;

/** A draft without what failed its shape: gone where records are keyed by id, `undefined` in lists. */
export type ValidDraft = Omit<AnyDraft, Layer | 'series'> & {
  readonly [L in keyof LayerDrafts]: Holed<LayerDrafts[L]>;
} & {
  /** `null` where it is not known which there are. */
  readonly series?: readonly string[] | null | undefined;
};

/** What stands in for fields that a draft cannot do without. */
const STAND_INS = { id: 'draft', version: '0.0.0', language: 'en' };

/** The members of a draft that are left out by themselves: an entity, a record of a layer, else a whole field. */
function depthInDraft([field]: readonly PropertyKey[]): number {
  if (field === 'entities') return 3;
  return layers.some((layer) => layer === field) ? 2 : 1;
}

/** Reads a draft as far as its shape is valid, failed parts included, as zod leaves it. */
function readShape(input: unknown): AnyDraft | undefined {
  const read: AnyDraft[] = [];
  const look = z.check<AnyDraft>(({ value }) => {
    read.push(value);
  });
  look._zod.def.when = () => true;
  ArticleDraftSchema.check(look).safeParse(input);
  return read[0];
}

/** Says which records are missing from the article of a draft: by id, or any of a list that failed whole. */
function missingRecords(failed: ReturnType<typeof failedMembers>): Map<RecordList, ReadonlySet<string> | null> {
  const records = new Map<RecordList, ReadonlySet<string> | null>();
  const fields = failed.get('') ?? new Set();
  for (const list of recordLists) {
    const ids = [...failed].flatMap(([holder, members]) =>
      holder === list || holder.startsWith(`${list}.`) ? [...members].map(String) : [],
    );
    const isWhole = fields.has(list) || (list === 'entities' && failed.has(list));
    if (isWhole || ids.length > 0) records.set(list, isWhole ? null : new Set(ids));
  }
  // Sentences are given by their blocks.
  if (records.has('blocks')) records.set('sentences', null);
  return records;
}

/**
 * Leaves out of a draft what failed its shape, and says what its article misses then; `null` where too little is left:
 * no text, no blocks.
 */
export function validDraft(
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
): { readonly draft: ValidDraft; readonly missing: Missing } | null {
  const failed = failedMembers(issues, depthInDraft);
  const fields = failed.get('') ?? new Set();
  const draft = readShape(input);
  const isNone = issues.some(({ code, path }) => path.length === 0 && code !== 'unrecognized_keys');
  if (draft === undefined || isNone || fields.has('text') || fields.has('blocks')) return null;
  const left = (holder: string, value: unknown): [string, unknown][] =>
    Object.entries(Object(value)).filter(([key]) => !failed.get(holder)?.has(key));
  const valid = left('', draft).map(([field, value]): [string, unknown] => {
    if (field === 'entities') {
      const types = left(field, value).map(([type, keyed]) => [
        type,
        Object.fromEntries(left(`${field}.${type}`, keyed)),
      ]);
      return [field, Object.fromEntries(types)];
    }
    if (Array.isArray(value)) return [field, withHoles(value, failed.get(field))];
    return [field, failed.has(field) ? Object.fromEntries(left(field, value)) : value];
  });
  const { text, blocks } = draft;
  return {
    draft: {
      text,
      blocks,
      ...STAND_INS,
      ...(fields.has('series') ? { series: null } : {}),
      ...Object.fromEntries(valid),
    },
    missing: { records: missingRecords(failed), content: new Set(), dateline: fields.has('dateline') },
  };
}

/**
 * Adds what an article misses because words of its draft have no place, as the paths of their issues tell. Where a block is
 * missing, so may be any words.
 */
export function withUnplaced(
  missing: Missing,
  paths: readonly (readonly PropertyKey[])[],
  quotes: ValidDraft['quotes'],
): Missing {
  const records = new Map(missing.records);
  const content = new Set(missing.content);
  for (const [layer, id, part] of paths) {
    if (layer === 'quotes' && part === 'content') content.add(String(id));
    if (layer === 'blocks') for (const list of ['blocks', 'sentences'] as const) records.set(list, null);
    if (layer === 'times' && records.get(layer) !== null)
      records.set(layer, new Set([...(records.get(layer) ?? []), String(id)]));
  }
  if (records.has('blocks')) {
    records.set('times', null);
    for (const id of Object.keys(quotes ?? {})) content.add(id);
  }
  return { ...missing, records, content };
}
