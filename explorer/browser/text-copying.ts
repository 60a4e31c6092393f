import type { Article } from 'kerry-moscow-visit';
import type { ExplorerPage } from './explorer-page.ts';
import { selectedRange } from './text-places.ts';

/**
 * Copies the text as it is: browsers put other white space into what they copy. Ctrl+A outside of a field selects the
 * article.
 */
export function startCopying({ text }: ExplorerPage, article: Article): void {
  document.addEventListener('copy', (event) => {
    const range = selectedRange(text, getSelection());
    if (range === null || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', article.text.slice(range.start, range.end));
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    const isField = event.target instanceof HTMLInputElement && event.target.type === 'search';
    if (isField || event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    getSelection()?.selectAllChildren(text);
    event.preventDefault();
  });
}
