import { countBefore, element } from '../basics/sorted.ts';
import { compareBySpan, compareSpans, firstSpan } from '../basics/span-order.ts';
import { insideMarks, type Nest, nestOf, quoteKind, strayParts } from '../lookup/quote-structure.ts';
import type { Block, Passage, Quote, TextRange } from '../model/types.ts';
import { quotedIn } from '../words/quotation-marks.ts';
import { spanOf } from './assembled-blocks.ts';
import type { RawPassage, RawQuote, Read, Report } from './raw-article.ts';

/** A quote on its way, with the place in the input where it stands. */
interface Open {
  readonly path: Read<unknown>['path'];
  quote: Quote;
}

/**
 * Makes the quotes of an article: passages are cut at blocks, `quoted`, `verbatim` and `kind` follow from the marks of the
 * text, and what is within another quote has to lie in it.
 */
export function assembledQuotes(
  text: string,
  blocks: readonly Block[],
  raw: readonly Read<RawQuote>[],
  report: Report,
): readonly Quote[] {
  const areQuoted = quotedIn(text);
  const marked = raw.map(({ path, record }) => {
    const passages = passagesOf(record.content, blocks, path, report);
    const quoted = areQuoted(passages);
    return passages.map(({ start, end }, i) => ({ start, end, quoted: quoted[i] === true }));
  });
  const isInside = insideMarks(marked.flat());
  const open = raw.map(({ path, record }, i): Open => {
    const { sources, cues, ...rest } = record;
    const content = element(marked, i).map(
      (passage): Passage => ({ ...spanOf(text, passage), quoted: passage.quoted, verbatim: isInside(passage) }),
    );
    const inOrder = <T extends TextRange>(places: readonly T[]): readonly T[] => [...places].sort(compareSpans);
    const quote: Quote = {
      ...rest,
      kind: quoteKind(content),
      sources: inOrder(sources).map((place) => spanOf(text, place)),
      cues: inOrder(cues).map(({ lemma, ...place }) => ({ ...spanOf(text, place), lemma })),
      content,
    };
    return { path, quote };
  });
  const byId = new Map(open.map((one) => [one.quote.id, one]));
  for (const link of ['within', 'restates'] as const) tie(open, byId, link, report);
  keepInside(text, open, byId, report);
  return open.map(({ quote }) => quote).sort((a, b) => compareBySpan(firstSpan(a), firstSpan(b)));
}

/** Puts passages in order, leaves out what another has, and cuts them where a new block begins. */
function passagesOf(
  content: readonly RawPassage[],
  blocks: readonly Block[],
  path: Read<unknown>['path'],
  report: Report,
): readonly RawPassage[] {
  const passages: RawPassage[] = [];
  let reached = 0;
  for (const passage of [...content].sort(compareSpans)) {
    if (passage.start < reached) report('malformed', path, `a passage from ${reached} on`, String(passage.start));
    let start = Math.max(passage.start, reached);
    reached = Math.max(reached, passage.end);
    let at = countBefore(blocks, (block) => block.start, start + 1) - 1;
    for (let next = blocks[at + 1]; next !== undefined && next.start < passage.end; next = blocks[at + 1]) {
      const end = Math.min(blocks[at]?.end ?? 0, passage.end);
      if (start < end) passages.push({ ...passage, start, end });
      start = Math.max(start, next.start);
      at++;
    }
    if (start < passage.end) passages.push({ ...passage, start });
  }
  return passages;
}

/** Undoes links to quotes that are not there, and links that lead back to where they come from. */
function tie(
  open: readonly Open[],
  byId: ReadonlyMap<string, Open>,
  link: 'within' | 'restates',
  report: Report,
): void {
  const up = new Map<string, string>();
  const topOf = (id: string): string => {
    let top = id;
    for (let next = up.get(top); next !== undefined; next = up.get(top)) {
      // Each way is halved as it is walked, so that long ones are walked once.
      up.set(top, up.get(next) ?? next);
      top = next;
    }
    return top;
  };
  for (const one of open) {
    const { id, [link]: to } = one.quote;
    if (to === null) continue;
    if (byId.has(to) && topOf(to) !== id) up.set(id, to);
    else {
      report(
        'unknown_reference',
        one.path,
        `another quote that it is ${link === 'within' ? 'within' : 'to restate'}`,
        to,
      );
      one.quote = { ...one.quote, [link]: null };
    }
  }
}

/** Undoes that a quote is within another in whose words it does not stand. */
function keepInside(text: string, open: readonly Open[], byId: ReadonlyMap<string, Open>, report: Report): void {
  const nests = new Map<Open, Nest>();
  for (const one of open) {
    const parent = byId.get(one.quote.within ?? '');
    if (parent === undefined) continue;
    const nest = nests.get(parent) ?? nestOf(text, parent.quote);
    nests.set(parent, nest);
    const [stray] = strayParts(nest, one.quote);
    if (stray === undefined) continue;
    report('not_held', one.path, `words inside of ${parent.quote.id}`, stray.span.exact);
    one.quote = { ...one.quote, within: null };
  }
}
