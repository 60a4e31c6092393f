import { byId } from '../../basics/grouping.ts';
import type { LossOptions } from '../../exchange/loss.ts';
import { safeUrl } from '../../exchange/safe-url.ts';
import { layers, visitSpans } from '../../model/layers.ts';
import type { Article, Span } from '../../model/types.ts';
import { blockAt } from '../../text/block-at.ts';
import { element, type HastContent, textNode } from './hast.ts';
import { type PageIds, placeName } from './page-ids.ts';

type Path = readonly (string | number)[];

/** The fields that hold ids, and what these name. */
const REFERENCES: Readonly<Record<string, 'entities' | 'quotes' | 'times'>> = {
  publisher: 'entities',
  authors: 'entities',
  place: 'entities',
  agency: 'entities',
  country: 'entities',
  parent: 'entities',
  of: 'entities',
  members: 'entities',
  participants: 'entities',
  entity: 'entities',
  literal: 'entities',
  speakers: 'entities',
  addressees: 'entities',
  time: 'times',
  within: 'quotes',
  restates: 'quotes',
  quote: 'quotes',
};

/** What a span is made of. */
const SPAN = ['start', 'end', 'exact'];

/** The fields that hold addresses outside of the page. */
const ADDRESSES = ['url', 'uri', 'sameAs'];

/**
 * Prepares the writing of records as lists of fields. What is `null` or an empty list is left out; a span is a link to its
 * words, and what else it has follows.
 */
export function fieldList(
  article: Article,
  marked: ReadonlySet<string>,
  idOf: PageIds,
  options: LossOptions,
): (record: object, path: Path) => HastContent[] {
  const entities = byId(article.entities);
  const places = new Map<Span, string>();
  for (const layer of layers)
    for (const record of article[layer])
      visitSpans(record, (span, role) => {
        const name = placeName({ layer, record, span, role });
        if (marked.has(name)) places.set(span, name);
      });

  const link = (href: string, words: string): HastContent => element('a', { href }, [textNode(words)]);
  const placeOf = (span: Span): string => {
    const block = blockAt(article, span.start);
    return places.get(span) ?? (block === null ? 'article' : `blocks/${block.id}`);
  };

  const heldOf = (field: string, held: unknown, path: Path): HastContent[] => {
    if (Array.isArray(held)) {
      const parts = held.map((one, i) => heldOf(field, one, [...path, i]));
      if (typeof held[0] === 'object')
        return [
          element(
            'ul',
            {},
            parts.map((part) => element('li', {}, part)),
          ),
        ];
      return parts.flatMap((part, i) => (i === 0 ? part : [textNode(', '), ...part]));
    }
    if (typeof held === 'object' && held !== null) return fieldsOf(held, path);
    const words = String(held);
    const list = REFERENCES[field];
    if (list !== undefined) return [link(`#${idOf(`record/${list}/${words}`)}`, entities.get(words)?.name ?? words)];
    const url = ADDRESSES.includes(field) ? safeUrl(words, path, options) : null;
    return [url === null ? textNode(words) : link(url, words)];
  };
  const fieldsOf = (record: object, path: Path): HastContent[] => {
    const list: HastContent[] = [];
    for (const [field, held] of Object.entries(record)) {
      if (SPAN.includes(field) || held === null || (Array.isArray(held) && held.length === 0)) continue;
      const name = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      list.push(element('dt', {}, [textNode(name)]), element('dd', {}, heldOf(field, held, [...path, field])));
    }
    const written = list.length === 0 ? [] : [element('dl', {}, list)];
    return isSpan(record) ? [link(`#${idOf(placeOf(record))}`, record.exact), ...written] : written;
  };
  return fieldsOf;
}

const isSpan = (record: object): record is Span => 'exact' in record;
