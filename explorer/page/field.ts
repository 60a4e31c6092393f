import type { Article, Period, Span } from 'kerry-moscow-visit';
import { recordLink } from '../data/record-link.ts';
import { escaped } from '../escaped.ts';

/** What a record says: a term, and HTML. */
export type Field = readonly [term: string, html: string];

/** Writes a field where there is something to say, else none. */
export function field(term: string, html: string | null): Field[] {
  return html === null || html === '' ? [] : [[term, html]];
}

/** Writes a field of plain words. */
export function wordsField(term: string, words: string | null): Field[] {
  return field(term, words === null ? null : escaped(words));
}

/** Links words to their place in the text. */
export function placeLink({ start, exact }: Span): string {
  return `<a href="#t${start}" class="place">${escaped(exact)}</a>`;
}

/** Gives the first words of some, whole words up to sixty characters. */
export function firstWords(words: string): string {
  if (words.length <= 60) return words;
  const cut = words.slice(0, 60);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30))} …`;
}

/** Writes the places of some words, one below the other. */
export function placeList(spans: readonly Span[]): string {
  return spans.map((span) => `<span class="line">${placeLink(span)}</span>`).join('');
}

/** Prepares the naming of entities, each with a link. */
export function entityLinks({ entities }: Article): (ids: readonly string[]) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (ids) => ids.map((id) => recordLink('entities', id, names.get(id) ?? id)).join(', ');
}

/** Says when something is, how that is known, and why. */
export function periodFields(term: string, period: Period | null): Field[] {
  if (period === null) return [];
  const { value, basis, because } = period;
  const reason = because === null ? '' : ` <small class="line">${escaped(because)}</small>`;
  return field(term, `${escaped(value === null ? basis : `${value} (${basis})`)}${reason}`);
}
