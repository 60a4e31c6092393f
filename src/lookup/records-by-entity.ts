import { groupBy } from '../basics/grouping.ts';
import { at, countBefore } from '../basics/sorted.ts';
import type { Article, Mention, Quote, Relation, Statistic } from '../model/types.ts';
import { caseless } from '../words/folding.ts';

/** Gives the mentions of each entity, in reading order. */
export function mentionsByEntity({ mentions }: Article): ReadonlyMap<string, readonly Mention[]> {
  return groupBy(mentions, ({ entity }) => [entity]);
}

/** Gives the mentions by their words, typography and case folded. */
export function namedMentions({ mentions }: Article): ReadonlyMap<string, readonly Mention[]> {
  return groupBy(mentions, ({ exact }) => [caseless(exact)]);
}

/** Gives the quotes of each speaker, in reading order. */
export function quotesBySpeaker({ quotes }: Article): ReadonlyMap<string, readonly Quote[]> {
  return groupBy(quotes, ({ speakers }) => speakers);
}

/** Gives the relations that each entity is an end of, in reading order. */
export function relationsByEntity({ relations }: Article): ReadonlyMap<string, readonly Relation[]> {
  return groupBy(relations, ({ subject, object }) =>
    [subject, object].flatMap((term) => ('entity' in term ? [term.entity] : [])),
  );
}

/** Gives the figures of each series, in reading order. */
export function statisticsBySeries({ statistics }: Article): ReadonlyMap<string, readonly Statistic[]> {
  return groupBy(statistics, ({ series }) => (series === null ? [] : [series]));
}

/**
 * Prepares the question whether one of some mentions, sorted by start, overlaps a stretch of the text; each
 * answer takes log n, nested mentions or not.
 */
export function mentionReach(mentions: readonly Mention[]): (start: number, end: number) => boolean {
  let furthest = 0;
  const ends = mentions.map((mention) => {
    furthest = Math.max(furthest, mention.end);
    return furthest;
  });
  return (start, end) => at(ends, countBefore(mentions, (mention) => mention.start, end) - 1) > start;
}
