import { assertArticle } from '../../basics/errors.ts';
import { byId } from '../../basics/grouping.ts';
import { addressOf } from '../../exchange/address.ts';
import { columnName, fieldValue } from '../../exchange/columns.ts';
import { coverOf } from '../../exchange/covering.ts';
import type { Loss, LossOptions } from '../../exchange/loss.ts';
import { assertOptions, chosenOf } from '../../exchange/plain-options.ts';
import { type Layer, type LayerRecord, layers, type SpanRole, visitSpans } from '../../model/layers.ts';
import type { Article, Ids, Span } from '../../model/types.ts';
import { codePointOffsets } from '../../words/offset-units.ts';
import { jsonLine } from './json-line.ts';

/** Which records have lines. */
export interface RecordLinesOptions extends LossOptions {
  /** One layer or a list of layers; left out, all. */
  readonly layers?: Layer | readonly Layer[] | undefined;
}

/** The fields of a record and its span in the order of their columns, parted by spaces. */
const FIELDS =
  'form literal kind attitude modality speakers addressees time within restates lemma quoted verbatim quote ' +
  'presupposed predicate subject.entity subject.value object.entity object.value type label series value low high ' +
  'lowInclusive highInclusive direction unit approximate because duration inferred period.value period.basis ' +
  'period.because comparedWith.value comparedWith.basis comparedWith.because';
/** Those of them that are lists. */
const LISTS = ['speakers', 'addressees', 'inferred'];

/**
 * Writes records as JSON Lines for data engines: one line for each span of each record, all with the
 * same keys in one order and with values of one type, whatever the article, so that DuckDB, Spark or pandas read the lines
 * of a million articles as one table.
 *
 * The keys are those of `RecordLine`: the article, the layer, the record, the place of the span, then the fields of all
 * layers. Lines of one record share its name; a record without spans has one line without a place. Offsets are counted in
 * code points of the article's text.
 *
 * @param article - The article.
 * @param options - `layers`: which layers. `onLoss`: called with what cannot be written.
 * @returns Lines that all end in LF, layer by layer, so that the lines of several articles can follow each other.
 * @throws `RangeError` for an unknown layer; `TypeError` for an unknown option.
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { type RecordLine, toRecordLines } from 'kerry-moscow-visit/formats/jsonl';
 *
 * const lines = toRecordLines(article, { layers: 'statistics' }).trimEnd().split('\n');
 * const rows: RecordLine[] = lines.map((line) => JSON.parse(line));
 * rows.find(({ unit }) => unit === 'USD')?.exact; // => '$29.2 billion'
 * ```
 */
export function toRecordLines<I extends Ids>(article: Article<I>, options?: RecordLinesOptions): string;
export function toRecordLines(article: Article, options: RecordLinesOptions = {}): string {
  assertArticle(article);
  assertOptions(options, { layers, onLoss: null });
  const entities = byId(article.entities);
  const offsetIn = codePointOffsets(article.text);
  const columns = FIELDS.split(' ').map((field) => ({
    keys: field.split('.'),
    column: columnName(field),
    isList: LISTS.includes(field),
  }));

  const lines: string[] = [];
  const write = (layer: Layer, record: LayerRecord, path: Loss['path'], place?: Place): void => {
    const { span = null, role = null, nth = null } = place ?? {};
    const entity = 'entity' in record ? record.entity : null;
    const { type = null, name = null } = entities.get(entity ?? '') ?? {};
    const block = 'block' in record ? record.block : span && article.blocks[coverOf(article.blocks, span.start)]?.id;
    const line: Record<string, unknown> = {
      article: article.id,
      version: article.version,
      language: article.language,
      layer,
      record: addressOf(layer, record),
      role,
      nth,
      start: span && offsetIn(span.start),
      end: span && offsetIn(span.end),
      offset_unit: 'code point',
      exact: span?.exact ?? null,
      block: block ?? null,
      entity,
      entity_type: type,
      entity_name: name,
    };
    // A time is a period, whose date is no figure.
    const dated = layer === 'times' ? { value: null, because: null, period: record } : {};
    const fields = { ...record, ...span, ...dated };
    for (const { keys, column, isList } of columns) line[column] = fieldValue(fields, keys) ?? (isList ? [] : null);
    lines.push(jsonLine(line, path, options));
  };
  for (const layer of chosenOf(options.layers ?? layers))
    article[layer].forEach((record, i) => {
      const before = lines.length;
      visitSpans(record, (span, role, list, j) => {
        const path = list === null ? [layer, i] : [layer, i, list, j];
        write(layer, record, path, { span, role, nth: j + 1 });
      });
      if (lines.length === before) write(layer, record, [layer, i]);
    });
  return lines.join('');
}

/** The place of a line: a span, what it is for its record, and its number among those of its role. */
interface Place {
  readonly span: Span;
  readonly role: SpanRole;
  readonly nth: number;
}
