import { countBefore, element } from '../basics/sorted.ts';
import { compareBySpan, compareSpans, firstSpan } from '../basics/span-order.ts';
import { insideMarks, nestOf, quoteKind, strayParts } from '../lookup/quote-structure.ts';
import type { Article, Block, Passage, Quote } from '../model/types.ts';
import { quotedIn } from '../words/quotation-marks.ts';
import type { Claims } from './moved-claims.ts';
import type { Mover } from './mover.ts';

/** A passage of which it is not yet known whether it stands inside marks. */
type OpenPassage = { -readonly [F in keyof Passage]: Passage[F] };
/** A piece of a passage at its new place, and what its author said against the marks. */
interface Piece {
  readonly passage: OpenPassage;
  readonly said: boolean | undefined;
}

/** Cuts a passage where a block ends; the first piece stands for the old passage. */
function cutAtBlocks(
  old: Passage,
  said: boolean | undefined,
  { text, spans, move }: Mover,
  blocks: readonly Block[],
): Piece[] {
  return move(old).flatMap(({ start, end }) => {
    const pieces: Piece[] = [];
    for (let i = countBefore(blocks, (block) => block.end, start + 1); i < blocks.length; i++) {
      const block = element(blocks, i);
      if (block.start >= end) break;
      const from = Math.max(start, block.start);
      const to = Math.min(end, block.end);
      const passage = { start: from, end: to, exact: text.slice(from, to), quoted: false, verbatim: false };
      pieces.push({ passage, said });
    }
    for (const { passage } of pieces.slice(0, 1)) spans.set(old, passage);
    return pieces;
  });
}

/** Leaves passages out that would overlap the one before them: two that came to the same words are one. */
function apart(pieces: readonly Piece[]): Piece[] {
  const left: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => compareSpans(a.passage, b.passage)))
    if (piece.passage.start >= (left[left.length - 1]?.passage.end ?? 0)) left.push(piece);
  return left;
}

/**
 * Moves quotes, deriving their kind anew. A quote whose content is gone is left out; one that is no longer inside
 * another's content, or gives again one that is gone, says so no more.
 */
export function movedQuotes(
  { text: oldText, quotes }: Article,
  mover: Mover,
  blocks: readonly Block[],
  { speakers, addressees }: Claims,
): Quote[] {
  const { text, move } = mover;
  const [wereQuoted, areQuoted] = [quotedIn(oldText), quotedIn(text)];
  const open: OpenPassage[] = [];
  const moved = quotes.flatMap((quote): Quote[] => {
    // What was said against the marks is kept where they still leave a doubt; all else follows them.
    const marked = wereQuoted(quote.content.map(({ start, end }) => ({ start, end })));
    const cut = quote.content.flatMap((passage, i) => {
      const said = marked[i] === passage.quoted ? undefined : passage.quoted;
      return cutAtBlocks(passage, said, mover, blocks);
    });
    const pieces = apart(cut);
    const quoted = areQuoted(pieces.map(({ passage: { start, end }, said }) => ({ start, end, quoted: said })));
    const content = pieces.map(({ passage }) => passage);
    content.forEach((passage, i) => {
      passage.quoted = quoted[i] === true;
    });
    open.push(...content);
    const sources = quote.sources.flatMap((span) => move(span, 'name')).sort(compareSpans);
    const cues = quote.cues.flatMap((span) => move(span, 'cue')).sort(compareSpans);
    const had = quote.content.length > 0 ? quote.content.length : quote.sources.length + quote.cues.length;
    const left = quote.content.length > 0 ? content.length : sources.length + cues.length;
    if (had > 0 && left === 0) return [];
    return [
      {
        ...quote,
        speakers: speakers(quote),
        addressees: addressees(quote),
        sources,
        cues,
        content,
        kind: quoteKind(content),
      },
    ];
  });
  const isInside = insideMarks(open);
  for (const passage of open) passage.verbatim = isInside(passage);
  const nests = new Map(moved.map((quote) => [quote.id, nestOf(text, quote)]));
  return moved
    .map((quote): Quote => {
      const nest = quote.within === null ? undefined : nests.get(quote.within);
      const inside = nest !== undefined && strayParts(nest, quote).length === 0;
      const restated = quote.restates !== null && nests.has(quote.restates);
      return { ...quote, within: inside ? quote.within : null, restates: restated ? quote.restates : null };
    })
    .sort((a, b) => compareBySpan(firstSpan(a), firstSpan(b)));
}
