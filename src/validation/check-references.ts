import type { CheckContext } from './check-context.ts';

/**
 * Checks that every id that a record gives names something, of the right type. References that a missing record may be
 * meant by are let pass. Those of mentions are looked at with their other rules.
 */
export function checkReferences({
  article,
  entities,
  quotes,
  times,
  blocks,
  mayBeMissing,
  report,
}: CheckContext): void {
  const entity = (id: string | null, path: () => readonly PropertyKey[], type?: 'place' | 'organization'): void => {
    if (id === null) return;
    const found = entities.get(id);
    if (found !== undefined && (type === undefined || found === type)) return;
    if (mayBeMissing('entities', id)) return;
    report('unknown_reference', path(), `the id of ${type === 'place' ? 'a place' : `an ${type ?? 'entity'}`}`, id);
  };
  const time = (id: string | null, path: () => readonly PropertyKey[]): void => {
    if (id !== null && !times.has(id) && !mayBeMissing('times', id))
      report('unknown_reference', path(), 'the id of a time expression', id);
  };
  const quote = (id: string | null, path: () => readonly PropertyKey[]): void => {
    if (id !== null && !quotes.has(id) && !mayBeMissing('quotes', id))
      report('unknown_reference', path(), 'the id of a quote', id);
  };
  const list = (ids: readonly string[], ...place: readonly PropertyKey[]): void => {
    ids.forEach((id, k) => {
      entity(id, () => [...place, k]);
    });
  };
  if (article.source) {
    entity(article.source.publisher, () => ['source', 'publisher'], 'organization');
    list(article.source.authors, 'source', 'authors');
  }
  if (article.dateline) {
    entity(article.dateline.place, () => ['dateline', 'place'], 'place');
    entity(article.dateline.agency, () => ['dateline', 'agency'], 'organization');
  }
  article.sentences.forEach((sentence, i) => {
    if (sentence !== undefined && !blocks.has(sentence.block) && !mayBeMissing('blocks', sentence.block))
      report('unknown_reference', ['sentences', i, 'block'], 'the id of a block', sentence.block);
  });
  article.entities.forEach((record, i) => {
    if (record?.type === 'person')
      record.positions.forEach((position, k) => {
        entity(position.of, () => ['entities', i, 'positions', k, 'of']);
      });
    else if (record?.type === 'organization') {
      entity(record.country, () => ['entities', i, 'country'], 'place');
      entity(record.parent, () => ['entities', i, 'parent'], 'organization');
    } else if (record?.type === 'place') entity(record.country, () => ['entities', i, 'country'], 'place');
    else if (record?.type === 'group') list(record.members, 'entities', i, 'members');
    else if (record?.type === 'event') {
      entity(record.place, () => ['entities', i, 'place'], 'place');
      list(record.participants, 'entities', i, 'participants');
    }
  });
  article.quotes.forEach((record, i) => {
    if (record === undefined) return;
    list(record.speakers, 'quotes', i, 'speakers');
    list(record.addressees, 'quotes', i, 'addressees');
    time(record.time, () => ['quotes', i, 'time']);
    quote(record.within, () => ['quotes', i, 'within']);
    quote(record.restates, () => ['quotes', i, 'restates']);
  });
  for (const layer of ['statistics', 'relations'] as const) {
    article[layer].forEach((record, i) => {
      record?.stated.forEach((statement, k) => {
        quote(statement.quote, () => [layer, i, 'stated', k, 'quote']);
      });
    });
  }
  article.relations.forEach((relation, i) => {
    if (relation === undefined) return;
    for (const end of ['subject', 'object'] as const) {
      const term = relation[end];
      if ('entity' in term) entity(term.entity, () => ['relations', i, end, 'entity']);
    }
  });
}
