import * as z from 'zod';
import { insideMarks, quoteKind } from '../lookup/quote-structure.ts';
import { QuoteSchema } from '../model/quote.schema.ts';
import { SlugSchema } from '../model/scalars.schema.ts';
import { exactly } from '../model/schema-of.ts';
import type { Attitude, EntityId, Ids, Modality, Passage, Quote } from '../model/types.ts';
import { quotedIn } from '../words/quotation-marks.ts';
import { list, maybe, words } from './draft-fields.ts';
import type { Finder } from './finder.ts';
import { type Flat, type Selector, SelectorSchema, selecting } from './selector.ts';

/** A quote, keyed by id; its kind follows from the quotation marks. */
export interface QuoteDraft<out I extends Ids = Ids> {
  /** What the speaker does with the content. */
  readonly attitude: Attitude;
  /** Whether the saying took place; left out, it is actual. */
  readonly modality?: Modality | undefined;
  /** The entities that the sources refer to. */
  readonly speakers?: readonly EntityId<I>[] | undefined;
  /** The entities that are spoken to. */
  readonly addressees?: readonly EntityId<I>[] | undefined;
  /** The words that name who speaks. */
  readonly sources?: readonly Selector<I>[] | undefined;
  /** The words that ascribe the content. */
  readonly cues?: readonly CueDraft<I>[] | undefined;
  /** What is ascribed, without quotation marks, in pieces where other words intervene. */
  readonly content?: readonly PassageDraft<I>[] | undefined;
  /** The expression that dates the saying. */
  readonly time?: I['time'] | null | undefined;
  /** The quote in whose content this one stands. */
  readonly within?: I['quote'] | null | undefined;
  /** The quote that this one gives again. */
  readonly restates?: I['quote'] | null | undefined;
}

/** A passage: its words, and whether they are quoted, where marks leave a doubt or there are none. */
export type PassageDraft<I extends Ids = Ids> = Flat<
  Selector<I> & {
    /** Whether it is quoted, in spite of what the marks show: counts unless a clear pair encloses it; left out, the marks decide. */
    readonly quoted?: boolean | undefined;
  }
>;

/** A cue: its words, and their dictionary form. */
export type CueDraft<I extends Ids = Ids> = Flat<
  Selector<I> & {
    /** Dictionary form. */
    readonly lemma: string;
  }
>;

const PassageDraftSchema = exactly<PassageDraft>()(selecting({ quoted: z.boolean().optional() }));
const CueDraftSchema = exactly<CueDraft>()(selecting({ lemma: words }));

/** Schema of {@link QuoteDraft}. */
export const QuoteDraftSchema = exactly<QuoteDraft>()(
  z.strictObject({
    attitude: QuoteSchema.shape.attitude,
    modality: QuoteSchema.shape.modality.optional(),
    speakers: list(SlugSchema),
    addressees: list(SlugSchema),
    sources: list(SelectorSchema),
    cues: list(CueDraftSchema),
    content: list(PassageDraftSchema),
    time: maybe(SlugSchema),
    within: maybe(SlugSchema),
    restates: maybe(SlugSchema),
  }),
);

/** Builds the quotes of a draft, with `quoted`, `verbatim` and `kind` by the marks in the text. */
export function buildQuotes(drafts: Readonly<Record<string, QuoteDraft>> | undefined, finder: Finder): Quote[] {
  const { text, findAll } = finder;
  const areQuoted = quotedIn(text);
  const open: { -readonly [F in keyof Passage]: Passage[F] }[] = [];
  const quotes = finder.buildAll('quotes', drafts, (id, draft) => {
    const { attitude, modality = 'actual', speakers = [], addressees = [], sources = [], cues = [] } = draft;
    const { content = [], time = null, within = null, restates = null } = draft;
    const found = findAll(content, ['quotes', id, 'content'], (span, { quoted }) => ({ ...span, quoted }));
    const quoted = areQuoted(found);
    const passages = found.map((span, i) => ({ ...span, quoted: quoted[i] === true, verbatim: false }));
    open.push(...passages);
    return {
      id,
      kind: quoteKind(passages),
      attitude,
      modality,
      speakers,
      addressees,
      sources: findAll(sources, ['quotes', id, 'sources'], (span) => span),
      cues: findAll(cues, ['quotes', id, 'cues'], (span, { lemma }) => ({ ...span, lemma })),
      content: passages,
      time,
      within,
      restates,
    };
  });
  const isInside = insideMarks(open);
  for (const passage of open) passage.verbatim = isInside(passage);
  return quotes;
}
