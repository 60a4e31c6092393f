import type { Loss } from '../../exchange/loss.ts';
import type { Article, Span } from '../../model/types.ts';

/** What a line is made of. */
export type StretchKind = 'article' | 'block' | 'sentence';

/** All that a line can be made of. */
export const stretchKinds: readonly StretchKind[] = ['article', 'block', 'sentence'];

/** A stretch of the text that has a line of its own. */
interface Stretch extends Span {
  /** The block that it is or stands in. */
  readonly block: string | null;
  /** Where its words stand in the data: keys and positions in the article. */
  readonly path: Loss['path'];
}

/** Divides the text of an article into what has a line of its own. */
export function stretchesOf({ text, blocks, sentences }: Article, per: StretchKind): Stretch[] {
  if (per === 'article') return [{ start: 0, end: text.length, exact: text, block: null, path: ['text'] }];
  return per === 'block'
    ? blocks.map((block, i) => ({ ...block, block: block.id, path: ['blocks', i, 'exact'] }))
    : sentences.map((sentence, i) => ({ ...sentence, path: ['sentences', i, 'exact'] }));
}
