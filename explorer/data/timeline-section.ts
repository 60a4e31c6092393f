import {
  type Article,
  blockAt,
  type Period,
  type TimelineEntry,
  type TimelineItem,
  timeline,
} from 'kerry-moscow-visit';
import { escaped } from '../escaped.ts';
import { dateWords } from './date-words.ts';
import { downloadLinks } from './downloads.ts';
import { htmlList } from './html-table.ts';
import { orderedArticle } from './ordered-article.ts';
import { recordLink } from './record-link.ts';
import { section } from './section.ts';

/** Writes every date of an article in order, how it is known, and what stands at it. */
export function timelineSection(given: Article): string {
  const article = orderedArticle(given);
  const entries = timeline(article);
  if (entries.length === 0) return section('timeline', 'Timeline', '<p>The article gives no dates.</p>\n');
  const items = entries.map((entry) => `<li>${entryHtml(article, entry)}</li>\n`);
  return section('timeline', 'Timeline', `<ol class="timeline">\n${items.join('')}</ol>\n${downloadLinks('timeline')}`);
}

function entryHtml(article: Article, { period, items }: TimelineEntry): string {
  return (
    `<h3>${escaped(dateWords(period))}</h3><p>${escaped(howKnown(period))}</p>` +
    htmlList(items.map((item) => itemHtml(article, item)))
  );
}

/** Says how a date is known, and why. */
function howKnown({ basis, because }: Period): string {
  return because === null ? `This date is ${basis}.` : `This date is ${basis}. ${because}`;
}

/** What a record of the timeline is called. */
const kinds: Readonly<Record<TimelineItem['layer'], string>> = {
  dateline: 'dateline',
  entities: 'entity',
  quotes: 'quote',
  relations: 'relation',
  source: 'source',
  statistics: 'figure',
  times: 'words',
};

function itemHtml(article: Article, item: TimelineItem): string {
  return `<span class="kind">${kinds[item.layer]}</span> ${labelHtml(article, item)}`;
}

/** Links the label to its record; the dateline to its block. Where the text comes from stands nowhere in it. */
function labelHtml(article: Article, { layer, record, label }: TimelineItem): string {
  if (layer === 'source') return escaped(label);
  if (layer !== 'dateline') return recordLink(layer, record.id, label);
  const block = blockAt(article, record.start);
  return block === null ? escaped(label) : recordLink('blocks', block.id, label);
}
