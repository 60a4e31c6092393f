import { type Article, findMentions, findQuotes } from 'kerry-moscow-visit';
import { type ExplorerPage, part } from './explorer-page.ts';
import type { RecordPanel } from './record-panel.ts';

/** Lets the choice of a speaker show all that they say, and that of an entity all its mentions. */
export function startFilters({ told }: ExplorerPage, panel: RecordPanel, article: Article): void {
  function show(heading: string, count: number, addresses: readonly string[]): void {
    // The focus stays in the list, whose arrow keys lead on.
    panel.show({ heading, addresses, focus: false, scroll: 'panel' });
    told.textContent = `${heading}: ${count}`;
  }
  onChoice('speaker', (speaker, name) => {
    const quotes = findQuotes(article, { speaker });
    show(
      `Quotes by ${name}`,
      quotes.length,
      quotes.map(({ id }) => `quotes/${id}`),
    );
  });
  onChoice('entity', (entity, name) => {
    show(`Mentions of ${name}`, findMentions(article, { entity }).length, [`entities/${entity}`]);
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
