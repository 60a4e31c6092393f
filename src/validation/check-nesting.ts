import { type Nest, nestOf, strayParts } from '../lookup/quote-structure.ts';
import type { CheckContext } from './check-context.ts';

/**
 * Checks that quotes lead to themselves neither by `within` nor by `restates`, and that the parts of a nested quote lie
 * in the content of the one that it is within; sources and cues may lie in the sources and cues of that one.
 */
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
  const nests = new Map<number, Nest>();
  article.quotes.forEach((quote, i) => {
    const index = quote?.within ? quotes.get(quote.within) : undefined;
    const parent = index === undefined ? undefined : article.quotes[index];
    if (quote === undefined || index === undefined || parent === undefined || missingContent.has(parent.id)) return;
    const nest = nests.get(index) ?? nestOf(article.text, parent);
    nests.set(index, nest);
    for (const { list, index: k, span } of strayParts(nest, quote))
      report(
        'outside_parent',
        ['quotes', i, list, k],
        `a span in the content${list === 'content' ? '' : ', sources or cues'} of ${parent.id}`,
        `${span.start} to ${span.end}`,
      );
  });
}
