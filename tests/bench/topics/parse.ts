import type { Article } from 'kerry-moscow-visit';
import { ArticleSchema, safeParseArticle } from 'kerry-moscow-visit/schema';
import * as z from 'zod';
import { format } from '../format.ts';
import { race } from '../race.ts';
import type { Row } from '../row.ts';
import { syntheticArticle } from '../synthetic-article.ts';

const MOST = 1.35;

/** Compares reading an article with reading its plain shape, without any rule over several fields. */
function rowsOf(count: number): Row[] {
  const article: Article = JSON.parse(JSON.stringify(syntheticArticle(count)));
  const plain = z.strictObject(ArticleSchema.shape);
  const ways: readonly [string, () => { readonly success: boolean }][] = [
    ['plain', () => plain.safeParse(article)],
    ['schema', () => ArticleSchema.safeParse(article)],
    ['function', () => safeParseArticle(article)],
  ];
  for (const [name, parse] of ways) if (!parse().success) throw new Error(`${name} refuses a valid article`);
  const times = race(
    ways.map(([name, parse]) => ({ name, run: () => Number(parse().success) })),
    count > 1000 ? 15 : 25,
  );
  const base = times.get('plain') ?? Number.NaN;
  const row = (what: string, name: string, bar: string): Row => {
    const ratio = (times.get(name) ?? Number.NaN) / base;
    return {
      what: `${what}, ${format.count(count)} annotations`,
      bar,
      measured: `${format.time(ratio * base)}, ${format.times(ratio)} of ${format.time(base)}`,
      how: 'parsed JSON, against `z.strictObject(ArticleSchema.shape)`',
      met: bar === '' ? null : ratio <= MOST,
    };
  };
  return [
    row('`ArticleSchema.safeParse`', 'schema', `at most ${MOST}× the plain shape`),
    row('`safeParseArticle`, which freezes too', 'function', ''),
  ];
}

/** Compares reading articles with reading their plain shape. */
export const rows = (): Row[] => [300, 100_000].flatMap(rowsOf);
