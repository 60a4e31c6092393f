import { isDeepStrictEqual } from 'node:util';
import { type AnyDraft, defineArticle } from 'kerry-moscow-visit/author';
import { ArticleSchema } from 'kerry-moscow-visit/schema';
import { draftOf } from '../draft-of.ts';
import { format } from '../format.ts';
import { race } from '../race.ts';
import type { Row } from '../row.ts';
import { syntheticArticle } from '../synthetic-article.ts';

const MOST = 3;
/** Growth, for twice as many annotations, that still counts as linear. */
const LINEAR = 2.5;
const SIZES = [1000, 2000] as const;

// The types of a draft are for literal ones; a generated draft has string ids throughout.
const define = defineArticle as (draft: AnyDraft) => { readonly text: string };

/** Compares building articles from words with checking them alone. */
export function rows(): Row[] {
  const measured = SIZES.map((count) => {
    const article = syntheticArticle(count);
    const draft = draftOf(article);
    const { entities: _, ...made } = { ...define(draft) } as Record<string, unknown>;
    const { entities: __, ...expected } = { ...article } as Record<string, unknown>;
    if (!isDeepStrictEqual(made, expected)) throw new Error('defineArticle built another article');
    const times = race(
      [
        { name: 'define', run: () => define(draft).text.length },
        { name: 'check', run: () => Number(ArticleSchema.safeParse(article).success) },
      ],
      25,
    );
    return { count, define: times.get('define') ?? Number.NaN, check: times.get('check') ?? Number.NaN };
  });
  const rows = measured.map(
    ({ count, define, check }): Row => ({
      what: `\`defineArticle\`, ${format.count(count)} annotations`,
      bar: `at most ${MOST}× validation`,
      measured: `${format.time(define)}, ${format.times(define / check)} of ${format.time(check)}`,
      how: 'against `ArticleSchema.safeParse` of the result',
      met: define / check <= MOST,
    }),
  );
  const growth = (measured[1]?.define ?? Number.NaN) / (measured[0]?.define ?? Number.NaN);
  return [
    ...rows,
    {
      what: '`defineArticle`, twice as many annotations',
      bar: `linear: at most ${LINEAR}× the time`,
      measured: format.times(growth),
      how: 'the two lines above',
      met: growth <= LINEAR,
    },
  ];
}
