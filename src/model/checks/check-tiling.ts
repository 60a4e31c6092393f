import type { Span } from '../span.ts';
import type { CheckContext } from './check-context.ts';
import type { Report } from './report.ts';

const WORD = /\S/;

function tile(text: string, layer: string, spans: readonly (Span | undefined)[], report: Report): void {
  let cursor = 0;
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined) continue;
    if (span.start < cursor) report('tiling_overlap', [layer, i, 'start'], `at least ${cursor}`, span.start);
    else {
      const gap = text.slice(cursor, span.start);
      if (WORD.test(gap)) report('tiling_gap', [layer, i, 'start'], `words from ${cursor} in a span`, gap.trim());
    }
    cursor = Math.max(cursor, span.end);
  }
  const rest = text.slice(cursor);
  if (WORD.test(rest)) report('tiling_gap', [layer], `words from ${cursor} in a span`, rest.trim());
}

/** Checks that blocks tile the text, and sentences too, but for white space, and each sentence lies in its block. */
export function checkTiling({ article, blocks, partial, report }: CheckContext): void {
  if (partial) return;
  tile(article.text, 'blocks', article.blocks, report);
  tile(article.text, 'sentences', article.sentences, report);
  article.sentences.forEach((sentence, i) => {
    const block = sentence && article.blocks[blocks.get(sentence.block) ?? -1];
    if (sentence === undefined || block === undefined) return;
    if (sentence.start < block.start || sentence.end > block.end)
      report(
        'outside_block',
        ['sentences', i],
        `a span in ${block.id}, ${block.start} to ${block.end}`,
        `${sentence.start} to ${sentence.end}`,
      );
  });
}
