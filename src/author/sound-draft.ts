import type * as z from 'zod';
import { AnyDraftSchema } from './any-draft.schema.ts';
import type { AnyDraft } from './any-draft.ts';

/** What kept its shape of a draft that lost some of it. */
export interface SoundDraft {
  /** The draft without what failed. */
  readonly draft: AnyDraft;
  /** Ids of records that were left out; `null` where a whole layer was. */
  readonly lost: ReadonlySet<string> | null;
  /** For each list of which something was left out, the places that its records had. */
  readonly places: ReadonlyMap<PropertyKey, readonly number[]>;
}

/** What stands in for fields that a draft cannot do without. */
const STAND_INS: Readonly<Record<string, string>> = { id: 'draft', version: '0.0.0', language: 'en' };
const LISTS: readonly PropertyKey[] = ['mentions', 'scareQuotes'];
const RECORDS: readonly PropertyKey[] = ['blocks', 'quotes', 'times', 'statistics', 'relations'];

/** Leaves out of a draft what failed its shape; `null` where too little is left: no text, no blocks. */
export function soundDraft(draft: unknown, issues: readonly z.core.$ZodIssue[]): SoundDraft | null {
  const ids = new Set<string>();
  let whole = false;
  /** What to leave out of each container: the draft, a layer, a type of entities. */
  const gone = new Map<string, Set<PropertyKey>>();
  const drop = (container: string, key: PropertyKey): void => {
    const keys = gone.get(container) ?? new Set();
    gone.set(container, keys.add(key));
  };
  for (const issue of issues) {
    const [layer, key, id] = issue.path;
    if (issue.code === 'unrecognized_keys' && (layer === undefined || (layer === 'entities' && key === undefined)))
      for (const one of issue.keys) drop(issue.path.join('/'), one);
    else if (layer === undefined) return null;
    else if (layer === 'entities' && id !== undefined && key !== undefined) {
      drop(`entities/${String(key)}`, id);
      ids.add(String(id));
    } else if (layer !== 'entities' && key !== undefined && [...LISTS, ...RECORDS].includes(layer)) {
      drop(String(layer), key);
      ids.add(String(key));
    } else {
      drop('', layer);
      whole ||= layer === 'entities' || layer === 'quotes';
    }
  }
  const kept = (value: unknown, container: string): [string, unknown][] =>
    Object.entries(Object(value)).filter(([key]) => !gone.get(container)?.has(key));
  const places = new Map<PropertyKey, number[]>();
  const layers = kept(draft, '').map(([layer, value]): [string, unknown] => {
    if (layer === 'entities') {
      const types = kept(value, layer).map(([type, keyed]) => [
        type,
        Object.fromEntries(kept(keyed, `entities/${type}`)),
      ]);
      return [layer, Object.fromEntries(types)];
    }
    const keys = gone.get(layer);
    if (keys === undefined) return [layer, value];
    if (!Array.isArray(value)) return [layer, Object.fromEntries(kept(value, layer))];
    const left = [...value.keys()].filter((i) => !keys.has(i));
    places.set(layer, left);
    return [layer, left.map((i) => value[i])];
  });
  const standIns = Object.entries(STAND_INS).filter(([field]) => gone.get('')?.has(field));
  const { success, data } = AnyDraftSchema.safeParse(Object.fromEntries([...layers, ...standIns]));
  return success ? { draft: data, lost: whole ? null : ids, places } : null;
}
