import { type Article, type BlockKind, type Segment, segments } from 'kerry-moscow-visit';
import { escaped } from '../escaped.ts';
import { marksOf } from './marks.ts';

/** The elements of blocks that are no paragraphs. The page itself has the first heading. */
const TAGS: { readonly [K in BlockKind]?: string } = { headline: 'h2', subheading: 'h3', blockquote: 'blockquote' };

/**
 * Writes the text of an article: an element for each block, and in it runs, each a stretch in which no annotation begins
 * or ends. A run is named by its offset, `t480`, and has a class for each of its marks. The text content is the text.
 */
export function articleText(article: Article): string {
  const { text, blocks } = article;
  const marks = marksOf(article);
  const runs = segments(article);
  const parts: string[] = [];
  let next = 0;
  let cursor = 0;
  for (const { id, kind, start, end } of blocks) {
    const words: string[] = [];
    while ((runs[next]?.end ?? end + 1) <= start) next++;
    for (let run = runs[next]; run !== undefined && run.end <= end; run = runs[++next])
      words.push(runText(run, marks(run)));
    const tag = TAGS[kind] ?? 'p';
    parts.push(escaped(text.slice(cursor, start)));
    parts.push(`<${tag} data-block="${escaped(id)}" class="${kind}">${words.join('')}</${tag}>`);
    cursor = end;
  }
  return `${parts.join('')}${escaped(text.slice(cursor))}`;
}

/** Writes a run; each mark needs an element of its own, for an element has one line. */
function runText({ start, exact }: Segment, [first, ...others]: readonly string[]): string {
  const inner = others.reduceRight((words, mark) => `<span class="${mark}">${words}</span>`, escaped(exact));
  return `<span id="t${start}"${first === undefined ? '' : ` class="${first}"`}>${inner}</span>`;
}
