import search from 'approx-string-match';
import { toTextPosition } from 'dom-anchor-text-quote';
import Fuse from 'fuse.js';
import type { Article } from 'kerry-moscow-visit';
import { locate } from 'kerry-moscow-visit/anchor';
import { OURS } from './compared.ts';
import type { Locator } from './locator.ts';

/** As many wrong characters as `locate` allows. */
const allowed = (words: string): number => Math.floor(words.length / 5);

/** Makes ways to find words in a text; all but Fuse.js, which finds the sentence, give the very place. */
export const locators = {
  ours: (article: Article): Locator => ({ name: OURS, find: (exact) => locate(article, { exact }) }),
  approx: ({ text }: Article): Locator => ({
    name: 'approx-string-match',
    find: (exact) => {
      const matches = search(text, exact, allowed(exact));
      const size = (one: { start: number; end: number }): number => Math.abs(one.end - one.start - exact.length);
      return matches.sort((a, b) => size(a) - size(b))[0] ?? null;
    },
  }),
  anchor: ({ text }: Article): Locator => ({
    name: 'dom-anchor-text-quote',
    find: (exact) => toTextPosition({ textContent: text }, { exact }),
  }),
  fuse: ({ sentences }: Article): Locator => {
    const index = new Fuse(sentences, { keys: ['exact'], ignoreLocation: true, threshold: 0.2 });
    return { name: 'fuse.js', find: (exact) => index.search(exact, { limit: 1 })[0]?.item ?? null };
  },
};
