import { assertObject, assertOneOf } from '../../basics/errors.ts';
import { entityTypes } from '../../model/entity.ts';
import type { EntityType } from '../../model/types.ts';

/** What a label of brat stands for: mentions of a type of entity, an attribution, a part of one, or something marked. */
export type BratRole = EntityType | 'attribution' | 'content' | 'source' | 'cue' | 'time' | 'scare-quote';

/** What labels stand for, by label; `null` for what is to be left out without a word. */
export type BratLabels = Readonly<Record<string, BratRole | null>>;

/** What labels stand for in files that `toBrat` wrote. */
type OwnRole = BratRole | 'statistic' | 'relation' | 'statement' | 'document';
const OWN: ReadonlyMap<string, OwnRole> = /* @__PURE__ */ new Map<string, OwnRole>([
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['Place', 'place'],
  ['Agreement', 'agreement'],
  ['Event', 'event'],
  ['Group', 'group'],
  ['Thing', 'thing'],
  ['Attribution', 'attribution'],
  ['Content', 'content'],
  ['Source', 'source'],
  ['Cue', 'cue'],
  ['Time', 'time'],
  ['ScareQuote', 'scare-quote'],
  ['Statistic', 'statistic'],
  ['Relation', 'relation'],
  ['Statement', 'statement'],
  ['Stated', 'statement'],
  ['Document', 'document'],
]);

/** Gives what a label stands for: `null` for nothing, `undefined` where it is not known. */
export type RoleOf = (label: string | undefined) => OwnRole | null | undefined;

/** Prepares looking labels up, those of a user first. */
export function roleReader(labels: BratLabels): RoleOf {
  assertObject('options.labels', labels);
  const roles = new Map<string, OwnRole | null>(OWN);
  const known = [...entityTypes, 'attribution', 'content', 'source', 'cue', 'time', 'scare-quote'];
  for (const [label, role] of Object.entries(labels)) {
    if (role !== null) assertOneOf(`options.labels[${JSON.stringify(label)}]`, role, known);
    roles.set(label, role);
  }
  return (label) => roles.get(label ?? '');
}

/** Tells whether what a label stands for is a type of entity. */
export function isEntityType(role: OwnRole | null | undefined): role is EntityType {
  return entityTypes.some((type) => type === role);
}
