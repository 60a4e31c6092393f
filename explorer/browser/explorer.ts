import { article } from 'kerry-moscow-visit';
import { startCopyButtons } from './copy-buttons.ts';
import { startDeepLinks } from './deep-links.ts';
import { explorerPage } from './explorer-page.ts';
import { startFilters } from './filters.ts';
import { recordPanel } from './record-panel.ts';
import { startSearch } from './search.ts';
import { sortTables } from './sort-tables.ts';
import { startCopying } from './text-copying.ts';
import { startText } from './text-stops.ts';

const page = explorerPage();
const panel = recordPanel(page);

/** The parts of the script, each with what on the page is of no use without it. */
const parts: readonly (readonly [controls: string, start: () => void])[] = [
  ['.copy', () => startCopyButtons(page)],
  ['.hands', () => startText(page, panel, article)],
  ['', () => startCopying(page, article)],
  ['.finders p:has(#search)', () => startSearch(page, article)],
  ['.finders p:has(select)', () => startFilters(page, panel, article)],
  ['', () => startDeepLinks(page, panel)],
  ['', () => sortTables(document)],
];

// What needs the script is shown from here on. A part that fails leaves the others.
document.documentElement.classList.add('scripted');
for (const [controls, start] of parts)
  try {
    start();
  } catch (error) {
    if (controls !== '') for (const control of document.querySelectorAll<HTMLElement>(controls)) control.hidden = true;
    reportError(error);
  }
