import { compareBySpan, compareSpans, firstSpan } from '../basics/span-order.ts';
import type { Layer, LayerRecord } from '../model/layers.ts';
import type { Block, Span } from '../model/types.ts';
import type { DraftReport } from './draft-issues.ts';
import { resolveSelector } from './resolve-selector.ts';
import { scopesOf } from './search-scope.ts';
import type { Selector } from './selector.ts';

/** Where each part of a built article stands in its draft. */
export type Origins = Map<unknown, readonly PropertyKey[]>;

/** Finds the places that the selectors of a draft mean. */
export interface Finder {
  /** The text. */
  readonly text: string;
  /** Where problems go. */
  readonly report: DraftReport;
  /** Finds the place that one selector means; one without its place is reported. */
  readonly findOne: (selector: Selector, path: readonly PropertyKey[]) => Span | null;
  /** Makes something of each place that selectors mean, in reading order; a selector without its place is reported. */
  readonly findAll: <S extends Selector, T extends Span>(
    selectors: readonly (S | undefined)[],
    path: readonly PropertyKey[],
    make: (span: Span, selector: S) => T,
  ) => T[];
  /** Makes a record of each draft keyed by id, in reading order, those without a span last; `null` makes none. */
  readonly buildAll: <D, T extends LayerRecord>(
    layer: Layer,
    drafts: Readonly<Record<string, D>> | undefined,
    make: (id: string, draft: D) => T | null,
  ) => T[];
}

/** Prepares the search for the places of a draft, block by block; `absent` are blocks that it has not got after all. */
export function finderOf(
  text: string,
  blocks: readonly Block[],
  absent: ReadonlySet<string>,
  origins: Origins,
  report: DraftReport,
): Finder {
  const scopes = scopesOf(text, blocks, absent);
  const findOne: Finder['findOne'] = (selector, path) => resolveSelector(scopes, selector, path, report);
  return {
    text,
    report,
    findOne,
    findAll: (selectors, path, make) => {
      const found: ReturnType<typeof make>[] = [];
      selectors.forEach((selector, i) => {
        if (selector === undefined) return;
        const own = [...path, i];
        const span = findOne(selector, own);
        if (span === null) return;
        const made = make(span, selector);
        origins.set(made, own);
        found.push(made);
      });
      return found.sort(compareSpans);
    },
    buildAll: (layer, drafts, make) => {
      const records = Object.entries(drafts ?? {}).flatMap(([id, draft]) => {
        const record = make(id, draft);
        if (record === null) return [];
        origins.set(record, [layer, id]);
        return [record];
      });
      return records.sort((a, b) => compareBySpan(firstSpan(a), firstSpan(b)));
    },
  };
}
