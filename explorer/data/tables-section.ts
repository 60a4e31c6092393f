import {
  type Article,
  countMentions,
  type Entity,
  findQuotes,
  formatStatistic,
  type MentionCount,
  plainText,
  type Quote,
  quoteText,
  type Statistic,
  type TimeExpression,
} from 'kerry-moscow-visit';
import { escaped } from '../escaped.ts';
import { dateRanks, dateWords } from './date-words.ts';
import { downloadLinks } from './downloads.ts';
import { type Column, htmlTable, numberColumn, wordsColumn } from './html-table.ts';
import { orderedArticle } from './ordered-article.ts';
import { entityLink, recordLink, speakersOf, whoStates } from './record-link.ts';
import { section } from './section.ts';

/** Writes the records of an article as tables: quotes, entities, counts of mentions, figures and times. */
export function tablesSection(given: Article): string {
  const article = orderedArticle(given);
  const { quotes, entities, statistics, times } = article;
  const content =
    tableHtml('quotes', 'Quotes', quoteColumns(article), quotes) +
    tableHtml('entities', 'Entities', entityColumns(article), entities) +
    tableHtml('mentions', 'Mentions of each entity', mentionColumns(article), mentioned(article)) +
    tableHtml('statistics', 'Figures', statisticColumns(article), statistics) +
    tableHtml('times', 'Times', timeColumns(article), times);
  return section('tables', 'Tables', content);
}

type Part = 'quotes' | 'entities' | 'mentions' | 'statistics' | 'times';

function tableHtml<Row>(part: Part, heading: string, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const id = `tables-${part}`;
  const title = `<h3 id="${id}">${heading}</h3>\n`;
  if (rows.length === 0) return `${title}<p>The article has none.</p>\n`;
  const links = downloadLinks(part) + (part === 'mentions' ? downloadLinks('mention-counts') : '');
  return `${title}${htmlTable(id, columns, rows)}\n${links}`;
}

function mentioned(article: Article): MentionCount[] {
  return countMentions(article).filter(({ total }) => total > 0);
}

function quoteColumns(article: Article): readonly Column<Quote>[] {
  const rankOf = dateRanks(article);
  const timeOf = ({ time }: Quote): TimeExpression | null => article.times.find(({ id }) => id === time) ?? null;
  const dateOf = (quote: Quote): string => {
    const time = timeOf(quote);
    return time === null ? '' : dateWords(time);
  };
  return [
    { heading: 'Quote', cell: ({ id }) => recordLink('quotes', id, id), sort: 'words' },
    wordsColumn('Words', ({ id }) => quoteText(article, id)),
    { heading: 'Speakers', cell: (quote) => speakersOf(article, quote), sort: 'words' },
    wordsColumn('Kind', ({ kind }) => kind),
    wordsColumn('Attitude', ({ attitude }) => attitude),
    wordsColumn('Modality', ({ modality }) => modality),
    wordsColumn('Cues', ({ cues }) => cues.map(({ lemma }) => lemma).join(', ')),
    { heading: 'Said', cell: (quote) => escaped(dateOf(quote)), sort: (quote) => rankOf(timeOf(quote)) },
  ];
}

function entityColumns(article: Article): readonly Column<Entity>[] {
  return [
    { heading: 'Name', cell: ({ id }) => entityLink(article, id), sort: 'words' },
    wordsColumn('Type', ({ type }) => type),
    numberColumn('Quotes', ({ id }) => findQuotes(article, { speaker: id }).length),
    { heading: 'Also called', cell: ({ alternateNames }) => escaped(alternateNames.join(', ')) },
    { heading: 'Who or what it is', cell: ({ description }) => escaped(description) },
  ];
}

function mentionColumns(article: Article): readonly Column<MentionCount>[] {
  return [
    { heading: 'Entity', cell: ({ entity }) => entityLink(article, entity), sort: 'words' },
    numberColumn('Mentions', ({ total }) => total),
    numberColumn('By name', ({ byForm }) => byForm.name),
    numberColumn('By noun', ({ byForm }) => byForm.nominal),
    numberColumn('By pronoun', ({ byForm }) => byForm.pronoun),
    numberColumn('By modifier', ({ byForm }) => byForm.modifier),
    numberColumn('As metonym', ({ metonymic }) => metonymic),
    { heading: 'Words', cell: ({ names }) => escaped(names.map(({ exact }) => plainText(exact)).join(', ')) },
  ];
}

function statisticColumns(article: Article): readonly Column<Statistic>[] {
  const rankOf = dateRanks(article);
  return [
    { heading: 'What', cell: ({ id, label }) => recordLink('statistics', id, label), sort: 'words' },
    wordsColumn('Type', ({ type }) => type),
    { heading: 'Figure', cell: (statistic) => escaped(formatStatistic(statistic, 'en')), sort: ({ value }) => value },
    numberColumn('Low', ({ low }) => low),
    numberColumn('High', ({ high }) => high),
    wordsColumn('Unit', ({ unit }) => unit),
    { heading: 'Time', cell: ({ period }) => escaped(dateWords(period)), sort: ({ period }) => rankOf(period) },
    { heading: 'Stated by', cell: ({ stated }) => statedBy(article, stated), sort: 'words' },
  ];
}

/** Names everybody who states a figure, each once. */
function statedBy(article: Article, stated: Statistic['stated']): string {
  return [...new Set(stated.map((statement) => whoStates(article, statement)))].join('; ');
}

function timeColumns(article: Article): readonly Column<TimeExpression>[] {
  const rankOf = dateRanks(article);
  return [
    { heading: 'Words', cell: ({ id, exact }) => recordLink('times', id, exact), sort: 'words' },
    wordsColumn('Kind', ({ kind }) => kind),
    { heading: 'Date', cell: (time) => escaped(dateWords(time)), sort: rankOf },
    wordsColumn('EDTF', ({ value }) => value ?? ''),
    wordsColumn('How known', ({ basis }) => basis),
    wordsColumn('Length', ({ duration }) => duration ?? ''),
  ];
}
