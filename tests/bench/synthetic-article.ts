import type { Article, Block, Mention, Person, Quote, Sentence, Span } from 'kerry-moscow-visit';
import { deepFreeze } from '../../src/basics/freezing.ts';
import { compareSpans } from '../../src/basics/span-order.ts';
import { randomOf } from './random.ts';
import { type SyntheticText, syntheticText } from './synthetic-text.ts';
import type { Typography } from './typography.ts';

/** Code units of text for each annotation. */
const SPACING = 10;
const LONGEST_MENTION = 30;

interface Options {
  /** Seed of all chance. */
  readonly seed?: number;
  /** Which marks the text has. */
  readonly typography?: Typography;
  /** Number of entities. */
  readonly entities?: number;
}

function mentionsOf(source: SyntheticText, wanted: number, entities: number, seed: number): Mention[] {
  const random = randomOf(seed);
  const { text, words } = source;
  const taken = new Set<number>();
  const mentions: Mention[] = [];
  while (mentions.length < wanted) {
    const from = random(words.length);
    const more = random(3);
    const [first, last] = [words[from], words[from + more]];
    if (first === undefined || last?.block !== first.block || taken.has(3 * from + more)) continue;
    const length = last.end - first.start;
    if (length < 2 || length > LONGEST_MENTION) continue;
    taken.add(3 * from + more);
    mentions.push({
      start: first.start,
      end: last.end,
      exact: text.slice(first.start, last.end),
      entity: `person-${random(entities)}`,
      form: 'name',
      literal: null,
    });
  }
  return mentions.sort(compareSpans);
}

/** Makes a valid article, the same each time, whose blocks, sentences, quotes' parts and mentions are so many. */
export function syntheticArticle(count: number, options: Options = {}): Article {
  const { seed = 1, typography = 'plain', entities = Math.max(10, Math.ceil(count / 20)) } = options;
  const source = syntheticText(count * SPACING, seed, typography);
  const { text } = source;
  const span = ({ start, end }: { start: number; end: number }): Span => ({
    start,
    end,
    exact: text.slice(start, end),
  });
  const blocks: Block[] = source.blocks.map((place, i) => ({ ...span(place), id: `p${i + 1}`, kind: 'paragraph' }));
  const sentences: Sentence[] = source.sentences.map((place) => ({ ...span(place), block: `p${place.block + 1}` }));
  const random = randomOf(seed + 1);
  const quotes: Quote[] = source.quotes.map(({ quoted, source, cue, content }, i) => ({
    id: `quote-${i + 1}`,
    kind: quoted ? 'direct' : 'indirect',
    attitude: 'assertion',
    modality: 'actual',
    speakers: [`person-${random(entities)}`],
    addressees: [],
    sources: [span(source)],
    cues: [{ ...span(cue), lemma: 'say' }],
    content: content.map((place) => ({ ...span(place), quoted, verbatim: quoted })),
    time: null,
    within: null,
    restates: null,
  }));
  const parts = quotes.reduce((sum, { content }) => sum + content.length + 2, 0);
  const wanted = Math.max(0, count - blocks.length - sentences.length - parts);
  const persons = Array.from(
    { length: entities },
    (_, i): Person => ({
      id: `person-${i}`,
      type: 'person',
      name: `Person ${i}`,
      alternateNames: [],
      description: 'Invented.',
      sameAs: [],
      givenName: null,
      familyName: null,
      positions: [],
    }),
  );
  return deepFreeze<Article>({
    schemaVersion: 1,
    id: 'synthetic',
    version: '1.0.0',
    language: 'en',
    offsetUnit: 'utf-16',
    text,
    source: {
      publisher: null,
      authors: [],
      published: null,
      url: null,
      sha256: null,
      rights: null,
      credit: null,
      byteLength: Buffer.byteLength(text),
    },
    dateline: null,
    topics: [],
    blocks,
    sentences,
    entities: persons,
    mentions: mentionsOf(source, wanted, entities, seed + 2),
    quotes,
    scareQuotes: [],
    times: [],
    statistics: [],
    relations: [],
  });
}
