import { compareSpans } from '../internal/compare-spans.ts';
import type { Block } from '../model/block.ts';
import type { AnyDraft } from './any-draft.ts';
import type { DraftReport } from './draft-report.ts';
import type { Finder } from './finder.ts';
import type { Origins } from './origins.ts';
import { resolveSelector } from './resolve-selector.ts';
import { scopesOf } from './scopes-of.ts';

/** Prepares the search for the places of a draft, block by block. */
export function finderOf(
  { text, blocks: drafts }: AnyDraft,
  blocks: readonly Block[],
  origins: Origins,
  report: DraftReport,
): Finder {
  const unfound = new Set(Object.keys(drafts));
  for (const { id } of blocks) unfound.delete(id);
  const scopes = scopesOf(text, blocks);
  const findOne: Finder['findOne'] = (selector, path) => resolveSelector(scopes, unfound, selector, path, report);
  return {
    text,
    origins,
    report,
    findOne,
    findAll: (selectors, path, make) => {
      const found: ReturnType<typeof make>[] = [];
      selectors.forEach((selector, i) => {
        const own = [...path, i];
        const span = findOne(selector, own);
        if (span === null) return;
        const made = make(span, selector);
        origins.set(made, own);
        found.push(made);
      });
      return found.sort(compareSpans);
    },
  };
}
