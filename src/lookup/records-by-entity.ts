import { groupBy } from '../basics/grouping.ts';
import type { Article, Mention, Quote, Relation, Statistic } from '../model/types.ts';

/** Gives the mentions of each entity, in reading order. */
export function mentionsByEntity({ mentions }: Article): ReadonlyMap<string, readonly Mention[]> {
  return groupBy(mentions, ({ entity }) => [entity]);
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
