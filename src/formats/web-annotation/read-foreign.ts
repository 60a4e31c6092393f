import { isIri } from '../../exchange/field-guards.ts';
import { isObject } from '../../exchange/guards.ts';
import { newEntity } from '../../exchange/new-entity.ts';
import type { Placed, Read, Report } from '../../exchange/raw-article.ts';
import { entityTypes } from '../../model/entity.ts';
import type { Entity, EntityType, Mention } from '../../model/types.ts';
import type { Fields } from './read-own.ts';
import { type FoundTarget, listAt, type Path } from './web-targets.ts';

/** What tags stand for: a type of entity; `null` for what is to be left out without a word. */
export type WebLabels = Readonly<Record<string, EntityType | null>>;

/** What is needed to make mentions of the annotations of others. */
export interface ForeignContext {
  readonly text: string;
  readonly labels: WebLabels;
  readonly entities: Read<Entity>[];
  readonly mentions: Read<Placed<Mention>>[];
  /** Ids of entities by an IRI that names them. */
  readonly named: Map<string, string>;
  readonly idOf: (words: string, fallback: string) => string;
  readonly report: Report;
}

/**
 * Reads the annotation of another tool. A body that tags with a type of entity, or links to an IRI, makes the parts
 * mentions of an entity: one for each IRI, else one for each annotation. All other bodies are reported.
 */
export function readForeign(
  annotation: Fields,
  targets: readonly FoundTarget[],
  path: Path,
  { text, labels, entities, mentions, named, idOf, report }: ForeignContext,
): void {
  let type: EntityType | null | undefined;
  let kind = 'unknown';
  let iri: string | undefined;
  const bodies = listAt(annotation.body ?? annotation.bodyValue, [...path, 'body']);
  if (bodies.length === 0) report('not_held', path, 'a body that tags or identifies', 'none');
  for (const body of bodies) {
    const fields = isObject(body.value) ? body.value : { id: body.value };
    const purpose = String(fields.purpose ?? annotation.motivation);
    const link = fields.source ?? fields.id;
    if (/^(?:tagging|classifying)$/.test(purpose) && typeof fields.value === 'string') {
      const role = Object.hasOwn(labels, fields.value) ? labels[fields.value] : typeOf(fields.value);
      if (role === undefined) report('unknown_label', body.path, `one of ${entityTypes.join(', ')}`, fields.value);
      else if (type !== undefined) report('not_held', body.path, 'one type', fields.value);
      else {
        type = role;
        kind = role === null || role === typeOf(fields.value) ? kind : fields.value;
      }
    } else if (/^(?:identifying|linking)$/.test(purpose) && isIri(link) && iri === undefined) iri = link;
    else report('not_held', body.path, 'a body that tags or identifies', fields.value ?? link);
  }
  const [first] = targets;
  if (type === null || (type === undefined && iri === undefined) || first === undefined) return;
  const known = iri === undefined ? undefined : named.get(iri);
  const words = text.slice(first.place.start, first.place.end);
  const name = words.replace(/\s+/g, ' ').trim() || words;
  const entity = known ?? idOf(name, 'entity');
  if (known === undefined) {
    const sameAs = iri === undefined ? [] : [iri];
    entities.push({ path, record: newEntity({ type: type ?? 'thing', id: entity, name, kind, sameAs }) });
    for (const one of sameAs) named.set(one, entity);
  }
  for (const target of targets)
    mentions.push({ path: target.path, record: { ...target.place, entity, form: 'name', literal: null } });
}

/** Gives the type of entity that a tag names, whatever its case. */
function typeOf(tag: string): EntityType | undefined {
  return entityTypes.find((type) => type === tag.toLowerCase());
}
