import type { Span } from '../model/types.ts';
import type { CheckContext, Report } from './check-context.ts';

const WORD = /[^\s\u0085]/;

function tile(text: string, layer: string, spans: readonly Span[], report: Report): void {
  let cursor = 0;
  spans.forEach((span, i) => {
    if (span.start < cursor) report('tiling_overlap', [layer, i, 'start'], `at least ${cursor}`, span.start);
    else {
      const gap = text.slice(cursor, span.start);
      if (WORD.test(gap)) report('tiling_gap', [layer, i, 'start'], `words from ${cursor} in a span`, gap.trim());
    }
    cursor = Math.max(cursor, span.end);
  });
  const rest = text.slice(cursor);
  if (WORD.test(rest)) report('tiling_gap', [layer], `words from ${cursor} in a span`, rest.trim());
}

/** Checks that blocks tile the text, and sentences too, but for white space, and each sentence lies in its block. */
export function checkTiling({ article, blocks, isComplete, report }: CheckContext): void {
  const present = <T>(records: readonly (T | undefined)[]): T[] => records.filter((record) => record !== undefined);
  if (isComplete('blocks')) tile(article.text, 'blocks', present(article.blocks), report);
  if (isComplete('sentences')) tile(article.text, 'sentences', present(article.sentences), report);
  article.sentences.forEach((sentence, i) => {
    if (sentence === undefined) return;
    const index = blocks.get(sentence.block);
    const block = index === undefined ? undefined : article.blocks[index];
    if (block === undefined) return;
    if (sentence.start < block.start || sentence.end > block.end)
      report(
        'outside_block',
        ['sentences', i],
        `a span in ${block.id}, ${block.start} to ${block.end}`,
        `${sentence.start} to ${sentence.end}`,
      );
  });
}
