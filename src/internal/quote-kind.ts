import type { Passage } from '../model/passage.ts';
import type { QuoteKind } from '../model/quote-kind.ts';

/** Derives the kind of a quote from its passages: all quoted, none, or some; without content it is indirect. */
export function quoteKind(content: readonly Pick<Passage, 'quoted'>[]): QuoteKind {
  let quoted = 0;
  for (const passage of content) if (passage.quoted) quoted++;
  if (quoted === 0) return 'indirect';
  return quoted === content.length ? 'direct' : 'mixed';
}
