import { firstSpan } from '../internal/first-span.ts';
import { isQuoted } from '../internal/is-quoted.ts';
import { quoteKind } from '../internal/quote-kind.ts';
import type { Quote } from '../model/quote.ts';
import type { AnyDraft } from './any-draft.ts';
import type { Finder } from './finder.ts';
import { keyedRecords } from './keyed-records.ts';

/** Builds the quotes of a draft, with `quoted` and `kind` by the marks in the text. */
export function quotesOf({ quotes }: AnyDraft, { text, origins, findAll }: Finder): Quote[] {
  return keyedRecords(
    'quotes',
    quotes,
    origins,
    (id, { attitude, speakers = [], sources = [], cues = [], content = [], within = null, restates = null }): Quote => {
      const passages = findAll(content, ['quotes', id, 'content'], (span) => ({
        ...span,
        quoted: isQuoted(text, span.start, span.end),
      }));
      return {
        id,
        kind: quoteKind(passages),
        attitude,
        speakers,
        sources: findAll(sources, ['quotes', id, 'sources'], (span) => span),
        cues: findAll(cues, ['quotes', id, 'cues'], (span, { lemma }) => ({ ...span, lemma })),
        content: passages,
        within,
        restates,
      };
    },
    firstSpan,
  );
}
