import { groupBy } from '../../basics/grouping.ts';
import { isEntity } from '../../exchange/entity-guards.ts';
import { isIri } from '../../exchange/field-guards.ts';
import { newEntity } from '../../exchange/new-entity.ts';
import type { Placed, Read } from '../../exchange/raw-article.ts';
import { isMention } from '../../exchange/record-guards.ts';
import { slugMaker } from '../../exchange/slugs.ts';
import { mentionForms } from '../../model/mention.ts';
import type { Entity, EntityType, Mention, MentionForm } from '../../model/types.ts';
import { isEntityType } from './labels.ts';
import { inOneLine, type Reading } from './reading.ts';
import type { Annotation } from './standoff-lines.ts';

/** The entities of a file, their mentions, and which entity each span mentions. */
export interface ReadEntities {
  readonly entities: readonly Read<Entity>[];
  readonly mentions: readonly Read<Placed<Mention>>[];
  /** Ids of entities by the ids of spans. */
  readonly mentioned: ReadonlyMap<string, string>;
}

/**
 * Reads the spans that mention entities. Those that are told to be equivalent, or to refer to the same, mention one
 * entity; of all others each has one of its own, for that two words are alike does not make them mean the same.
 */
export function readEntities(reading: Reading): ReadEntities {
  const { annotations, roleOf, checked, text } = reading;
  const entities: Read<Entity>[] = reading.allRecords('entity').flatMap(({ note, record }) => {
    const entity = checked(note, isEntity, record);
    return entity === null ? [] : [{ path: note.path, record: entity }];
  });
  const first = sameSpans(reading);
  const mentions: Read<Placed<Mention>>[] = [];
  const mentioned = new Map<string, string>();
  // By the first of the spans that mean the same.
  const known = new Map<string, string>();
  const foreign: { readonly span: Annotation; readonly type: EntityType }[] = [];
  const add = (span: Annotation, said: Omit<Mention, 'start' | 'end' | 'exact'>): void => {
    mentions.push({ path: span.path, record: { ...said, ...reading.stretch(span) } });
    mentioned.set(span.id, said.entity);
    if (!known.has(first(span.id))) known.set(first(span.id), said.entity);
  };
  for (const span of annotations) {
    const type = roleOf(span.label);
    if (span.letter !== 'T' || !isEntityType(type)) continue;
    reading.use(span);
    const record = reading.record(span.id, 'mention');
    if (record === undefined) foreign.push({ span, type });
    else {
      const said = checked(span, isMention, { form: formOf(reading, span), ...record });
      if (said !== null) add(span, said);
    }
  }
  const idOf = slugMaker(entities.map(({ record }) => record.id));
  for (const { span, type } of foreign) {
    const words = inOneLine(text.slice(span.pieces[0]?.start, span.pieces.at(-1)?.end));
    const id = known.get(first(span.id)) ?? idOf(words, type);
    if (!known.has(first(span.id))) {
      const kind = span.label.toLowerCase() === type ? 'unknown' : span.label;
      const name = words === '' ? span.label : words;
      const entity = newEntity({ type, id, name, kind, sameAs: [] });
      entities.push({ path: span.path, record: entity });
    }
    add(span, { entity: id, form: formOf(reading, span), literal: null });
  }
  // An equivalence is understood where all that it ties mentions one entity.
  for (const annotation of annotations.filter(isEquivalence)) {
    const [entity, ...others] = new Set(annotation.targets.map((id) => mentioned.get(id)));
    if (entity !== undefined && others.length === 0) reading.use(annotation);
  }
  tellOtherTypes(reading, entities, mentioned);
  return { entities: withReferences(reading, entities, mentioned), mentions, mentioned };
}

/** Reports the spans whose label is another type than that of the entity which a record or an equivalence gives them. */
function tellOtherTypes(
  { annotations, roleOf, report }: Reading,
  entities: readonly Read<Entity>[],
  mentioned: ReadEntities['mentioned'],
): void {
  const types = new Map(entities.map(({ record }) => [record.id, record.type]));
  for (const { id, path, label } of annotations) {
    const entity = mentioned.get(id) ?? '';
    const type = types.get(entity);
    if (type !== undefined && roleOf(label) !== type)
      report('not_held', path, `the label of ${entity}, which is of type ${type}`, label);
  }
}

/** Gives the entities with the IRIs that normalizations of their mentions tell beside what is known. */
function withReferences(
  { annotations, use }: Reading,
  entities: readonly Read<Entity>[],
  mentioned: ReadEntities['mentioned'],
): readonly Read<Entity>[] {
  const told = groupBy(annotations, (reference) => {
    const entity = reference.letter === 'N' ? mentioned.get(String(reference.targets[0])) : undefined;
    if (entity === undefined || !isIri(iriOf(reference))) return [];
    use(reference);
    return [entity];
  });
  return entities.map(({ path, record }) => {
    const items = record.sameAs.join(' ').matchAll(/wikidata\.org\/(?:entity|wiki)\/(Q\d+)/g);
    const known = new Set([...record.sameAs, ...[...items].map(([, item]) => ITEM + item)]);
    const others = new Set((told.get(record.id) ?? []).map(iriOf).filter((iri) => !known.has(iri)));
    return { path, record: { ...record, sameAs: [...record.sameAs, ...others] } };
  });
}

const ITEM = 'http://www.wikidata.org/entity/';

/** Gives what a normalization refers to, items of Wikidata as IRIs. */
function iriOf({ value }: Annotation): string {
  return value.replace(/^Wikidata:(?=Q\d+$)/, ITEM);
}

/** Gives the form of a mention, `name` where nothing is said of it. */
function formOf({ attribute }: Reading, { id }: Annotation): MentionForm {
  return attribute(id, 'Form', mentionForms) ?? 'name';
}

/** Finds which spans mean the same by equivalences and normalizations: gives for each one that stands for them all. */
function sameSpans({ annotations }: Reading): (id: string) => string {
  const up = new Map<string, string>();
  const first = (id: string): string => {
    let top = id;
    for (let next = up.get(top); next !== undefined; next = up.get(top)) {
      // Each way is halved as it is walked, so that long ones are walked once.
      up.set(top, up.get(next) ?? next);
      top = next;
    }
    return top;
  };
  const join = (ids: readonly string[]): void => {
    const [top = ''] = ids.map(first);
    for (const id of ids) if (first(id) !== top) up.set(first(id), top);
  };
  for (const annotation of annotations) if (isEquivalence(annotation)) join(annotation.targets);
  // No id has a space.
  for (const { letter, targets, value } of annotations) if (letter === 'N') join([` ${value}`, ...targets]);
  return first;
}

function isEquivalence({ letter, label }: Annotation): boolean {
  return letter === '*' && label === 'Equiv';
}
