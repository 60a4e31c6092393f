import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reanchor } from '../../src/anchor.ts';
import { defineArticle } from '../../src/author.ts';
import { type AnnotationRef, type Article, article, type Span } from '../../src/index.ts';
import { safeParseArticle } from '../../src/schema.ts';
import { randomArticle } from '../support/random-article.ts';
import { runOn } from '../support/run-on.ts';
import { sample } from '../support/sample.ts';
import { synthetic } from '../support/synthetic.ts';

/** What one edit does to a text; numbers are places, taken modulo its length. */
type Edit = (text: string, a: number, b: number) => string;

const cut = (text: string, from: number, to: number, by: string): string => text.slice(0, from) + by + text.slice(to);
/** The word, or the white space, at a place. */
function wordAt(text: string, offset: number): readonly [start: number, end: number] {
  for (const { index, 0: word } of text.matchAll(/\s+|\S+/g))
    if (offset < index + word.length) return [index, index + word.length];
  return [0, text.length];
}
function swapped(parts: readonly string[], a: number, b: number, by: string): string {
  const copy = [...parts];
  const [one] = copy.splice(a % copy.length, 1);
  if (one !== undefined) copy.splice(b % (copy.length + 1), 0, one);
  return copy.join(by);
}

const EDITS: Readonly<Record<string, Edit>> = {
  'word gone': (text, a) => cut(text, ...wordAt(text, a % text.length), ''),
  'word replaced': (text, a) => cut(text, ...wordAt(text, a % text.length), 'other'),
  'word new': (text, a) => cut(text, wordAt(text, a % text.length)[0], wordAt(text, a % text.length)[0], ' new 🎈 '),
  'words gone': (text, a, b) => cut(text, a % text.length, (a % text.length) + (b % 90), ''),
  'words twice': (text, a, b) => {
    const words = text.slice(a % text.length, (a % text.length) + (b % 90));
    return cut(text, a % text.length, a % text.length, words);
  },
  'digit changed': (text, a) => text.replace(/\d/g, (digit) => String((Number(digit) + a) % 10)),
  'character new': (text, a) => {
    const characters = [...text];
    characters.splice(a % characters.length, 0, 'x');
    return characters.join('');
  },
  'paragraph elsewhere': (text, a, b) => swapped(text.split('\n\n'), a, b, '\n\n'),
  'line elsewhere': (text, a, b) => swapped(text.split('\n'), a, b, '\n'),
  'paragraph gone': (text, a) => {
    const parts = text.split('\n\n');
    parts.splice(a % parts.length, 1);
    return parts.join('\n\n');
  },
  'paragraph new': (text, a) => {
    const parts = text.split('\n\n');
    parts.splice(a % (parts.length + 1), 0, '“Quite new,” said nobody.');
    return parts.join('\n\n');
  },
  'paragraph twice': (text, a) => `${text}\n\n${text.split('\n\n')[a % text.split('\n\n').length] ?? ''}`,
  'paragraphs joined': (text, a) => {
    const parts = text.split('\n\n');
    const [next] = parts.splice(1 + (a % parts.length), 1);
    if (next !== undefined) parts[a % parts.length] += ` ${next}`;
    return parts.join('\n\n');
  },
  'paragraph cut': (text, a) => cut(text, ...wordAt(text, a % text.length), '\n\n'),
  'marks other': (text, a) =>
    text.replace(/["“”]/g, (mark, at: number) => ((at + a) % 3 === 0 ? '' : mark === '"' ? '”' : '"')),
  'spaces other': (text) => text.replace(/ /g, (_, at: number) => (at % 5 === 0 ? '\u00a0' : ' ')),
  'case other': (text, a) =>
    cut(text, ...wordAt(text, a % text.length), text.slice(...wordAt(text, a % text.length)).toUpperCase()),
  'letter gone': (text, a) => {
    const characters = [...text];
    characters.splice(a % characters.length, 1);
    return characters.join('');
  },
  'line breaks other': (text) => text.replace(/\r?\n/g, '\r\n'),
  'letters apart': (text) => text.normalize('NFD'),
  'paragraph elsewhere and edited': (text, a, b) => {
    const parts = text.split('\n\n');
    const part = parts[a % parts.length] ?? '';
    parts[a % parts.length] = cut(part, ...wordAt(part, b % (part.length + 1)), 'other');
    return swapped(parts, a, b, '\n\n');
  },
  'sentence elsewhere': (text, a, b) => swapped(text.split(/(?<=[.!?]) /), a, b, ' '),
  'first line replaced': (text) => text.replace(/^[^\n]+/, 'Something else is said here'),
  'paragraphs reversed': (text) => text.split('\n\n').reverse().join('\n\n'),
  'letters of no spaces': (text, a) => cut(text, a % text.length, a % text.length, '总统说'),
  'all else': () => 'Nothing 🎈 of it.',
};

const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(100_000), fc.nat(100_000)), {
  minLength: 1,
  maxLength: 6,
});

