import { groupBy } from '../basics/grouping.ts';
import { at, countBefore, element } from '../basics/sorted.ts';
import { compareSpans, joinOverlapping, liesIn, startingIn } from '../basics/span-order.ts';
import type { Article, Passage, Quote, QuoteKind, Span, TextRange } from '../model/types.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { isMark } from '../words/mark-table.ts';
import { reachTree } from './reach-tree.ts';

/** Gives the kind of a quote from its passages: all quoted, none, or some; without content it is indirect. */
export function quoteKind(content: readonly Pick<Passage, 'quoted'>[]): QuoteKind {
  let quoted = 0;
  for (const passage of content) if (passage.quoted) quoted++;
  if (quoted === 0) return 'indirect';
  return quoted === content.length ? 'direct' : 'mixed';
}

/** Widest gap, in code units, that a cue with its source may take between two passages. */
const WIDEST_GAP = 400;
/** What most gaps are made of. */
const PLAIN = /^[\s"'`“”‘’.,;:!?()–—-]*$/;

/** Tells whether words are none: white space, punctuation and invisible characters alone. */
export function isLight(words: string): boolean {
  if (PLAIN.test(words)) return true;
  return !/[A-Za-z0-9]/.test(words) && unicodeExpression('^[\\s\\p{P}\\p{Cf}`]*$').test(words);
}

/** Tells whether nothing but light characters and some spans, sorted by start, stands in a gap. */
function isLightAcross(text: string, start: number, end: number, across: readonly Span[]): boolean {
  let cursor = start;
  for (const span of across) {
    if (!isLight(text.slice(cursor, span.start))) return false;
    cursor = Math.max(cursor, span.end);
  }
  return isLight(text.slice(cursor, end));
}

/**
 * Joins the passages of a quote where only white space, punctuation and, on request, its own cue and source
 * stand between them.
 */
export function quoteStretches(text: string, quote: Quote, overCues: boolean): readonly TextRange[] {
  const stretches: { start: number; end: number }[] = [];
  const across = overCues ? [...quote.sources, ...quote.cues].sort(compareSpans) : [];
  for (const { start, end } of quote.content) {
    const last = stretches[stretches.length - 1];
    const joined =
      last !== undefined &&
      start - last.end <= WIDEST_GAP &&
      isLightAcross(text, last.end, start, startingIn(across, last.end, start));
    if (joined) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** Where the parts of a quote within another may stand: its content in the first, sources and cues in either. */
export interface Nest {
  /** The content of the outer quote, joined over white space and punctuation. */
  readonly content: readonly TextRange[];
  /** The sources and cues of the outer quote, joined where they overlap. */
  readonly attribution: readonly TextRange[];
}

/** Gives the places in which the parts of a quote within this one may stand. */
export function nestOf(text: string, quote: Quote): Nest {
  return {
    content: quoteStretches(text, quote, false),
    attribution: joinOverlapping([...quote.sources, ...quote.cues]),
  };
}

/** Finds the parts of a quote that do not stand in the nest of the quote that it is within. */
export function strayParts(
  { content, attribution }: Nest,
  quote: Quote,
): { readonly list: 'sources' | 'cues' | 'content'; readonly index: number; readonly span: Span }[] {
  return (['sources', 'cues', 'content'] as const).flatMap((list) =>
    quote[list].flatMap((span, index) => {
      const lies = liesIn(content, span) || (list !== 'content' && liesIn(attribution, span));
      return lies ? [] : [{ list, index, span }];
    }),
  );
}

/** Prepares the question whether a place of the text stands inside the quotation marks of one of some passages. */
export function insideMarks(
  passages: readonly Pick<Passage, 'start' | 'end' | 'quoted'>[],
): (place: TextRange) => boolean {
  const stretches = joinOverlapping(passages.filter(({ quoted }) => quoted));
  return (place) => liesIn(stretches, place);
}

/** Gives the stretches of the text that stand in somebody's quotation marks, in order, none overlapping. */
export function quotedStretches({ quotes }: Pick<Article, 'quotes'>): readonly TextRange[] {
  return joinOverlapping(quotes.flatMap(({ content }) => content.filter(({ quoted }) => quoted)));
}

/** Tells how deep each quote is nested, as far as known; in a circle, or within a quote that is not there, it is 0. */
function quoteDepths(quotes: readonly Quote[]): readonly number[] {
  const inside = new Map<string, { quote: Quote; i: number }[]>();
  quotes.forEach((quote, i) => {
    if (quote.within === null) return;
    const children = inside.get(quote.within);
    if (children === undefined) inside.set(quote.within, [{ quote, i }]);
    else children.push({ quote, i });
  });
  const depths = quotes.map(() => 0);
  // From those at top level inwards, each once: what stands in a circle is never reached.
  const open = quotes.flatMap((quote, i) => (quote.within === null ? [{ quote, i, depth: 0 }] : []));
  for (const { quote, i, depth } of open) {
    depths[i] = depth;
    for (const child of inside.get(quote.id) ?? []) open.push({ ...child, depth: depth + 1 });
    inside.delete(quote.id);
  }
  return depths;
}

/** Leaves the quotation marks out that a span begins and ends with. */
function withoutMarks(text: string, { start, end }: TextRange): TextRange {
  const isMarked = end - start > 2 && isMark(text.charAt(start)) && isMark(text.charAt(end - 1));
  return isMarked ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Gives how deep each quote is nested, by its id. */
export function quoteDepthsById({ quotes }: Article): ReadonlyMap<string, number> {
  const depths = quoteDepths(quotes);
  return new Map(quotes.map(({ id }, i) => [id, at(depths, i)]));
}

/**
 * Prepares the look-up of the innermost quote whose content holds a span, marks around it left aside: of the stretches of
 * content that cover it the one that starts last, then the shorter, then the more deeply nested. Building takes n log n,
 * each look-up log n.
 */
export function innermostQuote(text: string, quotes: readonly Quote[]): (span: TextRange) => string | null {
  const depths = quoteDepths(quotes);
  const stretches = quotes
    .flatMap((quote, i) => {
      const depth = at(depths, i);
      return quoteStretches(text, quote, true).map(({ start, end }) => ({ start, end, id: quote.id, depth }));
    })
    .sort((a, b) => compareSpans(a, b) || a.depth - b.depth);
  const reach = reachTree(stretches.map(({ end }) => end));
  const leaves = reach.length / 2;
  return (span) => {
    const { start, end } = withoutMarks(text, span);
    // The last of those that start in time and reach to the end: up and left, then down and right.
    let node = leaves + countBefore(stretches, (stretch) => stretch.start, start + 1);
    while (node > 1 && (node % 2 === 0 || at(reach, node - 1) < end)) node = node >> 1;
    if (node === 1) return null;
    node -= 1;
    while (node < leaves) node = at(reach, 2 * node + 1) >= end ? 2 * node + 1 : 2 * node;
    return element(stretches, node - leaves).id;
  };
}

/** Collects the ids of the quotes in which one of some entities speaks, and of those within them, however deep. */
export function quoteIdsFrom(quotes: readonly Quote[], speakers: Iterable<string | null>): ReadonlySet<string> {
  const speaking = new Set<string | null>(speakers);
  const inside = groupBy(quotes, ({ within }) => (within === null ? [] : [within]));
  const ids = new Set(quotes.filter((quote) => quote.speakers.some((one) => speaking.has(one))).map(({ id }) => id));
  // A set goes on through what is added to it on the way.
  for (const id of ids) for (const quote of inside.get(id) ?? []) ids.add(quote.id);
  return ids;
}
