import type { Article, Statistic, TextRange } from '../../model/types.ts';
import { dateAttributes } from './date-attributes.ts';
import { join, type Mark } from './inline.ts';
import { oneWord, placeId, pointers, xmlId } from './names.ts';
import type { TeiElement } from './tei-tree.ts';

/** What is marked in the text of an article. */
export interface Marks {
  /** One for each place. */
  readonly marks: readonly Mark[];
  /** Names the pieces and joins those of one thing, when all are made. */
  readonly join: () => void;
  /** The pieces of each quote, by its id. */
  readonly said: ReadonlyMap<string, readonly TeiElement[]>;
}

/** The elements for names of entities, by type. */
const NAMES: { readonly [type: string]: string } = { person: 'persName', organization: 'orgName', place: 'placeName' };

/** Lists what is marked in the text: quotes, mentions, figures, dates and scare quotes. */
export function marksOf(article: Article): Marks {
  const types = new Map(article.entities.map(({ id, type }) => [id, type]));
  const marks: Mark[] = [];
  const named: { readonly id: string; readonly pieces: TeiElement[] }[] = [];
  const said = new Map<string, readonly TeiElement[]>();
  const add = (id: string, { start, end }: TextRange, name: string, attributes: Mark['attributes']): void => {
    const pieces: TeiElement[] = [];
    marks.push({ start, end, name, attributes, pieces });
    named.push({ id, pieces });
  };
  for (const { id, content, speakers, addressees, attitude, modality } of article.quotes) {
    const pieces: TeiElement[] = [];
    said.set(id, pieces);
    named.push({ id: xmlId('quotes', id), pieces });
    const attributes = {
      who: pointers('entities', speakers),
      toWhom: pointers('entities', addressees),
      ana: `#${xmlId('attitude', attitude)} #${xmlId('modality', modality)}`,
    };
    for (const { start, end, verbatim } of content)
      marks.push({ start, end, name: 'said', attributes: { ...attributes, direct: `${verbatim}` }, pieces });
  }
  for (const mention of article.mentions) {
    const { entity, form, literal } = mention;
    const type = types.get(entity);
    const name = (form === 'name' && NAMES[`${type}`]) || 'rs';
    add(placeId('mentions', mention, entity), mention, name, {
      ref: pointers('entities', [entity]),
      corresp: pointers('entities', [literal]),
      ...(name === 'rs' && { type, subtype: form }),
    });
  }
  for (const statistic of article.statistics)
    for (const one of statistic.stated)
      add(placeId('statistics', one, statistic.id), one, 'measure', measureAttributes(statistic));
  for (const time of article.times) add(xmlId('times', time.id), time, 'date', dateAttributes(time));
  for (const one of article.scareQuotes) add(placeId('scareQuotes', one), one, 'soCalled', {});
  const joinPieces = (): void => {
    for (const { id, pieces } of named) join(pieces, id);
  };
  return { marks, said, join: joinPieces };
}

/** Gives the attributes of a figure: counts and ranks are of things, which are the commodity. */
function measureAttributes({ id, type, value, low, high, unit }: Statistic): Mark['attributes'] {
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
