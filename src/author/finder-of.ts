import { compareSpans } from '../internal/compare-spans.ts';
import type { Block } from '../model/block.ts';
import type { DraftReport } from './draft-report.ts';
import type { Finder } from './finder.ts';
import type { Origins } from './origins.ts';
import { resolveSelector } from './resolve-selector.ts';
import { scopeOf } from './scope-of.ts';

/** Prepares the search for the places of a draft, block by block. */
export function finderOf(text: string, blocks: readonly Block[], origins: Origins, report: DraftReport): Finder {
  const scopes = new Map(blocks.map(({ id, start, exact }) => [id, scopeOf(id, start, exact)]));
  const findOne: Finder['findOne'] = (selector, path) => resolveSelector(text, scopes, selector, path, report);
  return {
    text,
    origins,
    report,
    findOne,
    findAll: (selectors, path, make) =>
      selectors
        .flatMap((selector, i) => {
          const span = findOne(selector, [...path, i]);
          if (span === null) return [];
          const made = make(span, selector);
          origins.set(made, [...path, i]);
          return [made];
        })
        .sort(compareSpans),
  };
}
