import { assertArticle } from '../../basics/errors.ts';
import { addressOf } from '../../exchange/address.ts';
import type { LossOptions } from '../../exchange/loss.ts';
import { piecesIn, placedAnnotations } from '../../exchange/placed-annotations.ts';
import { assertOptions, chosenOf } from '../../exchange/plain-options.ts';
import { type AnnotationRef, type Layer, layers } from '../../model/layers.ts';
import type { Article, Ids } from '../../model/types.ts';
import { codePointOffsets } from '../../words/offset-units.ts';
import { jsonLine } from './json-line.ts';
import { type LabelledSpan, type LineStyle, lineStyles, styledLine } from './line-styles.ts';
import { type StretchKind, stretchesOf, stretchKinds } from './stretches.ts';
import { usualLabel } from './usual-label.ts';

/** How the lines are made. */
export interface JsonLinesOptions extends LossOptions {
  /** For which tool, by which the fields of a line are named; left out, `prodigy`. */
  readonly style?: LineStyle | undefined;
  /** What has a line of its own: the whole article, each block, or each sentence; left out, the article. */
  readonly per?: StretchKind | undefined;
  /** One layer or a list of layers; left out, all but blocks and sentences. */
  readonly layers?: Layer | readonly Layer[] | undefined;
  /** Gives the label of an annotation, whose usual one it gets too, or `null` to leave the annotation out. */
  readonly label?: ((annotation: AnnotationRef, usual: string) => string | null) | undefined;
}

/**
 * Writes labelled spans as JSON Lines for annotation tools: a text and its spans, as Prodigy, spaCy's recipes and doccano
 * read them.
 *
 * Offsets are counted in code points, as Python counts them, from the start of the line's text; every line says so in
 * `meta.offset_unit`. A label is the layer and what the annotation is in it: `mentions:person`, `quotes:cue`,
 * `statistics:amount`, `relations:visits`, `times:date`; sentences and scare quotes have none but their layer. Spans may
 * nest and overlap, and stand in reading order; choose one layer for a tool that takes no overlaps.
 *
 * With a line for each block or sentence, words that reach over its border are marked in each line, as far as they stand
 * in it, and are told. Words that stand in no line are told too.
 *
 * @param article - The article.
 * @param options - `style`: for which tool. `per`: what has a line of its own. `layers`: which annotations. `label`: another
 * rule for labels. `onLoss`: called with what cannot be held.
 * @returns Lines that all end in LF, so that the lines of several articles can follow each other.
 * @throws `RangeError` for an unknown style, unit or layer; `TypeError` for an unknown option.
 * @see The formats: https://prodi.gy/docs/api-interfaces, https://doccano.github.io/doccano/tutorial/
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toJsonLines } from 'kerry-moscow-visit/formats/jsonl';
 *
 * const lines = toJsonLines(article, { style: 'doccano', per: 'block', layers: 'mentions' }).split('\n');
 * const { text, label } = JSON.parse(lines[1] ?? '');
 * text.slice(0, 21); // => 'US Secretary of State'
 * label[0]; // => [0, 21, 'mentions:person']
 * ```
 */
export function toJsonLines<I extends Ids>(article: Article<I>, options?: JsonLinesOptions): string;
export function toJsonLines(article: Article, options: JsonLinesOptions = {}): string {
  assertArticle(article);
  assertOptions(options, { style: lineStyles, per: stretchKinds, layers, label: null, onLoss: null });
  const { style = 'prodigy', per = 'article', layers: chosen = untiled(), label, onLoss } = options;
  const offsetIn = codePointOffsets(article.text);
  const types = new Map(article.entities.map(({ id, type }) => [id, type]));
  const lines = stretchesOf(article, per).map((stretch) => ({ ...stretch, spans: [] as LabelledSpan[] }));
  const piecesOf = piecesIn(lines);
  for (const { path, ...annotation } of placedAnnotations(article, chosenOf(chosen))) {
    const usual = usualLabel(annotation, types);
    const given = label === undefined ? usual : label(annotation, usual);
    if (given === null) continue;
    const { layer, record, span, role } = annotation;
    const pieces = piecesOf(span);
    for (const { stretch, start, end } of pieces)
      stretch.spans.push({
        start: offsetIn(start) - offsetIn(stretch.start),
        end: offsetIn(end) - offsetIn(stretch.start),
        label: given,
        text: article.text.slice(start, end),
        layer,
        role,
        record: addressOf(layer, record),
        entity: 'entity' in record ? record.entity : null,
      });
    if (pieces.length !== 1 || pieces.some(({ start, end }) => end - start < span.end - span.start))
      onLoss?.({ code: 'unmarkable_words', path, expected: `words of one ${per}`, received: span.exact });
  }
  return lines
    .map(({ exact, spans, start, block, path }) => {
      const meta = {
        article: article.id,
        version: article.version,
        block,
        start: offsetIn(start),
        offset_unit: 'code point' as const,
      };
      return jsonLine(styledLine(style, exact, spans, meta), path, options);
    })
    .join('');
}

/** Gives the layers that do not tile the text. */
const untiled = (): readonly Layer[] => layers.slice(2);
