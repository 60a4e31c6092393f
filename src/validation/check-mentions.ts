import type { Mention } from '../model/types.ts';
import type { CheckContext } from './check-context.ts';

/**
 * Checks that mentions refer to entities, that no two share span and entity, and that what the words literally name is
 * another entity than is meant.
 */
export function checkMentions({ article, entities, mayBeMissing, report }: CheckContext): void {
  const isKnown = (id: string): boolean => entities.has(id) || mayBeMissing('entities', id);
  let first: Mention | undefined;
  let here = new Set<string>();
  article.mentions.forEach((mention, i) => {
    if (mention === undefined) return;
    const { entity, literal, start, end } = mention;
    if (!isKnown(entity)) report('unknown_reference', ['mentions', i, 'entity'], 'the id of an entity', entity);
    if (literal !== null && !isKnown(literal))
      report('unknown_reference', ['mentions', i, 'literal'], 'the id of an entity', literal);
    if (first?.start === start && first.end === end) {
      if (here.size === 0) here.add(first.entity);
      if (here.has(entity))
        report('duplicate_mention', ['mentions', i], 'one mention of an entity by these words', entity);
      here.add(entity);
    } else {
      first = mention;
      if (here.size > 0) here = new Set();
    }
    if (literal === entity)
      report('metonym_literal', ['mentions', i, 'literal'], 'another entity than is meant, or null', literal);
  });
}
