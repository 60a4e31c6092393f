import type { SoundDraft } from './sound-draft.ts';

/**
 * Tells whether an issue follows from what a draft lost before, which is told already: a gap where a block is missing,
 * a figure that nothing states, a quote outside what was found of its parent, a reference to what was left out.
 */
export function isConsequence(
  { draft: { quotes = {} }, lost }: Pick<SoundDraft, 'draft' | 'lost'>,
  code: string,
  [layer = '', id = '']: readonly PropertyKey[],
  received: unknown,
  isTold: (...path: readonly PropertyKey[]) => boolean,
): boolean {
  switch (code) {
    case 'tiling_gap':
    case 'tiling_overlap':
    case 'outside_block':
    case 'dateline_block':
      return isTold('blocks');
    case 'crosses_block':
      return isTold('blocks') && lost?.size !== 0;
    case 'too_small':
    case 'bounds':
      return isTold(layer, id, 'stated');
    case 'outside_parent':
      return isTold('quotes', String(quotes[String(id)]?.within), 'content');
    case 'unknown_series':
      return isTold('series');
    case 'unknown_block':
    case 'unknown_reference':
      return lost === null || lost.has(String(received));
    default:
      return false;
  }
}
