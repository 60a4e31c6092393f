import { compareSpans } from '../../internal/compare-spans.ts';
import type { Mention } from '../mention.ts';
import type { CheckContext } from './check-context.ts';

/**
 * Checks that mentions refer to entities and stand in reading order, that no two share span and entity, and that a
 * metonym, and nothing else, has a literal that is not the entity itself.
 */
export function checkMentions({ article, entities, complete, report }: CheckContext): void {
  let first: Mention | undefined;
  let here = new Set<string>();
  article.mentions.forEach((mention, i) => {
    if (mention === undefined) return;
    const { entity, form, literal, start, end } = mention;
    if (complete.entities && !entities.has(entity))
      report('unknown_reference', ['mentions', i, 'entity'], 'the id of an entity', entity);
    if (complete.entities && literal !== null && !entities.has(literal))
      report('unknown_reference', ['mentions', i, 'literal'], 'the id of an entity', literal);
    if (first?.start === start && first.end === end) {
      if (here.size === 0) here.add(first.entity);
      if (here.has(entity))
        report('duplicate_mention', ['mentions', i], 'one mention of an entity by these words', entity);
      here.add(entity);
    } else {
      if (first !== undefined && compareSpans(first, mention) > 0)
        report('out_of_order', ['mentions', i], `reading order, from ${first.start} on`, `${start} to ${end}`);
      first = mention;
      if (here.size > 0) here = new Set();
    }
    const path = ['mentions', i, 'literal'];
    if (form !== 'metonym') {
      if (literal !== null) report('metonym_literal', path, `null, for the form is ${form}`, literal);
    } else if (literal === null || literal === entity) {
      report('metonym_literal', path, 'what the words literally name', literal);
    }
  });
}
