import type { Article } from './article.ts';

/**
 * The ids of an article's type: `interface MyIds extends IdsOf<typeof mine> {}` gives them a short name.
 */
export type IdsOf<A extends Article> = A extends Article<infer I> ? I : never;
