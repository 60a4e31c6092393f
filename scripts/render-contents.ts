import { quoteText } from '../src/index.ts';
import type { Article, Entity, Quote, Relation, Statistic, Term } from '../src/model/types.ts';

const HEAD = `---
title: What is in the article
group: Guides
---

# What is in the article

Every record of the bundled article, layer by layer, with its id. The page is made from the data by \`npm run derive\`.
NO-BREAK SPACEs are shown as spaces here; in the data they stay. How each layer is decided is told in the
[data guidelines](data-guidelines.md), with the decisions that are in doubt.
`;

/** Longest words of a cell; more are cut. */
const LONGEST = 110;

const plain = (words: string): string => words.replace(/\s/g, ' ');
const cut = (words: string): string => {
  const line = plain(words);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
};
const code = (id: string): string => `\`${id}\``;
const cell = (words: string): string => words.replaceAll('|', '\\|');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Counts a noun: "1 quote", "20 quotes". */
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Names who states something, by the quotes that hold it; the article's own voice without any. */
function statedBy({ quotes }: Article, ids: readonly (string | null)[]): string {
  const speakers = ids.flatMap((id) =>
    id === null ? ['(the agency)'] : (quotes.find((one) => one.id === id)?.speakers ?? []),
  );
  return [...new Set(speakers)].map((id) => (id.startsWith('(') ? id : code(id))).join(', ');
}

/** Says who speaks, and in which quote. */
function whoSays({ speakers, within }: Quote): string {
  const who = speakers.length === 0 ? '(nobody named)' : speakers.map(code).join(', ');
  return within === null ? who : `${who}, in ${code(within)}`;
}

function entitiesOf(article: Article, type: Entity['type']): string[][] {
  return article.entities
    .filter((entity) => entity.type === type)
    .map(({ id, name, description }) => {
      const words = article.mentions.filter(({ entity }) => entity === id).map(({ exact }) => plain(exact));
      return [
        code(id),
        name,
        words.length === 0 ? '–' : `${words.length}: ${[...new Set(words)].join(', ')}`,
        description,
      ];
    });
}

const term = (end: Term): string => ('entity' in end ? code(end.entity) : `“${end.value}”`);

/** Says in which ways a relation is stated: asserted in some places, taken for granted in others. */
function waysOf({ stated }: Relation): string {
  const taken = stated.filter(({ presupposed }) => presupposed).length;
  if (taken === 0) return 'asserted';
  return taken === stated.length ? 'presupposed' : 'both';
}

/** Writes the bounds of a figure: [50, 100] holds both ends, (50, 100] not the first. */
function boundsOf({ low, high, lowInclusive, highInclusive, unit }: Statistic): string {
  const [from, to] = [low, high].map((bound) => bound?.toLocaleString('en-US', { maximumFractionDigits: 2 }) ?? '…');
  return `${lowInclusive ? '[' : '('}${from}, ${to}${highInclusive ? ']' : ')'} ${unit}`;
}

const TYPES: readonly (readonly [Entity['type'], string])[] = [
  ['person', 'Persons'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
  ['agreement', 'Agreements'],
  ['event', 'Events'],
  ['group', 'Groups'],
  ['thing', 'Things'],
];

/** Renders the page that lists every record of the article. */
export function renderContents(article: Article): string {
  const { blocks, sentences, quotes, entities, mentions, times, statistics, relations, scareQuotes, topics } = article;
  const section = (title: string, text: string): string => `## ${title}\n\n${text}\n`;
  const sections = [
    section(
      `${counted(quotes.length, 'quote')}`,
      table(
        ['id', 'who says it', 'cue', 'kind, attitude', 'words'],
        quotes.map((quote) => [
          code(quote.id),
          whoSays(quote),
          quote.cues.map(({ exact }) => plain(exact)).join(', '),
          `${quote.kind}, ${quote.attitude}`,
          cut(quoteText(article, quote.id)),
        ]),
      ),
    ),
    section(
      `${counted(entities.length, 'entity', 'entities')}, ${counted(mentions.length, 'mention')}`,
      TYPES.flatMap(([type, title]) => {
        const rows = entitiesOf(article, type);
        return rows.length === 0 ? [] : [`### ${title}\n\n${table(['id', 'name', 'mentions', 'description'], rows)}`];
      }).join('\n\n'),
    ),
    section(
      `${counted(statistics.length, 'figure')}`,
      table(
        ['id', 'words', 'what is measured', 'bounds', 'period', 'who states it'],
        statistics.map((one) => [
          code(one.id),
          [...new Set(one.stated.map(({ exact }) => plain(exact)))].join(', '),
          one.label,
          boundsOf(one),
          one.period.value ?? 'unknown',
          statedBy(
            article,
            one.stated.map(({ quote }) => quote),
          ),
        ]),
      ),
    ),
    section(
      `${counted(times.length, 'temporal expression')}`,
      table(
        ['id', 'words', 'kind', 'value', 'how it is known'],
        times.map(({ id, exact, kind, value, basis }) => [code(id), plain(exact), kind, value ?? '–', basis]),
      ),
    ),
    section(
      `${counted(relations.length, 'relation')}`,
      table(
        ['id', 'reads', 'modality', 'places', 'who states it'],
        relations.map((relation) => [
          code(relation.id),
          `${term(relation.subject)} ${relation.predicate} ${term(relation.object)}`,
          relation.modality,
          `${relation.stated.length}, ${waysOf(relation)}`,
          statedBy(
            article,
            relation.stated.map(({ quote }) => quote),
          ),
        ]),
      ),
    ),
    section(
      `${counted(blocks.length, 'block')}, ${counted(sentences.length, 'sentence')}`,
      table(
        ['id', 'kind', 'sentences', 'words'],
        blocks.map(({ id, kind, exact }) => [
          code(id),
          kind,
          String(sentences.filter(({ block }) => block === id).length),
          cut(exact),
        ]),
      ),
    ),
    section(
      'Scare quotes and topics',
      `Marked words that are nobody’s quotation: ${scareQuotes.map(({ exact }) => `“${exact}”`).join(', ')}.\n\n${table(
        ['topic', 'name'],
        topics.map(({ id, name, uri }) => [`[${id}](${uri})`, name]),
      )}`,
    ),
  ];
  return `${HEAD}\n${sections.join('\n')}`;
}
