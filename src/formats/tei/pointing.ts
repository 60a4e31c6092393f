import { countBefore } from '../../basics/sorted.ts';
import { modalities } from '../../model/modality.ts';
import { attitudes } from '../../model/quote.ts';
import type { Article, Relation, Span, TextRange } from '../../model/types.ts';
import { codePointOffsets } from '../../words/offset-units.ts';
import { dateAttributes } from './date-attributes.ts';
import type { Pieces } from './inline.ts';
import { oneWord, pointers, xmlId } from './names.ts';
import { around, element, type TeiElement } from './tei-tree.ts';

/** Points to a place of the text: `#string-range(blocks.p1,0,6)`; nowhere, to one that is in no block. */
type Range = (place: TextRange) => string;

/** Makes what points to places of the text, in code points from the start of their blocks; one range for each block. */
function rangesOf({ text, blocks }: Article): Range {
  const offset = codePointOffsets(text);
  return (place) => {
    const first = countBefore(blocks, ({ end }) => end, place.start + 1);
    const last = countBefore(blocks, ({ start }) => start, place.end);
    const ranges = blocks.slice(first, last).map(({ id, start, end }) => {
      const from = offset(Math.max(place.start, start));
      const length = offset(Math.min(place.end, end)) - from;
      return `#string-range(${xmlId('blocks', id)},${from - offset(start)},${length})`;
    });
    return ranges.join(' ');
  };
}

/**
 * Makes what points into the text instead of standing in it: sentences, the sources and cues of quotes, and relations,
 * those whose subject is an entity; last what figures measure, and how quotes are put.
 */
export function pointing(article: Article, pieces: Pieces): TeiElement[] {
  const { sentences, quotes, relations, statistics } = article;
  const range = rangesOf(article);
  const spans = (type: string, list: TeiElement[]): TeiElement[] => around('spanGrp', list, { type });
  const span = (place: Span, quote?: string, words?: string): TeiElement => {
    const first = quote === undefined ? undefined : pieces.get(xmlId('quotes', quote))?.[0]?.attributes['xml:id'];
    return element('span', { target: range(place), corresp: first && `#${first}` }, [words]);
  };
  return [
    ...around(
      'listRelation',
      relations.flatMap((one) => relationElement(one, range)),
    ),
    ...spans(
      'sentence',
      sentences.map((one) => span(one)),
    ),
    ...spans(
      'source',
      quotes.flatMap(({ id, sources }) => sources.map((one) => span(one, id))),
    ),
    ...spans(
      'cue',
      quotes.flatMap(({ id, cues }) => cues.map((one) => span(one, id, one.lemma))),
    ),
    ...interpretations(
      'figure',
      statistics.map(({ id, label }) => [id, label]),
    ),
    ...interpretations('attitude', quotes.length > 0 ? attitudes.map((one) => [one, one]) : []),
    ...interpretations('modality', quotes.length > 0 ? modalities.map((one) => [one, one]) : []),
  ];
}

/** Lists what is said of elements in the text, which point here: what a figure measures, how a quote is put. */
function interpretations(type: string, values: readonly (readonly [id: string, words: string])[]): TeiElement[] {
  return around(
    'interpGrp',
    values.map(([id, words]) => element('interp', { 'xml:id': xmlId(type, id) }, [words])),
    { type },
  );
}

/** Makes the element of a relation; none for one whose subject is told in words, for which TEI has no place. */
function relationElement(
  { id, subject, predicate, object, modality, period, stated }: Relation,
  range: Range,
): TeiElement[] {
  if (!('entity' in subject)) return [];
  return [
    element(
      'relation',
      {
        'xml:id': xmlId('relations', id),
        name: oneWord(predicate),
        type: modality,
        active: pointers([subject.entity]),
        passive: 'entity' in object ? pointers([object.entity]) : null,
        corresp: stated.map(range).filter(Boolean).join(' '),
        ...(period && dateAttributes(period)),
      },
      ['value' in object ? element('desc', {}, [object.value]) : null],
    ),
  ];
}
