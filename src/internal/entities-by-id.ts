import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { byId } from './by-id.ts';

/** Derives the entities by id. */
export function entitiesById({ entities }: Article): ReadonlyMap<string, Entity> {
  return byId(entities);
}
