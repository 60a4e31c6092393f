import { liesIn } from '../basics/span-order.ts';
import { quoteStretches } from '../lookup/quote-structure.ts';
import type { TextRange } from '../model/types.ts';
import type { CheckContext } from './check-context.ts';

/** Checks that quotes lead to themselves neither by `within` nor by `restates`, and nested spans lie in the parent's content. */
export function checkNesting({ article, quotes, missingContent, report }: CheckContext): void {
  for (const key of ['within', 'restates'] as const) {
    const walk = new Int32Array(article.quotes.length);
    for (let start = 0; start < walk.length; start++) {
      let at: number | undefined = start;
      while (at !== undefined && walk[at] === 0) {
        walk[at] = start + 1;
        const next: string | null = article.quotes[at]?.[key] ?? null;
        at = next === null ? undefined : quotes.get(next);
        if (at !== undefined && walk[at] === start + 1)
          report(
            'circular_reference',
            ['quotes', at, key],
            'no way back to the quote itself',
            article.quotes[at]?.[key],
          );
      }
    }
  }
  const parents = new Map<number, readonly TextRange[]>();
  article.quotes.forEach((quote, i) => {
    const index = quote?.within ? quotes.get(quote.within) : undefined;
    const parent = index === undefined ? undefined : article.quotes[index];
    if (quote === undefined || index === undefined || parent === undefined || missingContent.has(parent.id)) return;
    const stretches = parents.get(index) ?? quoteStretches(article.text, parent, false);
    parents.set(index, stretches);
    for (const part of ['sources', 'cues', 'content'] as const) {
      quote[part].forEach((span, k) => {
        if (!liesIn(stretches, span))
          report(
            'outside_parent',
            ['quotes', i, part, k],
            `a span in the content of ${parent.id}`,
            `${span.start} to ${span.end}`,
          );
      });
    }
  });
}
