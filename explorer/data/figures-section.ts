import { type Article, formatStatistic, getStatistic, type SeriesPoint } from 'kerry-moscow-visit';
import { escaped } from '../escaped.ts';
import { dateRanks, dateWords } from './date-words.ts';
import { downloadLinks } from './downloads.ts';
import { figuresChart } from './figures-chart.ts';
import { type Column, htmlList, htmlTable, numberColumn, wordsColumn } from './html-table.ts';
import { orderedArticle } from './ordered-article.ts';
import { recordLink, whoStates } from './record-link.ts';
import { section } from './section.ts';
import { type Series, seriesOf } from './series.ts';

/** Writes the figures that follow each other in time: each series as a chart, and the same numbers as a table. */
export function figuresSection(given: Article): string {
  const article = orderedArticle(given);
  const series = seriesOf(article);
  if (series.length === 0)
    return section(
      'figures',
      'Figures over time',
      '<p>The article gives no figures that follow each other in time.</p>\n',
    );
  const intro =
    '<p>A shape marks a value, and the band behind it the bounds that the wording allows. ' +
    'The axis does not begin at zero. A figure is a claim of whoever states it.</p>\n';
  const content = series.map((one) => seriesHtml(article, one)).join('');
  return section('figures', 'Figures over time', intro + content + downloadLinks('series'));
}

function seriesHtml(article: Article, { id, label, unit, points }: Series): string {
  const anchor = `figures-${escaped(id)}`;
  const title = `${label}, in ${unit}`;
  return (
    `<h3 id="${anchor}">${escaped(title)}</h3>\n` +
    `<p>Stated by ${statedBy(article, points).join('; ')}.</p>\n` +
    `${figuresChart(anchor, title, unit, points)}\n${htmlTable(anchor, columnsOf(article, unit), points)}\n`
  );
}

/** Names everybody who states a figure that the points rest on, each once. */
function statedBy(article: Article, points: readonly SeriesPoint[]): string[] {
  const statements = points.flatMap(({ inputs }) => inputs).flatMap((id) => getStatistic(article, id).stated);
  return [...new Set(statements.map((statement) => whoStates(article, statement)))];
}

function columnsOf(article: Article, unit: string): readonly Column<SeriesPoint>[] {
  const rankOf = dateRanks(article);
  return [
    { heading: 'Time', cell: ({ period }) => escaped(dateWords(period)), sort: ({ period }) => rankOf(period) },
    wordsColumn('Status', ({ status }) => status),
    { heading: 'Figure', cell: (point) => escaped(formatStatistic(point, 'en')), sort: ({ value }) => value },
    numberColumn(`Value, ${unit}`, ({ value }) => value),
    numberColumn(`Low, ${unit}`, ({ low }) => low),
    numberColumn(`High, ${unit}`, ({ high }) => high),
    { heading: 'Rests on', cell: ({ inputs }) => htmlList(inputs.map((id) => inputHtml(article, id))) },
    { heading: 'Assumptions', cell: ({ assumptions }) => htmlList(assumptions.map(escaped)) || 'none' },
  ];
}

/** Gives a figure with the words that state it, and who states it. */
function inputHtml(article: Article, id: string): string {
  const { label, stated } = getStatistic(article, id);
  const places = stated.map((statement) => `<q>${escaped(statement.exact)}</q>, ${whoStates(article, statement)}`);
  return `${recordLink('statistics', id, label)}: ${places.join('; ')}`;
}
