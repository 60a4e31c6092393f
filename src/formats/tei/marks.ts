import { compareSpans } from '../../basics/span-order.ts';
import type { Mark } from '../../exchange/nested-marks.ts';
import type { Article, Span, Statistic } from '../../model/types.ts';
import { dateAttributes } from './date-attributes.ts';
import type { Marking } from './inline.ts';
import { oneWord, placeId, pointers, xmlId } from './names.ts';

/** The elements for names of entities, by type. */
const NAMES: { readonly [type: string]: string } = { person: 'persName', organization: 'orgName', place: 'placeName' };

/** Lists what is marked in the text, in reading order: quotes, mentions, figures, dates and scare quotes. */
export function marksOf({ entities, quotes, mentions, statistics, times, scareQuotes }: Article): Mark<Marking>[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const marks: Mark<Marking>[] = [];
  const add = (
    id: string,
    { start, end, exact }: Span,
    path: Marking['path'],
    name: string,
    attributes: Marking['attributes'],
  ) => {
    marks.push({ start, end, value: { id, exact, path, name, attributes } });
  };
  quotes.forEach(({ id, content, speakers, addressees, attitude, modality }, i) => {
    content.forEach((one, j) => {
      add(xmlId('quotes', id), one, ['quotes', i, 'content', j], 'said', {
        who: pointers(speakers),
        toWhom: pointers(addressees),
        ana: `#${xmlId('attitude', attitude)} #${xmlId('modality', modality)}`,
        direct: `${one.verbatim}`,
      });
    });
  });
  mentions.forEach((mention, i) => {
    const { entity, form, literal } = mention;
    const type = types.get(entity);
    const name = (form === 'name' && NAMES[`${type}`]) || 'rs';
    add(placeId('mentions', mention, entity), mention, ['mentions', i], name, {
      ref: pointers([entity]),
      corresp: pointers([literal]),
      ...(name === 'rs' && { type, subtype: form }),
    });
  });
  statistics.forEach((statistic, i) => {
    const attributes = measureAttributes(statistic);
    statistic.stated.forEach((one, j) => {
      add(placeId('statistics', one, statistic.id), one, ['statistics', i, 'stated', j], 'measure', attributes);
    });
  });
  times.forEach((time, i) => {
    add(xmlId('times', time.id), time, ['times', i], 'date', dateAttributes(time));
  });
  scareQuotes.forEach((one, i) => {
    add(placeId('scareQuotes', one), one, ['scareQuotes', i], 'soCalled', {});
  });
  return marks.sort(compareSpans);
}

/** Gives the attributes of a figure: counts and ranks are of things, which are the commodity. */
function measureAttributes({ id, type, value, low, high, unit }: Statistic): Marking['attributes'] {
  const counts = type === 'count' || type === 'rank';
  return {
    quantity: value,
    unit: counts ? 'count' : oneWord(unit),
    commodity: counts ? oneWord(unit) : null,
    atLeast: low,
    atMost: high,
    ana: `#${xmlId('figure', id)}`,
  };
}
