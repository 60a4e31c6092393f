import { groupBy } from '../basics/grouping.ts';
import { countBefore } from '../basics/sorted.ts';
import { startingIn } from '../basics/span-order.ts';
import type { Article, Dateline, Period, Quote, Relation, Source, Span, TextRange } from '../model/types.ts';
import { caseless } from '../words/folding.ts';
import type { Mover } from './mover.ts';

/** Tells what the new text still says of what hung on words of the old one. */
export interface Claims {
  /** Gives the period of something stated in some places: unknown where the date in the sentence that gave it is lost. */
  readonly period: <P extends Period | null>(period: P, places: readonly TextRange[]) => P;
  /** Tells whether a relation is still between the ends that a place of the old text mentions. */
  readonly joins: (relation: Relation, place: TextRange) => boolean;
  /**
   * Gives the speakers of whom a quote says still that they speak: none where its last source or its last cue is lost, and
   * none whom lost sources alone mention.
   */
  readonly speakers: (quote: Quote) => Quote['speakers'];
  /** Gives those to whom a quote says still that they are spoken to: none whom its sentences mention no more. */
  readonly addressees: (quote: Quote) => Quote['addressees'];
  /** Gives the authors whom the bylines mention still. */
  readonly authors: (authors: Source['authors']) => Source['authors'];
  /** Gives the dateline at its new place: what its words no longer say is unknown. */
  readonly dateline: (dateline: Dateline, place: Span) => Dateline;
}

const UNKNOWN: Period = { value: null, basis: 'unknown', because: null };

/** Prepares the question what a new text says still; mentions and times have to be moved before. */
export function claimsOf(old: Article, { spans }: Mover): Claims {
  const mentions = groupBy(old.mentions, ({ entity }) => [entity]);
  const times = groupBy(old.times, ({ value }) => (value === null ? [] : [value]));
  const inside = (records: readonly Span[] | undefined, { start, end }: TextRange): readonly Span[] =>
    startingIn(records ?? [], start, end).filter((record) => record.end <= end);
  /** Tells whether records that said something stood there, and are all lost. */
  const areLost = (records: readonly Span[]): boolean => records.length > 0 && !records.some((one) => spans.has(one));
  const sentenceOf = (place: TextRange): readonly TextRange[] => {
    const index = countBefore(old.sentences, ({ start }) => start, place.start + 1);
    return old.sentences.slice(Math.max(0, index - 1), index);
  };
  /** Tells whether a date is lost in the sentences that gave it, or everywhere. */
  const isLostDate = (value: string, places: readonly TextRange[]): boolean =>
    areLost(places.flatMap((place) => inside(times.get(value), place))) || areLost(times.get(value) ?? []);
  return {
    period: (period, places) =>
      period !== null && period.value !== null && isLostDate(period.value, places.flatMap(sentenceOf))
        ? { ...period, ...UNKNOWN }
        : period,
    joins: ({ subject, predicate, object }, place) => {
      const isLost = (term: typeof subject): boolean =>
        'entity' in term && areLost(inside(mentions.get(term.entity), place));
      const isUndated = predicate === 'dated' && 'value' in object && isLostDate(object.value, [place]);
      return !isLost(subject) && !isLost(object) && !isUndated;
    },
    speakers: ({ speakers, sources, cues }) => {
      if (areLost(sources) || areLost(cues)) return [];
      return speakers.filter((entity) => {
        const own = sources.filter((source) => inside(mentions.get(entity), source).length > 0);
        return !areLost(own);
      });
    },
    addressees: ({ addressees, sources, cues }) => {
      const sentences = [...sources, ...cues].flatMap(sentenceOf);
      return addressees.filter(
        (entity) => !areLost(sentences.flatMap((sentence) => inside(mentions.get(entity), sentence))),
      );
    },
    authors: (authors) => {
      const bylines = old.blocks.filter(({ kind }) => kind === 'byline');
      return authors.filter((entity) => !areLost(bylines.flatMap((line) => inside(mentions.get(entity), line))));
    },
    dateline: (dateline, { start, end, exact }) => {
      const isChanged = caseless(exact) !== caseless(dateline.exact);
      const keep = (records: readonly Span[] | undefined): boolean =>
        !isChanged || inside(records, dateline).some((record) => spans.has(record));
      return {
        ...dateline,
        start,
        end,
        exact,
        place: keep(mentions.get(dateline.place ?? '')) ? dateline.place : null,
        agency: keep(mentions.get(dateline.agency ?? '')) ? dateline.agency : null,
        period: keep(times.get(dateline.period.value ?? '')) ? dateline.period : UNKNOWN,
      };
    },
  };
}
