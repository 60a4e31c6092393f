import { byId } from '../basics/grouping.ts';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Entity } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import type { Statistic } from '../model/statistic.ts';

/** Derives the blocks by id. */
export function blocksById({ blocks }: Article): ReadonlyMap<string, Block> {
  return byId(blocks);
}

/** Derives the quotes by id. */
export function quotesById({ quotes }: Article): ReadonlyMap<string, Quote> {
  return byId(quotes);
}

/** Derives the entities by id. */
export function entitiesById({ entities }: Article): ReadonlyMap<string, Entity> {
  return byId(entities);
}

/** Derives the figures by id. */
export function statisticsById({ statistics }: Article): ReadonlyMap<string, Statistic> {
  return byId(statistics);
}
