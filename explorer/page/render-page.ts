import type { Article } from 'kerry-moscow-visit';
import { coMentionsSection } from '../data/co-mentions-section.ts';
import { figuresSection } from '../data/figures-section.ts';
import { tablesSection } from '../data/tables-section.ts';
import { timelineSection } from '../data/timeline-section.ts';
import { escaped } from '../escaped.ts';
import { articleText } from './article-text.ts';
import { controls } from './controls.ts';
import { pageLists } from './page-records.ts';
import { POLICY } from './policy.ts';
import { recordItem } from './record-item.ts';

/** The sections between the text and the records. */
const SECTIONS = [
  { id: 'timeline', heading: 'Timeline', write: timelineSection },
  { id: 'figures', heading: 'Figures over time', write: figuresSection },
  { id: 'co-mentions', heading: 'Mentioned together', write: coMentionsSection },
  { id: 'tables', heading: 'Tables', write: tablesSection },
] as const;

/**
 * Writes the explorer of an article: its text with all marks, its figures, pairs, dates and tables, and every record. All
 * of it is there without a script.
 */
export function renderPage(article: Article): string {
  const lists = pageLists(article).filter(({ records }) => records.length > 0);
  const contents = [...SECTIONS, ...lists.map(({ name, heading }) => ({ id: name, heading }))].map(
    ({ id, heading }) => `<li><a href="#${id}">${heading}</a></li>`,
  );
  const records = lists.map(
    ({ name, heading, records: items }) =>
      `<section aria-labelledby="${name}"><h2 id="${name}" tabindex="-1">${heading}, ${items.length}</h2>` +
      `<ul class="records">${items.map(recordItem).join('')}</ul></section>`,
  );
  const { source, language } = article;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<title>Explorer – kerry-moscow-visit</title>',
    '<link rel="icon" href="assets/favicon.svg">',
    '<link rel="stylesheet" href="explorer.css">',
    '<script src="explorer.js" defer></script>',
    '</head>',
    '<body>',
    '<header class="site"><a class="skip" href="#article">Skip to the article</a>' +
      '<nav aria-label="Site"><a href="index.html">kerry-moscow-visit</a></nav><h1>Explorer</h1>',
    '<p class="hands">Click words to see every annotation there. With the article in focus, the arrow keys, Home and End ' +
      'lead through the annotations. Enter opens one, and Escape closes it.</p></header>',
    '<main>',
    controls(article),
    '<div class="reading">',
    `<article id="article" lang="${escaped(language)}" aria-label="The article">${articleText(article)}</article>`,
    '<aside id="panel" aria-label="Records here" hidden></aside>',
    '</div>',
    '<p id="told" role="status" class="unseen"></p>',
    `<p class="rights">${[source.rights, source.url]
      .filter(Boolean)
      .map((words) => escaped(`${words}`))
      .join(', ')}</p>`,
    `<nav aria-label="On this page"><ul class="contents">${contents.join('')}</ul></nav>`,
    ...SECTIONS.map(({ write }) => write(article)),
    ...records,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
