import * as z from 'zod';
import { quoteKind } from '../lookup/quote-structure.ts';
import { QuoteSchema } from '../model/quote.schema.ts';
import { SlugSchema } from '../model/scalars.schema.ts';
import { exactly } from '../model/schema-of.ts';
import type { Attitude, EntityId, Ids, Quote } from '../model/types.ts';
import { isQuoted } from '../words/quotation-marks.ts';
import { list, maybe, words } from './draft-fields.ts';
import type { Finder } from './finder.ts';
import { type Flat, type Selector, SelectorSchema, selecting } from './selector.ts';

/** A quote, keyed by id; its kind follows from the quotation marks. */
export interface QuoteDraft<out I extends Ids = Ids> {
  /** What the speaker does with the content. */
  readonly attitude: Attitude;
  /** The entities that the sources refer to. */
  readonly speakers?: readonly EntityId<I>[] | undefined;
  /** The words that name who speaks. */
  readonly sources?: readonly Selector<I>[] | undefined;
  /** The words that ascribe the content. */
  readonly cues?: readonly CueDraft<I>[] | undefined;
  /** What is ascribed, without quotation marks, in pieces where other words intervene. */
  readonly content?: readonly Selector<I>[] | undefined;
  /** The quote in whose content this one stands. */
  readonly within?: I['quote'] | null | undefined;
  /** The quote that this one gives again. */
  readonly restates?: I['quote'] | null | undefined;
}

/** A cue: its words, and their dictionary form. */
export type CueDraft<I extends Ids = Ids> = Flat<
  Selector<I> & {
    /** Dictionary form. */
    readonly lemma: string;
  }
>;

const CueDraftSchema = exactly<CueDraft>()(selecting({ lemma: words }));

/** Schema of {@link QuoteDraft}. */
export const QuoteDraftSchema = exactly<QuoteDraft>()(
  z.strictObject({
    attitude: QuoteSchema.shape.attitude,
    speakers: list(SlugSchema),
    sources: list(SelectorSchema),
    cues: list(CueDraftSchema),
    content: list(SelectorSchema),
    within: maybe(SlugSchema),
    restates: maybe(SlugSchema),
  }),
);

/** Builds the quotes of a draft, with `quoted` and `kind` by the marks in the text. */
export function buildQuotes(drafts: Readonly<Record<string, QuoteDraft>> | undefined, finder: Finder): Quote[] {
  const { text, findAll } = finder;
  return finder.buildAll('quotes', drafts, (id, draft) => {
    const { attitude, speakers = [], sources = [], cues = [], content = [], within = null, restates = null } = draft;
    const passages = findAll(content, ['quotes', id, 'content'], (span) => ({
      ...span,
      quoted: isQuoted(text, span),
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
  });
}
