import type { Article, Block, Relation, Sentence, Span, Term, TimeExpression } from 'kerry-moscow-visit';
import { innermostQuote } from '../data/innermost-quote.ts';
import { recordLink, whoStates } from '../data/record-link.ts';
import { escaped } from '../escaped.ts';
import { entityLinks, type Field, field, periodFields, placeLink, wordsField } from './field.ts';

/** Prepares what the page says of a relation: its ends, and who states it. */
export function relationFields(article: Article): (relation: Relation) => Field[] {
  const named = entityLinks(article);
  const termOf = (term: Term): string => ('entity' in term ? named([term.entity]) : escaped(term.value));
  return ({ subject, predicate, object, modality, stated, period }) => {
    const places = stated.map((statement) => {
      const how = statement.presupposed ? ', taken for granted' : '';
      return `<span class="line">${placeLink(statement)} — ${whoStates(article, statement)}${how}</span>`;
    });
    return [
      ...field('Says', `${termOf(subject)} <em>${escaped(predicate.replaceAll('-', ' '))}</em> ${termOf(object)}`),
      ...wordsField('How', modality),
      ...field('Stated by', places.join('')),
      ...periodFields('When', period),
    ];
  };
}

/** Says what the page does of a temporal expression: its date, and how it is known. */
export function timeFields(time: TimeExpression): Field[] {
  return [
    ...field('Words', placeLink(time)),
    ...wordsField('Kind', time.kind),
    ...periodFields('Date', time),
    ...wordsField('Duration', time.duration),
    ...wordsField('Not printed', time.inferred.join(', ')),
  ];
}

/** Says what the page does of a block. */
export function blockFields(block: Block): Field[] {
  return [...wordsField('Kind', block.kind), ...field('Words', placeLink(block))];
}

/** Says what the page does of a sentence. */
export function sentenceFields(sentence: Sentence): Field[] {
  return [
    ...field('Words', placeLink(sentence)),
    ...field('Block', recordLink('blocks', sentence.block, sentence.block)),
  ];
}

/** Says what the page does of scare quotes: the words alone. */
export function scareFields(span: Span): Field[] {
  return field('Words', placeLink(span));
}

/** Prepares whose words a span stands among: those of the innermost quote around it, or of the article itself. */
export function withinField(article: Article): (span: Span) => Field[] {
  return ({ start, end, exact }) => {
    const quote = innermostQuote(article, { start, end, exact })?.id ?? null;
    const inQuote = quote === null ? '' : `, ${recordLink('quotes', quote, 'in this quote')}`;
    return field('Within the words of', `${whoStates(article, { start, end, exact, quote })}${inQuote}`);
  };
}
