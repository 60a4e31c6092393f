import { byId } from '../basics/grouping.ts';
import type { Article, Block, Entity, Quote, Relation, Statistic, TimeExpression } from '../model/types.ts';

/** Gives the blocks by id. */
export function blocksById({ blocks }: Article): ReadonlyMap<string, Block> {
  return byId(blocks);
}

/** Gives the quotes by id. */
export function quotesById({ quotes }: Article): ReadonlyMap<string, Quote> {
  return byId(quotes);
}

/** Gives the entities by id. */
export function entitiesById({ entities }: Article): ReadonlyMap<string, Entity> {
  return byId(entities);
}

/** Gives the figures by id. */
export function statisticsById({ statistics }: Article): ReadonlyMap<string, Statistic> {
  return byId(statistics);
}

/** Gives the temporal expressions by id. */
export function timesById({ times }: Article): ReadonlyMap<string, TimeExpression> {
  return byId(times);
}

/** Gives the relations by id. */
export function relationsById({ relations }: Article): ReadonlyMap<string, Relation> {
  return byId(relations);
}
