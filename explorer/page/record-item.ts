import { escaped } from '../escaped.ts';
import type { Field } from './field.ts';

/** A record as the page shows it. */
export interface PageRecord {
  /** Its name on the page: `quotes/hunt-for-citizens`. */
  readonly address: string;
  /** What it is, in a few words. */
  readonly title: string;
  /** The code that fetches it. */
  readonly code: string;
  /** What it says. */
  readonly fields: readonly Field[];
}

/** Writes a record as an item of a list; its title is the link to it. */
export function recordItem({ address, title, code, fields }: PageRecord): string {
  const list = fields.map(([term, html]) => `<dt>${escaped(term)}<dd>${html}`).join('');
  return (
    `<li id="${escaped(address)}" class="record"><p class="title"><a href="#${escaped(address)}">${escaped(title)}</a></p>` +
    `<dl>${list}</dl><p class="fetch"><code>${escaped(code)}</code> <button type="button" class="copy">Copy</button></p></li>`
  );
}
