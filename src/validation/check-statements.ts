import { innermostQuote } from '../lookup/quote-structure.ts';
import type { CheckContext } from './check-context.ts';

/** Checks that each statement names the innermost quote whose content holds it, or none where none does. */
export function checkStatements({ article, isComplete, report }: CheckContext): void {
  if (!isComplete('quotes') || article.statistics.length + article.relations.length === 0) return;
  const innermost = innermostQuote(
    article.text,
    article.quotes.filter((quote) => quote !== undefined),
  );
  for (const layer of ['statistics', 'relations'] as const) {
    article[layer].forEach((record, i) => {
      record?.stated.forEach((statement, k) => {
        const quote = innermost(statement);
        if (statement.quote !== quote)
          report('statement_quote', [layer, i, 'stated', k, 'quote'], quote ?? 'null', statement.quote);
      });
    });
  }
}
