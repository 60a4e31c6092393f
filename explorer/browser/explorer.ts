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
const features = [
  () => startCopyButtons(page),
  () => startText(page, panel, article),
  () => startCopying(page, article),
  () => startSearch(page, article),
  () => startFilters(panel, article),
  () => startDeepLinks(page, panel),
  () => sortTables(document),
];

// What needs the script is shown from here on. A part that fails leaves the others.
document.documentElement.classList.add('scripted');
for (const start of features)
  try {
    start();
  } catch (error) {
    reportError(error);
  }
