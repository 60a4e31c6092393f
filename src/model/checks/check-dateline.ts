import type { CheckContext } from './check-context.ts';

/** Checks that the dateline has a block of its own, with the same span, and that a dateline block has a dateline. */
export function checkDateline({ article, partial, report }: CheckContext): void {
  const { dateline } = article;
  if (partial || dateline === undefined) return;
  const block = article.blocks.find((candidate) => candidate?.kind === 'dateline');
  if (dateline === null) {
    if (block !== undefined) report('dateline_block', ['dateline'], `the dateline of block ${block.id}`, null);
  } else if (block?.start !== dateline.start || block.end !== dateline.end) {
    report(
      'dateline_block',
      ['dateline'],
      'the span of a block of kind dateline',
      `${dateline.start} to ${dateline.end}`,
    );
  }
}
