import { groupBy } from '../../basics/grouping.ts';
import { addressOf } from '../../exchange/address.ts';
import type { LossOptions } from '../../exchange/loss.ts';
import type { Article } from '../../model/types.ts';
import { fieldList } from './field-list.ts';
import { element, type HastContent, type HastElement, textNode } from './hast.ts';
import type { PageIds } from './page-ids.ts';

/** The lists of records, with their headings, in this order. */
const LISTS = [
  ['entities', 'Entities'],
  ['quotes', 'Quotes'],
  ['statistics', 'Figures'],
  ['times', 'Dates and times'],
  ['relations', 'Relations'],
  ['scareQuotes', 'Scare quotes'],
] as const satisfies readonly (readonly [keyof Article, string])[];

/**
 * Lists what is said of an article as a whole, and all its records, field by field: names of records are links to their
 * items, words of the text links to where they stand, or to their block where they are not marked.
 */
export function recordList(
  article: Article,
  marked: ReadonlySet<string>,
  idOf: PageIds,
  level: number,
  options: LossOptions,
): HastElement {
  const fields = fieldList(article, marked, idOf, options);
  const below = Math.min(level + 1, 6);
  const section = (name: string, words: string, children: HastContent[]): HastElement => {
    const id = idOf(`records/${name}`);
    const heading = element(`h${below}`, { id }, [textNode(words)]);
    return element('section', { ariaLabelledBy: [id] }, [heading, ...children]);
  };
  const { id, version, language, source, dateline, topics } = article;
  const named = new Set<string>();
  const sections = [
    section('article', 'Article', fields({ id, version, language, source, dateline, topics }, ['article'])),
  ];
  for (const [list, words] of LISTS) {
    if (article[list].length === 0) continue;
    const items = recordsOf(article, list).map(({ name, record }, i) => {
      // Two records of one place have one id.
      const id = named.has(name) ? null : idOf(`record/${name}`);
      named.add(name);
      return element('li', { id }, fields(record, [list, i]));
    });
    sections.push(section(list, words, [element('ul', {}, items)]));
  }
  return element('div', { id: idOf('records') }, sections);
}

/** Gives the records of a list with their names; an entity with its mentions. */
function recordsOf(article: Article, list: (typeof LISTS)[number][0]): { name: string; record: object }[] {
  if (list !== 'entities') return article[list].map((record) => ({ name: addressOf(list, record), record }));
  const mentions = groupBy(article.mentions, ({ entity }) => [entity]);
  return article.entities.map((entity) => ({
    name: `entities/${entity.id}`,
    record: { ...entity, mentions: mentions.get(entity.id) ?? [] },
  }));
}
