import { escaped } from '../escaped.ts';

/** Writes a section of the page under a heading that names it. */
export function section(id: string, heading: string, content: string): string {
  return `<section id="${id}" class="data" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${escaped(heading)}</h2>\n${content}</section>\n`;
}
