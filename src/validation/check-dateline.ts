import type { CheckContext } from './check-context.ts';

/** Checks that the dateline has a block of its own, with the same span, and that a dateline block has a dateline. */
export function checkDateline({ article, isComplete, report }: CheckContext): void {
  const { dateline } = article;
  if (!isComplete('blocks') || dateline === undefined) return;
  const blocks = article.blocks.filter((block) => block?.kind === 'dateline');
  if (dateline === null) {
    for (const block of blocks) report('dateline_block', ['dateline'], `the dateline of block ${block?.id}`, null);
  } else if (!blocks.some((block) => block?.start === dateline.start && block.end === dateline.end)) {
    report(
      'dateline_block',
      ['dateline'],
      'the span of a block of kind dateline',
      `${dateline.start} to ${dateline.end}`,
    );
  }
}
