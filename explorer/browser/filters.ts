import { type Article, findQuotes } from 'kerry-moscow-visit';
import { part } from './explorer-page.ts';
import type { RecordPanel } from './record-panel.ts';

/** Lets the choice of a speaker show all that they say, and that of an entity all its mentions. */
export function startFilters(panel: RecordPanel, article: Article): void {
  onChoice('speaker', (speaker, name) => {
    const quotes = findQuotes(article, { speaker });
    panel.show({
      heading: `Quotes by ${name}`,
      addresses: quotes.map(({ id }) => `quotes/${id}`),
      focus: false,
      scroll: true,
    });
  });
  onChoice('entity', (entity) => {
    location.hash = `entities/${entity}`;
  });
}

/** Calls with the choice of a list; with none the panel stays as it is. */
function onChoice(id: string, chosen: (value: string, words: string) => void): void {
  const list = part(id);
  if (!(list instanceof HTMLSelectElement)) throw new Error(`"${id}" is no list of choices.`);
  list.addEventListener('change', () => {
    if (list.value !== '') chosen(list.value, list.selectedOptions[0]?.textContent ?? list.value);
  });
}
