import * as fc from 'fast-check';
import type { AnyDraft } from '../../src/author.ts';

/** What a generated article is made of: words by paragraph, and which of them are mentioned. */
export interface RandomArticle {
  /** The words of each paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
  /** The draft, its mentions in random order. */
  readonly draft: AnyDraft;
  /** The spans that its mentions mean, in the order of the draft. */
  readonly places: readonly { readonly start: number; readonly end: number; readonly entity: string }[];
  /** The spans that its quotes have as content, by id. */
  readonly passages: Readonly<Record<string, readonly { readonly start: number; readonly end: number }[]>>;
}

/** Words of several scripts and sorts; none holds another's typography. */
const WORDS = [
  'the',
  'mill',
  'Zürich',
  'Zu\u0308rich',
  '🚂',
  '𝒩ight',
  'ﬁne',
  'co\u00adop',
  '한국',
  'Привет',
  '日本',
  'naïve',
  '10%',
  'e\u0301t\u0301',
  'a—b',
  '“ja”',
  'it’s',
  'STRASSE',
  'x\u200dy',
  '👩‍🚀',
];
const GAPS = [' ', '\u00a0', ' ', '\u202f', '  ', '\n'];

const word = fc.constantFrom(...WORDS);
const forms = ['name', 'nominal', 'pronoun', 'modifier'] as const;

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Makes typography plain, for these words alone. */
const plain = (words: string): string =>
  words
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/—/g, '-')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');

/** Counts, as an author does, which of the places of some words in a block stands at an offset. */
function nthOf(block: string, exact: string, offset: number): number {
  const [folded, words] = [plain(block), plain(exact)];
  const last = plain(block.slice(0, offset)).length;
  let nth = 0;
  for (let at = folded.indexOf(words); at !== -1 && at <= last; at = folded.indexOf(words, at + 1)) nth++;
  return nth;
}

/** Articles of random words in several paragraphs, some of them mentioned, some quoted. */
export const randomArticle: fc.Arbitrary<RandomArticle> = fc
  .record({
    paragraphs: fc.array(fc.array(fc.tuple(word, fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    }),
    chosen: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2), fc.nat(2), fc.constantFrom(...forms)), { maxLength: 8 }),
    quoted: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2), fc.boolean()), { maxLength: 4 }),
  })
  .map(({ paragraphs, chosen, quoted }) => {
    let text = '';
    // Words are numbered, so that the words of every place stand there alone or are told apart by `nth`.
    const blocks: { readonly start: number; readonly end: number; readonly words: readonly Word[] }[] = [];
    paragraphs.forEach((list, p) => {
      if (p > 0) text += '\n\n';
      const start = text.length;
      const words: Word[] = [];
      list.forEach(([one, gap], i) => {
        if (i > 0) text += gap;
        words.push({ start: text.length, end: text.length + one.length });
        text += one;
      });
      text += ` [${p}].`;
      blocks.push({ start, end: text.length, words });
    });
    const pick = (p: number, i: number, length: number) => {
      const index = p % blocks.length;
      const block = blocks[index];
      const words = block?.words ?? [];
      const from = i % words.length;
      const to = Math.min(from + length, words.length - 1);
      return { id: `p${index}`, block, start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
    };
    const selector = ({ id, block, start, end }: ReturnType<typeof pick>) => ({
      exact: text.slice(start, end),
      in: id,
      nth: nthOf(text.slice(block?.start, block?.end), text.slice(start, end), start - (block?.start ?? 0)),
    });
    const seen = new Set<string>();
    const mentioned = chosen.flatMap(([p, i, length, entity, form]) => {
      const place = pick(p, i, length);
      const key = `${place.start}-${place.end}-${entity}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ place, entity: `e${entity}`, form }];
    });
    const passages: Record<string, { start: number; end: number }[]> = {};
    const quotes = Object.fromEntries(
      quoted.map(([p, i, length, two], k) => {
        const first = pick(p, i, length);
        const content = [first];
        if (two && first.block) {
          const next = first.block.words.findIndex(({ start }) => start >= first.end);
          if (next !== -1) content.push(pick(p, next, 0));
        }
        passages[`q${k}`] = content.map(({ start, end }) => ({ start, end }));
        return [
          `q${k}`,
          { attitude: 'assertion', speakers: k % 2 === 0 ? ['e0'] : [], content: content.map(selector) },
        ] as const;
      }),
    );
    return {
      paragraphs: paragraphs.map((list) => list.map(([one]) => one)),
      places: mentioned.map(({ place: { start, end }, entity }) => ({ start, end, entity })),
      passages,
      draft: {
        id: 'random',
        version: '1.0.0',
        language: 'und',
        text,
        blocks: Object.fromEntries(blocks.map((_, p) => [`p${p}`, { kind: 'paragraph', ends: `[${p}].` }] as const)),
        entities: {
          person: Object.fromEntries(['e0', 'e1', 'e2'].map((id) => [id, { name: id, description: '' }] as const)),
        },
        mentions: mentioned.map(({ place, entity, form }) => ({ ...selector(place), entity, form })),
        quotes,
      },
    };
  });
