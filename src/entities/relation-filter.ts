import { assertArticle, assertBoolean, assertKeys } from '../basics/errors.ts';
import { anyString, idOf, oneOf, onlyOf, passing, type Test, valuesOf } from '../basics/filtering.ts';
import { overlapTest } from '../basics/reach.ts';
import { blockPlaces } from '../lookup/block-places.ts';
import { cached } from '../lookup/cache.ts';
import { relationsByEntity } from '../lookup/records-by-entity.ts';
import { entitiesById } from '../lookup/records-by-id.ts';
import { statedByTest } from '../lookup/stated-by.ts';
import { modalities } from '../model/modality.ts';
import type {
  Article,
  BlockKind,
  EntityId,
  Ids,
  KnownPredicate,
  Modality,
  Relation,
  RelationStatement,
  Term,
} from '../model/types.ts';

/**
 * Which relations are sought; several keys mean *and*, a list means *any of*, no key means all. What is asked of
 * statements by `statedBy`, `presupposed` and `block` has to hold of one and the same of them.
 */
export interface RelationFilter<out I extends Ids = Ids> {
  /** An entity at either end. */
  readonly entity?: EntityId<I> | readonly EntityId<I>[] | undefined;
  /** The entity of which something is said. */
  readonly subject?: EntityId<I> | readonly EntityId<I>[] | undefined;
  /** The entity that it is said to concern. */
  readonly object?: EntityId<I> | readonly EntityId<I>[] | undefined;
  /** What is said, in exactly these words; any words are allowed, as in the relations. */
  readonly predicate?: KnownPredicate | (string & {}) | readonly (KnownPredicate | (string & {}))[] | undefined;
  /** Whether it is said to hold, or is planned, hoped for, demanded, possible or denied. */
  readonly modality?: Modality | readonly Modality[] | undefined;
  /** Somebody who states it: a speaker of the quote that holds the words, or of one that this is within; `null`: the article itself. */
  readonly statedBy?: EntityId<I> | null | readonly (EntityId<I> | null)[] | undefined;
  /** `true` for what the words take for granted, `false` for what they say; left out, both. */
  readonly presupposed?: boolean | undefined;
  /** A block, or a kind of block, that states it; a word that is both an id and a kind means both. */
  readonly block?: I['block'] | BlockKind | readonly (I['block'] | BlockKind)[] | undefined;
}

const KEYS = [
  'entity',
  'subject',
  'object',
  'predicate',
  'modality',
  'statedBy',
  'presupposed',
  'block',
] as const satisfies readonly (keyof RelationFilter)[];

/** Finds the relations that a filter means, in reading order, in a fresh list; refuses what the filter does not know. */
export function matchingRelations(article: Article, filter: RelationFilter): Relation[] {
  assertArticle(article);
  assertKeys('filter', filter, KEYS);
  const anEntity = idOf(cached(article, entitiesById), 'an entity');
  const tests: Test<Relation>[] = [];
  const ends = valuesOf('filter.entity', filter.entity, anEntity);
  if (ends !== undefined) tests.push(({ subject, object }) => isOne(subject, ends) || isOne(object, ends));
  const subjects = valuesOf('filter.subject', filter.subject, anEntity);
  if (subjects !== undefined) tests.push(({ subject }) => isOne(subject, subjects));
  const objects = valuesOf('filter.object', filter.object, anEntity);
  if (objects !== undefined) tests.push(({ object }) => isOne(object, objects));
  const predicates = valuesOf<string>('filter.predicate', filter.predicate, anyString);
  if (predicates !== undefined) tests.push(({ predicate }) => predicates.has(predicate));
  const ways = valuesOf('filter.modality', filter.modality, oneOf(modalities));
  if (ways !== undefined) tests.push(({ modality }) => ways.has(modality));
  const statementTests = testsOfStatement(article, filter);
  if (statementTests.length > 0)
    tests.push(({ stated }) => stated.some((statement) => statementTests.every((test) => test(statement))));

  const entity = onlyOf(ends) ?? onlyOf(subjects) ?? onlyOf(objects);
  return passing(
    entity === undefined ? article.relations : (cached(article, relationsByEntity).get(entity) ?? []),
    tests,
  );
}

/** Makes the tests of the statements of a relation, one of which has to pass them all. */
function testsOfStatement(article: Article, filter: RelationFilter): Test<RelationStatement>[] {
  const tests: Test<RelationStatement>[] = [];
  const isStated = statedByTest(article, 'filter.statedBy', filter.statedBy);
  if (isStated !== undefined) tests.push(isStated);
  const { presupposed } = filter;
  assertBoolean('filter.presupposed', presupposed);
  if (presupposed !== undefined) tests.push((statement) => statement.presupposed === presupposed);
  const places = blockPlaces(article, 'filter.block', filter.block);
  if (places !== undefined) tests.push(overlapTest(places));
  return tests;
}

/** Tells whether an end of a relation is one of some entities. */
function isOne(term: Term, ids: ReadonlySet<string>): boolean {
  return 'entity' in term && ids.has(term.entity);
}
