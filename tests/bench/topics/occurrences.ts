import { toTextPosition } from 'dom-anchor-text-quote';
import { article } from 'kerry-moscow-visit';
import { locate } from 'kerry-moscow-visit/anchor';
import type { Row } from '../row.ts';

const CONTEXT = 32;

interface Occurrence {
  readonly exact: string;
  readonly start: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** Lists every place of every mention's words that stand in the bundled article more than once. */
function occurrences(text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (const exact of new Set(article.mentions.map((mention) => mention.exact))) {
    if (text.indexOf(exact) === text.lastIndexOf(exact)) continue;
    for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
      const end = start + exact.length;
      const prefix = text.slice(Math.max(0, start - CONTEXT), start);
      found.push({ exact, start, prefix, suffix: text.slice(end, end + CONTEXT) });
    }
  }
  return found;
}

/** Counts how often the right one of several places is chosen by its context. */
export function rows(): Row[] {
  const { text } = article;
  const all = occurrences(text);
  const phrases = new Set(all.map(({ exact }) => exact)).size;
  const right = (find: (one: Occurrence) => number | undefined): number =>
    all.filter((one) => find(one) === one.start).length;
  const ours = right((one) => locate(article, one, { near: one.start })?.start);
  const blind = right((one) => locate(article, one)?.start);
  const theirs = right((one) => toTextPosition({ textContent: text }, one, { hint: one.start })?.start);
  const theirsBlind = right((one) => toTextPosition({ textContent: text }, one)?.start);
  return [
    {
      what: 'choosing the right place of repeated words',
      bar: `all ${all.length} places of ${phrases} phrases`,
      measured: `${ours}; dom-anchor-text-quote ${theirs}`,
      how: '32 characters of context on either side and the offset as a hint, in the bundled article',
      met: ours === all.length,
    },
    {
      what: 'the same without the hint',
      bar: '',
      measured: `${blind}; dom-anchor-text-quote ${theirsBlind}`,
      how: '32 characters of context on either side',
      met: null,
    },
  ];
}