/** Half of a character outside the basic plane. */
const HALF = /\p{Surrogate}/u;

/** Edits a text, one thing after the other; a text without words stays as it was before. */
function edited(text: string, list: readonly (readonly [string, number, number])[]): string {
  let result = text;
  for (const [name, a, b] of list) {
    const next = EDITS[name]?.(result, a, b) ?? result;
    if (next.trim() !== '' && next.length < 20_000 && !HALF.test(next)) result = next;
  }
  return result;
}

/** The spans of all annotations, each once, found without the functions under test. */
function spansOf({ blocks, sentences, mentions, scareQuotes, times, quotes, statistics, relations }: Article): Span[] {
  return [
    ...[blocks, sentences, mentions, scareQuotes, times].flat(),
    ...quotes.flatMap(({ content, cues, sources }) => [...content, ...cues, ...sources]),
    ...[...statistics, ...relations].flatMap(({ stated }) => stated),
  ];
}

const nameOf = ({ layer, record }: AnnotationRef): string =>
  `${layer} ${'id' in record ? record.id : 'entity' in record ? record.entity : ''}`;

function tallied(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function expectSound(given: Article, text: string): void {
  const { article: next, kept, moved, changed, orphaned } = reanchor(given, text, { version: '9.0.0' });
  expect(safeParseArticle(next).error?.issues ?? []).toEqual([]);
  expect(next.text).toBe(text);

  // Each old annotation is in exactly one list: their number, and that of each name, is what it was, but for passages that
  // were cut in two.
  const old = spansOf(given);
  const all = [...kept, ...moved, ...changed, ...orphaned];
  const before = tallied(reanchor(given, given.text, { version: '9.0.0' }).kept.map(nameOf));
  const now = tallied(all.map(nameOf));
  expect([...now.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [name, count] of before) {
    if (name.startsWith('quotes ')) expect(now.get(name)).toBeGreaterThanOrEqual(count);
    else expect([name, now.get(name)]).toEqual([name, count]);
  }
  // Each new one is in one of the first three, but for new blocks and sentences.
  const told = new Set<Span>([...kept, ...moved, ...changed].map(({ span }) => span));
  for (const span of spansOf(next))
    if (!told.has(span)) expect([...next.blocks, ...next.sentences].some((one) => one === span)).toBe(true);
  expect(new Set(all.map(({ span }) => span)).size).toBe(all.length);

  // The first three lists are of the new article, the last of the old.
  const [mine, theirs] = [new Set<Span>(spansOf(next)), new Set<Span>(old)];
  for (const { span } of [...kept, ...moved, ...changed]) {
    expect(mine.has(span)).toBe(true);
    expect(text.slice(span.start, span.end)).toBe(span.exact);
  }
  for (const { span } of orphaned) expect(theirs.has(span)).toBe(true);

  // Kept and moved have the words of one of that name before; a figure or a date has the old words or is orphaned.
  const words = new Set<string>();
  for (const ref of reanchor(given, given.text, { version: '9.0.0' }).kept)
    words.add(`${nameOf(ref)} ${ref.span.exact}`);
  const places = new Set<string>();
  for (const ref of reanchor(given, given.text, { version: '9.0.0' }).kept)
    places.add(`${nameOf(ref)} ${ref.span.start} ${ref.span.exact}`);
  for (const ref of [...kept, ...moved]) expect(words).toContain(`${nameOf(ref)} ${ref.span.exact}`);
  for (const ref of kept) expect(places).toContain(`${nameOf(ref)} ${ref.span.start} ${ref.span.exact}`);
  for (const ref of changed) {
    if (ref.layer === 'statistics' || ref.layer === 'times') {
      const plain = (given: string): string =>
        given
          .replace(/[\s\u00ad]+/g, ' ')
          .replace(/[“”]/g, '"')
          .normalize('NFKC')
          .replace(/\s/g, '')
          .toLowerCase();
      expect([...words].map(plain)).toContain(plain(`${nameOf(ref)} ${ref.span.exact}`));
    }
  }
  expect(next.entities).toEqual(given.entities);
  expect(next.source.sha256).toBe(text === given.text ? given.source.sha256 : null);
}

test.each([
  ['bundled', article, 200],
  ['sample', sample, 300],
  ['synthetic', synthetic, 300],
  ['run-on', runOn, 200],
] satisfies [string, Article, number][])('edits of the %s article lose nothing', (_, given: Article, numRuns) => {
  fc.assert(
    fc.property(edits, (list) => expectSound(given, edited(given.text, list))),
    { numRuns },
  );
});

test('edits of random articles lose nothing', () => {
  fc.assert(
    fc.property(randomArticle, edits, ({ draft }, list) => {
      const given: Article = defineArticle(draft);
      expectSound(given, edited(given.text, list));
    }),
    { numRuns: 200 },
  );
});

/** Characters that texts hold and editors do not show, line breaks of all sorts among them. */
const odd = fc.constantFrom(
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\f',
  '\v',
  '\t',
  '\ufeff',
  '\u200b',
  '\u200e',
  '\u00ad',
  '\u0301',
  ' ',
  '\n',
  '\r\n',
);
const oddText = fc
  .array(fc.tuple(fc.constantFrom('Ada', 'said', '“so”', '5.6%', '总统', 'é', '🎈', 'x'), odd), {
    minLength: 2,
    maxLength: 12,
  })
  .map((pairs) => pairs.map(([word, gap]) => `${word}${gap} `).join(''));

test('onto the same text, and onto one that only goes on, everything is kept, whatever characters it has', () => {
  fc.assert(
    fc.property(oddText, fc.nat(), fc.nat(), (text, a, b) => {
      const words = [...text.matchAll(/[\p{L}\p{N}“”%.🎈]+/gu)].map(({ index, 0: exact }) => ({ exact, near: index }));
      const one = words[a % words.length];
      const other = words[b % words.length];
      if (one === undefined || other === undefined) return;
      const given: Article = defineArticle({
        id: 'odd',
        version: '1.0.0',
        language: 'en',
        text,
        // The only block that may hold empty lines.
        blocks: { p1: { kind: 'table', ends: text.trim() } },
        scareQuotes: [one],
        quotes: { q: { attitude: 'assertion', content: [other] } },
      });
      const same = reanchor(given, text, { version: '9.0.0' });
      expect([same.moved, same.changed, same.orphaned]).toEqual([[], [], []]);
      expect(same.article).toEqual({ ...given, version: '9.0.0' });
      const more = reanchor(given, `${text}\n\nMore of it.`, { version: '9.0.0' });
      expect([more.moved, more.changed, more.orphaned]).toEqual([[], [], []]);
    }),
    { numRuns: 400 },
  );
});

test('random articles are kept on their own text', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      const given: Article = defineArticle(draft);
      const { article: next, kept } = reanchor(given, given.text, { version: '9.0.0' });
      expect(next).toEqual({ ...given, version: '9.0.0' });
      expect(kept).toHaveLength(spansOf(given).length);
    }),
    { numRuns: 200 },
  );
});

test('an article may be moved onto the text of any other', () => {
  const all: readonly Article[] = [article, sample, synthetic, runOn];
  for (const given of all) for (const { text } of all) expectSound(given, text);
});

test('a text edited and put back has all that was not orphaned', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const { article: next } = reanchor(sample, edited(sample.text, list), { version: '9.0.0' });
      expectSound(next, sample.text);
    }),
    { numRuns: 200 },
  );
});

test('paragraphs in any other order take along all that stands in them', () => {
  const paragraphs = article.text.split('\n\n');
  fc.assert(
    fc.property(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), (order) => {
      const { article: next, changed, orphaned } = reanchor(article, order.join('\n\n'), { version: '9.0.0' });
      expect([changed.map(nameOf), orphaned.map(nameOf)]).toEqual([[], []]);
      const inBlock = ({ blocks, mentions }: Article): readonly string[] =>
        mentions
          .map(({ start, entity }) => {
            const block = blocks.find((one) => one.start <= start && start < one.end);
            return `${block?.id} ${start - (block?.start ?? 0)} ${entity}`;
          })
          .sort();
      expect(inBlock(next)).toEqual(inBlock(article));
    }),
    { numRuns: 100 },
  );
});
