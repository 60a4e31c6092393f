import { afterBlankLine } from '../words/blank-line.ts';
import type { CheckContext } from './check-context.ts';

/** Words shown of what stands after an empty line. */
const SHOWN = 60;

/**
 * Checks that no block but a table has an empty line inside: what follows one is a block of its own, which was forgotten,
 * and which the block before or after it swallows.
 */
export function checkBlankLines({ article, isComplete, report }: CheckContext): void {
  // Where a block is missing, the next one may hold its words.
  if (!isComplete('blocks')) return;
  article.blocks.forEach((block, i) => {
    if (block?.kind === 'table') return;
    const words = article.text.slice(block?.start, block?.end);
    const after = afterBlankLine(words);
    if (after === null) return;
    const next = words.slice(after, after + SHOWN);
    report(
      'blank_line',
      ['blocks', i],
      'no empty line in the block, for what stands after one is a block of its own',
      words.length > after + SHOWN ? `${next}…` : next,
    );
  });
}
