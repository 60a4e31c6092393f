import type { ArticleField } from './article-field.ts';

/** What a format holds of an article, whatever the article: each field is named, or one that it stands in. */
export interface LossReport {
  /** What the output holds as it is: two articles that differ there give two outputs. */
  readonly kept: readonly ArticleField[];
  /** What the output holds in part, or in some articles, or in another form that does not lead back. */
  readonly approximated: readonly ArticleField[];
  /** What has no place in the output: it is the same without. */
  readonly dropped: readonly ArticleField[];
}
