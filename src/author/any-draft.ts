import type { Ids } from '../model/ids.ts';
import type { ArticleDraft } from './article-draft.ts';

/** A draft of plain string ids. */
export type AnyDraft = ArticleDraft<
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  Ids
>;
