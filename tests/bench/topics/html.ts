import { type Article, segments } from 'kerry-moscow-visit';
import { toHtml } from 'kerry-moscow-visit/formats/html';
import { annotationList } from '../../../src/lookup/annotation-list.ts';
import { compared, OURS } from '../compared.ts';
import { format } from '../format.ts';
import { race } from '../race.ts';
import type { Row } from '../row.ts';
import { syntheticArticle } from '../synthetic-article.ts';

const escaped = (words: string): string => words.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Puts the tags of every annotation into the text, from the last to the first, as one does without a library. */
function spliced(article: Article): string {
  const places = annotationList(article)
    .refs.filter(({ layer }) => layer !== 'sentences')
    .flatMap(({ layer, record, span }) => {
      const name = 'entity' in record ? record.entity : 'id' in record ? record.id : '';
      return [
        { at: span.start, tag: `<span data-layer="${layer}" data-record="${name}">` },
        { at: span.end, tag: '</span>' },
      ];
    })
    .sort((a, b) => b.at - a.at);
  let html = escaped(article.text);
  for (const { at, tag } of places) html = html.slice(0, at) + tag + html.slice(at);
  return html;
}

/** Compares writing HTML with putting tags into a string, and times how it grows. */
export function rows(): Row[] {
  const first = syntheticArticle(10);
  if (segments(first).length === 0) throw new Error('the article has no annotations');
  const raced = (count: number, rounds: number): ReadonlyMap<string, number> => {
    const article = syntheticArticle(count);
    const work = (write: (one: Article) => string) => (): number => write(article).length;
    return race(
      [
        { name: OURS, run: work(toHtml) },
        { name: 'splice', run: work(spliced) },
      ],
      rounds,
    );
  };
  const seconds = (count: number): number => {
    const article = syntheticArticle(count);
    const before = performance.now();
    toHtml(article);
    return (performance.now() - before) / 1000;
  };
  const [ten, hundred] = [seconds(100_000), seconds(300_000)];
  return [
    compared({
      what: 'HTML of 300 annotations',
      calls: 1,
      factor: 1 / 3,
      times: raced(300, 15),
      how: 'tags put into a string one by one, which does not nest what crosses; ids, attributes and safe nesting are in ours alone',
    }),
    compared({
      what: `HTML of ${format.count(10_000)} annotations`,
      calls: 1,
      factor: 10,
      times: raced(10_000, 3),
      how: 'the same',
    }),
    {
      what: `HTML of ${format.count(300_000)} annotations`,
      bar: 'seconds, and linear',
      measured: `${format.number(hundred)} s; ${format.number(hundred / ten)} times as long as ${format.count(100_000)}`,
      how: 'once each, in one process',
      met: hundred < 10 && hundred / ten < 4.5,
    },
  ];
}
