import { reanchor } from '../../src/anchor.ts';
import { type AnyDraft, defineArticle } from '../../src/author.ts';
import type { Article, QuoteKind, Statistic } from '../../src/index.ts';

/** Articles as short as a report of a fault, their blocks the lines of the text: `p1`, `p2` and so on. */
export function articleOf(text: string, layers: Partial<AnyDraft> = {}): Article {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return defineArticle({
    id: 'report',
    version: '1.0.0',
    language: 'en',
    text,
    blocks: Object.fromEntries(
      lines.map((line, i) => [`p${i + 1}`, { kind: 'paragraph', ends: line.trim() }] as const),
    ),
    ...layers,
  });
}

type QuoteDraft = NonNullable<AnyDraft['quotes']>[string];

/** Drafts a quote of some passages. */
export const quoteOf = (passages: readonly string[], more: Partial<QuoteDraft> = {}): QuoteDraft => ({
  attitude: 'assertion',
  content: passages.map((exact) => ({ exact })),
  ...more,
});

/** Makes an article in which one person, `p`, says something: a mention, a source, a cue and a passage. */
export function saying(text: string, language: string, who: string, cue: string, what: string): Article {
  return articleOf(text, {
    language,
    entities: { person: { p: { name: who, description: '' } } },
    mentions: [{ exact: who, entity: 'p', form: 'nominal' }],
    quotes: {
      s: quoteOf([what], { speakers: ['p'], sources: [{ exact: who }], cues: [{ exact: cue, lemma: cue }] }),
    },
  });
}

/** Names what a corrected text orphans, as `layer: words`. */
export const orphansOf = (article: Article, newText: string): readonly string[] =>
  reanchor(article, newText, { version: '1.0.1' }).orphaned.map(({ layer, span }) => `${layer}: ${span.exact}`);

/** Gives the kind of a quote of some passages. */
export const kindOf = (
  text: string,
  passages: readonly string[],
  layers: Partial<AnyDraft> = {},
): QuoteKind | undefined => articleOf(text, { ...layers, quotes: { a: quoteOf(passages) } }).quotes[0]?.kind;

type StatisticDraft = NonNullable<AnyDraft['statistics']>[string];

/** Makes the figure of some printed words, in US dollars if nothing else is said. */
export function figureOf(printed: string, more: Partial<StatisticDraft> = {}): Statistic | undefined {
  const figure: StatisticDraft = { type: 'amount', label: 'x', unit: 'USD', stated: [{ exact: printed }], ...more };
  return articleOf(`It was ${printed} then.`, { statistics: { s: figure } }).statistics[0];
}
