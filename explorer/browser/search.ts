import { type Article, type Span, searchText } from 'kerry-moscow-visit';
import { type ExplorerPage, part } from './explorer-page.ts';
import { bringIntoView, light } from './lights.ts';

/** Lets the field search the text, typography aside; Enter and the button lead from hit to hit. */
export function startSearch({ text }: ExplorerPage, article: Article): void {
  const field = part('search');
  const output = part('hits');
  if (!(field instanceof HTMLInputElement)) throw new Error('The field of the search is no input.');
  let hits: readonly Span[] = [];
  let at = -1;

  function search(words: string): void {
    hits = words.trim() === '' ? [] : searchText(article, words.trim());
    at = -1;
    light(text, 'hit', hits);
    light(text, 'current', []);
    output.textContent = words.trim() === '' ? '' : counted(hits.length);
  }
  function next(): void {
    if (hits.length === 0) return;
    at = (at + 1) % hits.length;
    const hit = hits[at];
    light(text, 'current', hit === undefined ? [] : [hit]);
    bringIntoView(text, hit);
    output.textContent = `${at + 1} of ${hits.length}`;
  }

  field.addEventListener('input', () => search(field.value));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    next();
  });
  part('next-hit').addEventListener('click', next);
}

function counted(count: number): string {
  if (count === 0) return 'No such words in the text';
  return count === 1 ? '1 place' : `${count} places`;
}
