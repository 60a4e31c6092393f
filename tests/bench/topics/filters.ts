import { type Article, findMentions, findQuotes } from 'kerry-moscow-visit';
import { deepFreeze } from '../../../src/basics/freezing.ts';
import { compared, OURS } from '../compared.ts';
import { format } from '../format.ts';
import { race } from '../race.ts';
import type { Row } from '../row.ts';
import { syntheticArticle } from '../synthetic-article.ts';

const COUNT = 10_000;
const ENTITIES = 500;

/** Ways to get a list for each entity. */
interface Ways {
  readonly ours: (entity: string) => readonly unknown[];
  readonly naive: (entity: string) => readonly unknown[];
}

/** Compares a look-up by entity with a filter, for some of the entities. */
function row(what: string, { ours, naive }: Ways, entities: readonly string[], how: string): Row {
  for (const entity of entities) {
    const [found, expected] = [ours(entity), naive(entity)];
    if (found.length !== expected.length || found.some((record, i) => record !== expected[i]))
      throw new Error(`${what}: other records than a naive filter finds for ${entity}`);
  }
  const run = (way: Ways['ours']) => (): number => entities.reduce((sum, entity) => sum + way(entity).length, 0);
  const times = race([
    { name: OURS, run: run(ours) },
    { name: '`filter`', run: run(naive) },
  ]);
  return compared({ what, how, times, calls: entities.length, factor: 1000 });
}

function rowsOf(article: Article, state: string): Row[] {
  const entities = article.entities.slice(0, 50).map(({ id }) => id);
  const how = `${state}; ${ENTITIES} entities, a call`;
  return [
    row(
      `\`findMentions({ entity })\` among ${format.count(COUNT)}, ${state}`,
      {
        ours: (entity) => findMentions(article, { entity }),
        naive: (entity) => article.mentions.filter((mention) => mention.entity === entity),
      },
      entities,
      how,
    ),
    row(
      `\`findQuotes({ speaker })\` among ${format.count(COUNT)}, ${state}`,
      {
        ours: (speaker) => findQuotes(article, { speaker }),
        naive: (speaker) => article.quotes.filter(({ speakers }) => speakers.includes(speaker)),
      },
      entities,
      how,
    ),
  ];
}

/** Compares finding mentions and quotes by entity with filters. */
export function rows(): Row[] {
  const whole = syntheticArticle(40 * COUNT, { entities: ENTITIES });
  const article: Article = {
    ...whole,
    mentions: whole.mentions.slice(0, COUNT),
    quotes: whole.quotes.slice(0, COUNT),
  };
  if (article.quotes.length !== COUNT) throw new Error(`${article.quotes.length} quotes`);
  return rowsOf(deepFreeze(article), 'frozen, as parsed');
}
