import { type Article, type CoMention, coMentions } from 'kerry-moscow-visit';
import { coMentionsChart } from './co-mentions-chart.ts';
import { downloadLinks } from './downloads.ts';
import { type Column, htmlTable, numberColumn } from './html-table.ts';
import { orderedArticle } from './ordered-article.ts';
import { entityLink, sentenceLink } from './record-link.ts';
import { section } from './section.ts';

/** Pairs count from here on: one sentence alone can be chance. */
const FEWEST = 2;

/** The most pairs that a drawing shows; more lines than that cannot be told apart. */
const MOST_DRAWN = 40;

/** Writes which entities are mentioned together, twice or more: a drawing of them, and the same numbers as a table. */
export function coMentionsSection(given: Article): string {
  const article = orderedArticle(given);
  const pairs = coMentions(article, 'sentence').filter(({ count }) => count >= FEWEST);
  const heading = 'Mentioned together';
  if (pairs.length === 0)
    return section('co-mentions', heading, '<p>No two entities share more than one sentence.</p>\n');
  const drawn = drawnOf(pairs);
  const intro =
    `<p id="co-mentions-words">Pairs of entities that share ${FEWEST} sentences or more. ` +
    'The wider a line, the more sentences mention both.' +
    `${drawn.length < pairs.length ? ` The drawing shows the ${drawn.length} most frequent pairs.` : ''}</p>\n`;
  const chart = drawn.length === 0 ? '' : `${coMentionsChart('co-mentions-chart', article, drawn)}\n`;
  const table = htmlTable('co-mentions-words', columnsOf(article), pairs);
  return section('co-mentions', heading, `${intro}${chart}${table}\n${downloadLinks('co-mentions')}`);
}

/** Chooses the pairs of the drawing: the most frequent ones, and never some of those that are equally frequent. */
function drawnOf(pairs: readonly CoMention[]): readonly CoMention[] {
  const left = pairs[MOST_DRAWN]?.count ?? 0;
  return pairs.filter(({ count }) => count > left);
}

function columnsOf(article: Article): readonly Column<CoMention>[] {
  return [
    { heading: 'One entity', cell: ({ entities }) => entityLink(article, entities[0]), sort: 'words' },
    { heading: 'Another', cell: ({ entities }) => entityLink(article, entities[1]), sort: 'words' },
    numberColumn('Sentences', ({ count }) => count),
    { heading: 'Which ones', cell: ({ places }) => places.map((one) => sentenceLink(article, one)).join(' ') },
  ];
}
