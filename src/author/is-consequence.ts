import type { AnyDraft } from './any-draft.ts';

/**
 * Tells whether an issue of a built article follows from words of its draft that were not found: those are told
 * already. A gap where a block is missing, a figure that nothing states, a quote outside what was found of its parent.
 */
export function isConsequence(
  { quotes = {} }: AnyDraft,
  code: string,
  [layer = '', id = '']: readonly PropertyKey[],
  isTold: (...path: readonly PropertyKey[]) => boolean,
): boolean {
  switch (code) {
    case 'tiling_gap':
    case 'tiling_overlap':
    case 'outside_block':
      return isTold('blocks');
    case 'too_small':
    case 'bounds':
      return isTold(layer, id, 'stated');
    case 'outside_parent':
      return isTold('quotes', quotes[String(id)]?.within ?? '', 'content');
    default:
      return false;
  }
}
