/** What a block of an article is. */
export type BlockKind =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'image-alt'
  | 'caption'
  | 'credit'
  | 'dateline'
  | 'paragraph';
