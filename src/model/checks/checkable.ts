import type { Article } from '../article.ts';

type Layer =
  | 'blocks'
  | 'sentences'
  | 'entities'
  | 'mentions'
  | 'quotes'
  | 'scareQuotes'
  | 'times'
  | 'statistics'
  | 'relations';

/** An article as the rules see it: records whose own shape failed are `undefined`, so that indexes keep their meaning. */
export type Checkable = Pick<Article, 'text'> & {
  readonly source: Article['source'] | undefined;
  readonly dateline: Article['dateline'] | undefined;
} & { readonly [L in Layer]: readonly (Article[L][number] | undefined)[] };
