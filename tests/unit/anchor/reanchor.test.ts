import { describe, expect, test } from 'vitest';
import { type Reanchored, reanchor } from '../../../src/anchor.ts';
import { type AnnotationRef, type Article, article, getBlock, getQuote, getStatistic } from '../../../src/index.ts';
import { parseArticle, safeParseArticle } from '../../../src/schema.ts';
import { note } from '../../support/note.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const VERSION = { version: '2.0.0' };

/** The number of spans that an article's annotations have, counted one by one. */
function spanCount(given: Article): number {
  let count = given.blocks.length + given.sentences.length + given.mentions.length;
  count += given.scareQuotes.length + given.times.length;
  for (const { content, cues, sources } of given.quotes) count += content.length + cues.length + sources.length;
  for (const { stated } of [...given.statistics, ...given.relations]) count += stated.length;
  return count;
}

const total = ({ kept, moved, changed, orphaned }: Reanchored): number =>
  kept.length + moved.length + changed.length + orphaned.length;

/** Moves an article, and expects what holds of every result. */
function corrected(given: Article, text: string): Reanchored {
  const result = reanchor(given, text, VERSION);
  expect(result.article.text).toBe(text);
  expect(safeParseArticle(result.article).error?.issues ?? []).toEqual([]);
  // Each old annotation is told once, and beside it what was cut off from one.
  const told = [...result.kept, ...result.moved, ...result.changed];
  const cut = told.filter(({ role, record }) => role === 'content' && 'content' in record && record.content.length > 1);
  expect(new Set(told.map(({ span }) => span)).size).toBe(told.length);
  expect(total(result)).toBeGreaterThanOrEqual(spanCount(given));
  if (cut.length === 0) expect(total(result)).toBe(spanCount(given));
  return result;
}

const shown = ({ layer, record, span }: AnnotationRef): string =>
  `${layer} ${'id' in record ? record.id : 'entity' in record ? record.entity : ''}: ${span.exact}`.replace(
    /\s+/g,
    ' ',
  );
const layers = (refs: readonly AnnotationRef[]): readonly string[] => [...new Set(refs.map(({ layer }) => layer))];
const blockIdsOf = (given: Article): readonly string[] => given.blocks.map(({ id }) => id);
const paragraphs = article.text.split('\n\n');

/** Replaces words that stand once in the bundled text, its NO-BREAK SPACEs included. */
function replaced(words: string | RegExp, by: string, text: string = article.text): string {
  const result = text.replace(words, by);
  expect(result).not.toBe(text);
  return result;
}

describe('reanchor', () => {
  test.each([
    ['bundled', article],
    ['sample', sample],
    ['synthetic', synthetic],
    ['run-on', runOn],
  ] satisfies [string, Article][])('onto its own text keeps all of the %s article', (_, given: Article) => {
    const result = corrected(given, given.text);
    expect(result.kept).toHaveLength(spanCount(given));
    expect([result.moved, result.changed, result.orphaned]).toEqual([[], [], []]);
    expect(result.article).toEqual({ ...given, version: '2.0.0' });
  });

  test('lists refer to the new article, orphans to the old', () => {
    const { article: next, kept, changed, orphaned } = corrected(article, replaced('$29.2', '$31.2'));
    expect(kept[0]?.record).toBe(next.blocks[0]);
    expect(changed.map(({ layer, record }) => layer === 'blocks' && next.blocks.includes(record))).toContain(true);
    expect(orphaned[0]?.record).toBe(getStatistic(article, 'trade-2014'));
  });

  test('gives the annotations in the order of layers', () => {
    const order = ['blocks', 'sentences', 'quotes', 'relations', 'statistics', 'times', 'scareQuotes', 'mentions'];
    const { kept, moved } = corrected(article, `Before.\n\n${article.text}`);
    expect(kept).toEqual([]);
    expect(layers(moved)).toEqual(order);
  });

  test('the version is the new one, the hash is gone and the bytes are counted again', () => {
    const { article: next } = corrected(article, `${article.text} — 🚂`);
    expect(next.version).toBe('2.0.0');
    expect(next.source).toEqual({
      ...article.source,
      sha256: null,
      byteLength: new TextEncoder().encode(next.text).length,
    });
    expect(next.source.byteLength).toBe((article.source.byteLength ?? 0) + 1 + 3 + 1 + 4);
  });

  test('entities, topics and what stands nowhere in the text are untouched', () => {
    const { article: next } = corrected(article, 'All of it was written again by somebody else.');
    expect(next.entities).toEqual(article.entities);
    expect(next.topics).toEqual(article.topics);
    expect([next.id, next.language, next.schemaVersion]).toEqual([article.id, article.language, 1]);
  });

  test('the result is frozen throughout, and the old article is left as it was', () => {
    const given: Article = structuredClone(article);
    const { article: next } = corrected(given, replaced('$29.2', '$31.2'));
    const open: unknown[] = [next];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      expect(Object.isFrozen(part)).toBe(true);
      if (typeof part === 'object' && part !== null) open.push(...Object.values(part).filter((one) => one !== null));
    }
    expect(given).toEqual(article);
    expect([given, given.entities, given.topics, given.source, given.dateline].map(Object.isFrozen)).toEqual(
      Array(5).fill(false),
    );
  });

  test('may be done again and again', () => {
    const once = corrected(
      article,
      `${paragraphs.slice(0, 6).join('\n\n')}\n\nNew.\n\n${paragraphs.slice(6).join('\n\n')}`,
    );
    const twice = corrected(once.article, `${once.article.text}\n\nNewer.`);
    expect(blockIdsOf(twice.article).filter((id) => id.startsWith('added'))).toEqual(['added-1', 'added-2']);
    const back = corrected(once.article, article.text);
    expect(back.orphaned.map(shown)).toEqual(['blocks added-1: New.', 'sentences : New.']);
    expect(parseArticle({ ...back.article, version: article.version, source: article.source })).toEqual(article);
  });
});

describe('reanchor onto a text with other words', () => {
  test('a figure that changed is orphaned, what holds it is changed', () => {
    const result = corrected(article, replaced('$29.2 billion', '$29.4 billion'));
    expect(result.orphaned.map(shown)).toEqual(['statistics trade-2014: $29.2 billion']);
    expect(result.changed.map(({ layer, record }) => ('id' in record ? `${layer} ${record.id}` : layer))).toEqual([
      'blocks p6',
      'sentences',
      'quotes companies-and-trade',
      // It stands in the same sentence.
      'statistics trade-change-2014',
    ]);
    expect(result.moved).toEqual([]);
    expect(result.article.statistics.map(({ id }) => id)).not.toContain('trade-2014');
    const texts = result.changed.filter(({ layer }) => layer !== 'statistics');
    expect(texts.every(({ span }) => span.exact.includes('$29.4 billion'))).toBe(true);
  });

  test('a figure whose digits go on or end elsewhere is orphaned', () => {
    for (const [words, by] of [
      ['5.6%', '5.61%'],
      ['5.6%', '15.6%'],
      ['5.6%', '5.6'],
      ['5.6%', '-5.6%'],
    ] as const) {
      const { orphaned, article: next } = corrected(article, replaced(words, by));
      if (by === '-5.6%')
        expect(next.statistics.find(({ id }) => id === 'trade-growth-2014')?.stated[0]?.exact ?? '5.6%').toBe('5.6%');
      else expect(orphaned.map(({ layer }) => layer)).toEqual(['statistics']);
    }
  });

  test('a figure that is stated elsewhere too keeps that place', () => {
    const given = note('Forty mills closed. Of these forty mills two remain.', {
      statistics: {
        mills: {
          type: 'count',
          label: 'mills',
          value: 40,
          low: 40,
          high: 40,
          unit: 'mill',
          stated: [{ exact: 'Forty' }, { exact: 'forty' }],
        },
      },
    });
    const { article: next, orphaned } = corrected(given, 'Fifty mills closed. Of these forty mills two remain.');
    expect(orphaned.map(shown)).toEqual(['statistics mills: Forty']);
    expect(next.statistics.map(({ stated }) => stated.map(({ exact }) => exact))).toEqual([['forty']]);
  });

  test('a time whose words changed is orphaned, and the dateline stays', () => {
    const result = corrected(article, replaced('December 11', 'December 12'));
    expect(result.orphaned.map(shown)).toEqual(['times dateline-day: December 11']);
    expect(layers(result.changed)).toEqual(['blocks', 'sentences']);
    expect(result.article.dateline).toEqual({
      ...article.dateline,
      exact: article.dateline?.exact.replace('11', '12'),
      period: { value: null, basis: 'unknown', because: null },
    });
    expect(result.article.times.map(({ id }) => id)).toEqual(
      article.times.map(({ id }) => id).filter((id) => id !== 'dateline-day'),
    );
  });

  test('what was said of doubtful marks is kept, until they are clear or gone', () => {
    const given = note('Bo said that “Yes” is no “no”ish word.', {
      quotes: { q: { attitude: 'assertion', content: [{ exact: '“Yes”' }, { exact: 'no', prefix: '“' }] } },
    });
    const [yes, no] = given.quotes[0]?.content ?? [];
    expect([yes?.quoted, no?.quoted]).toEqual([true, true]);
    const said: Article = JSON.parse(
      JSON.stringify(given).replaceAll('"quoted":true', '"quoted":false').replace('direct', 'indirect'),
    );
    const quoted = (text: string, of: Article) =>
      corrected(of, text).article.quotes[0]?.content.map((one) => one.quoted);
    expect(quoted(given.text, said)).toEqual([false, false]);
    expect(quoted(given.text, given)).toEqual([true, true]);
    expect(quoted(given.text.replace('ish', ''), said)).toEqual([false, true]);
    expect(quoted(given.text.replace('“no”ish', 'no'), given)).toEqual([true, false]);
  });

  test('typography that changed keeps figures and times', () => {
    const text = article.text
      .replaceAll('\u00a0', ' ')
      .replace(/"(?=\S)/g, '“')
      .replaceAll('"', '”')
      .replaceAll('’', "'");
    const result = corrected(article, text);
    expect(result.orphaned).toEqual([]);
    for (const layer of ['statistics', 'times'] as const) {
      expect(result.article[layer].map(({ id }) => id)).toEqual(article[layer].map(({ id }) => id));
    }
    expect(result.article.quotes.map(({ id, kind }) => [id, kind])).toEqual(
      article.quotes.map(({ id, kind }) => [id, kind]),
    );
    const wide = corrected(sample, sample.text.replace('40 tonnes', '40\u00a0tonnes').replace('May 3', 'May\u202f3'));
    expect(wide.orphaned).toEqual([]);
    expect(wide.changed.map(shown)).toEqual(
      expect.arrayContaining(['statistics output: 40 tonnes', 'times filing-day: May 3']),
    );
    expect(wide.article.statistics.find(({ id }) => id === 'output')?.stated[0]?.exact).toBe('40\u00a0tonnes');
  });

  test('a name spelt otherwise is changed, and its mention goes on', () => {
    const text = replaced(/Sergey(\s)Lavrov/, 'Sergei$1Lavrov');
    const result = corrected(article, text);
    expect(result.orphaned).toEqual([]);
    expect(result.changed.map(shown)).toContain('mentions sergey-lavrov: Sergei Lavrov');
    expect(result.article.mentions).toHaveLength(article.mentions.length);
    expect(result.article.mentions.map(({ entity }) => entity)).toEqual(article.mentions.map(({ entity }) => entity));
  });

  test('an annotation of which less than half is left is orphaned', () => {
    const given = note('Ada met the very old miller here.', {
      scareQuotes: [{ exact: 'the very old miller' }],
    });
    const half = corrected(given, 'Ada met the very old baker here.');
    expect(half.changed.map(shown)).toContain('scareQuotes : the very old baker');
    const less = corrected(given, 'Ada met the one poor baker here.');
    expect(less.orphaned.map(shown)).toEqual(['scareQuotes : the very old miller']);
  });

  test('words that are new join the block and the sentence on their line', () => {
    const given = note('Ada left.\n\nBo stayed.');
    const before = corrected(given, 'Then Ada left.\n\nBo stayed.').article;
    expect(before.blocks.map(({ id, exact }) => [id, exact])).toEqual([
      ['p1', 'Then Ada left.'],
      ['p2', 'Bo stayed.'],
    ]);
    expect(before.sentences.map(({ block, exact }) => [block, exact])).toEqual([
      ['p1', 'Then Ada left.'],
      ['p2', 'Bo stayed.'],
    ]);
    const after = corrected(given, 'Ada left. So it was.\n\nBo stayed.').article;
    expect(getBlock(after, 'p1').exact).toBe('Ada left. So it was.');
    expect(after.sentences).toHaveLength(2);
  });

  test('a rewrite orphans all, and makes one block of what is there', () => {
    const text = 'Nothing of this is left; every word was written again.';
    const { article: next, orphaned, kept, moved, changed } = corrected(article, text);
    expect([kept, moved, changed]).toEqual([[], [], []]);
    expect(orphaned).toHaveLength(spanCount(article));
    expect(next.blocks).toEqual([{ start: 0, end: text.length, exact: text, id: 'added-1', kind: 'paragraph' }]);
    expect(next.sentences).toEqual([{ start: 0, end: text.length, exact: text, block: 'added-1' }]);
    expect(next.dateline).toBe(null);
    for (const layer of ['quotes', 'mentions', 'times', 'statistics', 'relations', 'scareQuotes'] as const)
      expect(next[layer]).toEqual([]);
  });
});

describe('reanchor onto a text with other paragraphs', () => {
  const withNew = [...paragraphs.slice(0, 6), 'A paragraph that is new.', ...paragraphs.slice(6)].join('\n\n');

  test('a new paragraph is a new block, and all else is kept or moved', () => {
    const result = corrected(article, withNew);
    expect([result.changed, result.orphaned]).toEqual([[], []]);
    const at = withNew.indexOf('A paragraph that');
    expect(result.kept.every(({ span }) => span.end < at)).toBe(true);
    expect(result.moved.every(({ span }) => span.start > at)).toBe(true);
    expect(blockIdsOf(result.article)).toEqual(
      blockIdsOf(article).flatMap((id) => (id === 'p4' ? ['added-1', id] : [id])),
    );
    expect(getBlock(result.article, 'added-1')).toMatchObject({ kind: 'paragraph', exact: 'A paragraph that is new.' });
    expect(result.article.sentences.filter(({ block }) => block === 'added-1').map(({ exact }) => exact)).toEqual([
      'A paragraph that is new.',
    ]);
  });

  test('two lines are two blocks, and an id that is taken is not given again', () => {
    const given = corrected(note('Ada left.'), 'Ada left.\n\nBo stayed.').article;
    expect(blockIdsOf(given)).toEqual(['p1', 'added-1']);
    const more = corrected(given, 'One.\nTwo.\n\nAda left.\n\nBo stayed.').article;
    expect(blockIdsOf(more)).toEqual(['added-2', 'added-3', 'p1', 'added-1']);
  });

  test('a paragraph that is gone orphans what stood in it, and nothing else', () => {
    const { start, end } = getBlock(article, 'p4');
    const inside = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
    const result = corrected(article, [...paragraphs.slice(0, 6), ...paragraphs.slice(7)].join('\n\n'));
    expect(result.changed).toEqual([]);
    expect(result.orphaned.length).toBeGreaterThan(10);
    expect(result.orphaned.every(({ span }) => inside(span))).toBe(true);
    const count = reanchor(article, article.text, VERSION).kept.filter(({ span }) => inside(span)).length;
    expect(result.orphaned).toHaveLength(count);
    expect(blockIdsOf(result.article)).toEqual(blockIdsOf(article).filter((id) => id !== 'p4'));
  });

  test.each([
    ['a place further up', [0, 1, 2, 3, 4, 6, 5, 7, 8, 9, 10, 11]],
    ['a place far below', [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 5, 11]],
    ['the beginning', [5, 0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11]],
    ['the end', [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 5]],
    ['another place, like all others', [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
  ])('a paragraph that went to %s is followed, with all that stands in it', (_, order) => {
    expect([...order].sort((a, b) => a - b)).toEqual(paragraphs.map((_one, i) => i));
    const result = corrected(article, order.map((i) => paragraphs[i]).join('\n\n'));
    expect([result.changed.map(shown), result.orphaned.map(shown)]).toEqual([[], []]);
    const places = (given: Article): readonly string[] =>
      given.mentions
        .map(({ start, entity }) => {
          const block = given.blocks.find((one) => one.start <= start && start < one.end);
          return `${block?.id} ${start - (block?.start ?? 0)} ${entity}`;
        })
        .sort();
    expect(places(result.article)).toEqual(places(article));
  });

  test('two paragraphs joined lose none of their words', () => {
    const result = corrected(article, replaced('2012.\n\n"In the', '2012. "In the'));
    // The second block may stay, on the same line as the first, or be lost in it; nothing else is touched.
    expect(layers([...result.changed, ...result.orphaned]).filter((layer) => layer !== 'blocks')).toEqual([]);
    expect(result.orphaned.length).toBeLessThanOrEqual(1);
    expect(result.article.sentences.map(({ exact }) => exact)).toEqual(article.sentences.map(({ exact }) => exact));
    expect(result.article.mentions.map(({ exact }) => exact)).toEqual(article.mentions.map(({ exact }) => exact));
    expect(getStatistic(result.article, 'trade-2014').stated[0]?.exact).toBe('$29.2 billion');
  });

  test('a paragraph cut in two cuts a passage, and loses none of its words', () => {
    const result = corrected(article, replaced('agencies stop their', 'agencies\n\nstop their'));
    const { content } = getQuote(result.article, 'problems-hunt-and-children');
    expect(content.map(({ exact }) => exact).join(' ')).toBe(
      getQuote(article, 'problems-hunt-and-children')
        .content.map(({ exact }) => exact)
        .join(' '),
    );
    expect(blockIdsOf(result.article)).toEqual(
      blockIdsOf(article).flatMap((id) => (id === 'p7' ? [id, 'added-1'] : [id])),
    );
    expect(result.article.mentions.map(({ entity }) => entity)).toEqual(article.mentions.map(({ entity }) => entity));
    expect(result.orphaned.filter(({ layer }) => layer !== 'blocks' && layer !== 'sentences')).toEqual([]);
  });

  test('what is left of a place as white space alone is no place', () => {
    const given = note('x a   b', { scareQuotes: [{ exact: 'a b' }] });
    const wide = { start: 2, end: 6, exact: 'a   ' };
    const result = reanchor({ ...given, scareQuotes: [wide] }, 'x    b', { version: '1.0.1' });
    expect(result.orphaned).toContainEqual({ layer: 'scareQuotes', record: wide, span: wide, role: 'whole' });
  });

  test('white space between paragraphs makes no difference', () => {
    for (const text of [
      `\n\n  ${article.text}\n`,
      article.text.replaceAll('\n\n', '\n\n\n'),
      article.text.replaceAll('\n', '\r\n'),
      paragraphs.map((one) => ` ${one} `).join('\n\n'),
    ]) {
      const result = corrected(article, text);
      expect([result.changed.map(shown), result.orphaned.map(shown)]).toEqual([[], []]);
      expect(blockIdsOf(result.article)).toEqual(blockIdsOf(article));
    }
  });
});

describe('what reanchor derives anew', () => {
  const said = (text: string, more: Parameters<typeof note>[1] = {}): Article =>
    note(text, {
      ...more,
      quotes: {
        mill: {
          attitude: 'assertion',
          speakers: ['ada'],
          cues: [{ exact: 'said', lemma: 'say' }],
          content: [{ from: 'The mill', to: 'soon' }],
        },
        ...more.quotes,
      },
    });

  test('kind and `quoted` follow the marks', () => {
    const given = said('Ada said “The mill will close soon” there.');
    expect(getQuote(given, 'mill')).toMatchObject({ kind: 'direct', content: [{ quoted: true }] });
    const { article: next } = corrected(given, 'Ada said The mill will close soon there.');
    expect(getQuote(next, 'mill')).toMatchObject({ kind: 'indirect', content: [{ quoted: false }] });
    const { article: again } = corrected(next, 'Ada said “The mill will close soon” there.');
    expect(getQuote(again, 'mill')).toMatchObject({ kind: 'direct', content: [{ quoted: true }] });
  });

  const forty = {
    type: 'count',
    label: 'mills',
    value: 40,
    low: 40,
    high: 40,
    unit: 'mill',
    stated: [{ exact: '40' }],
  } as const;

  test('the quote of a statement is the innermost that holds it still', () => {
    const given = said('Ada said: The mill with its 40 wheels closes soon, on a day in May that nobody knows yet.', {
      statistics: { forty },
    });
    expect(getStatistic(given, 'forty').stated[0]?.quote).toBe('mill');
    const { article: next, orphaned } = corrected(given, 'Ada said: 40, on a day in May that nobody knows yet.');
    expect(layers(orphaned)).toContain('quotes');
    expect(next.quotes).toEqual([]);
    expect(getStatistic(next, 'forty').stated).toEqual([{ start: 10, end: 12, exact: '40', quote: null }]);
  });

  test('a quote inside one that is gone stands alone', () => {
    const given = said(
      'Ada said: The mill, as everybody in the town has long known, Bo thinks it pays, will be closed soon.',
      {
        quotes: {
          pays: {
            attitude: 'belief',
            speakers: ['bo'],
            sources: [{ exact: 'Bo' }],
            cues: [{ exact: 'thinks', lemma: 'think' }],
            content: [{ exact: 'it pays' }],
            within: 'mill',
          },
        },
      },
    );
    expect(getQuote(given, 'pays').within).toBe('mill');
    const { article: next } = corrected(given, 'Not a single soul believed a word except one: Bo thinks it pays.');
    expect(next.quotes.map(({ id, within }) => [id, within])).toEqual([['pays', null]]);
  });

  test('a quote that gives again one that is gone says so no more', () => {
    const given = said('Mill closes\n\nAda said: The mill will close very soon', {
      quotes: { headline: { attitude: 'assertion', content: [{ exact: 'Mill closes' }], restates: 'mill' } },
    });
    expect(getQuote(given, 'headline').restates).toBe('mill');
    const { article: next } = corrected(given, 'Mill closes');
    expect(next.quotes.map(({ id, restates }) => [id, restates])).toEqual([['headline', null]]);
  });

  test('a quote without its content is left out, its source and cue orphaned', () => {
    const given = said('Ada stood up in the hall and said to us all: The mill closes soon.');
    const { article: next, orphaned } = corrected(given, 'Ada stood up in the hall and said to us all: Nothing.');
    expect(next.quotes).toEqual([]);
    expect(orphaned.map(shown)).toEqual(['quotes mill: The mill closes soon', 'quotes mill: said']);
  });

  test('a quote without any span is kept, for it stands nowhere to be lost', () => {
    const given = note('Ada left.', { quotes: { silence: { attitude: 'belief', speakers: ['ada'] } } });
    expect(given.quotes).toHaveLength(1);
    expect(corrected(given, 'Ada left.').article.quotes).toEqual(given.quotes);
    expect(corrected(given, 'Ada left us.').article.quotes).toEqual(given.quotes);
  });

  test('a quotation over paragraphs goes on', () => {
    const { article: next, changed } = corrected(runOn, 'Ada said: “One.\n\n“Three.\n\n“Two.”');
    expect(changed).toEqual([]);
    expect(getQuote(next, 'counting')).toMatchObject({
      kind: 'direct',
      content: [{ exact: 'One.' }, { exact: 'Two.' }],
    });
  });

  test('spans count UTF-16 code units, and split no character', () => {
    const { article: next, orphaned } = corrected(
      synthetic,
      synthetic.text.replace('🚂', '🚃🚃').replace('𝒩 line', '𝒩𝒩 line'),
    );
    expect(orphaned.map(shown)).toEqual([]);
    expect(getBlock(next, 'headline').exact).toBe('Night train 🚃🚃 to Zürich');
  });
});

describe('reanchor and long texts', () => {
  const long = (words: string): Article => note(words);

  test.each([
    ['words', 'word '],
    ['lines', 'a line\n'],
  ])('hundreds of thousands of %s are compared', (_, unit) => {
    const text = unit.repeat(300_000).trimEnd();
    const given = long(text);
    expect(corrected(given, `${text} more`).article.blocks[0]?.end).toBe(text.length + 5);
  });

  test('a rewrite of more than 2,000 words in one place orphans what it holds', () => {
    const words = (letter: string): string => Array.from({ length: 2_500 }, (_, i) => `${letter}${i}`).join(' ');
    const given = note(`Ada met ${words('a')} Bo.\n\nBo left.`, {
      mentions: [
        { exact: 'Ada', entity: 'ada', form: 'name' },
        { exact: 'Bo', in: 'p2', entity: 'bo', form: 'name' },
      ],
    });
    const { article: next, orphaned } = corrected(given, `Ada met ${words('b')} Bo.\n\nBo left.`);
    expect(orphaned.map(({ layer }) => layer)).toEqual(['mentions']);
    expect(next.mentions.map(({ exact }) => exact)).toEqual(['Bo']);
  });
});

describe('misuse of reanchor', () => {
  test.each(['', ' ', '\n\t \u00a0', '\u2028\n'])('refuses %j as a text', (text) => {
    expectError(
      () => reanchor(article, text, VERSION),
      'RangeError',
      /^newText: expected a text with words, received "/,
    );
  });

  test.each([null, undefined, 7, {}, [article.text]])('refuses %o as a text', (text) => {
    expectError(() => reanchor(article, text as never, VERSION), 'TypeError', /^newText: expected a string, received /);
  });

  test.each(['', '2', '2.0', 'v2.0.0', '2.0.0.0', '2.0.0 ', '2.0.0-', '2.0.0+', '2.0.0+a+b', '2.0.0-a+b+c', '2.0.0\n'])(
    'refuses %j as a version',
    (version) => {
      expectError(
        () => reanchor(article, article.text, { version }),
        'RangeError',
        /^options\.version: expected a version, SemVer, received "/,
      );
    },
  );

  test.each([undefined, null, 2, ['2.0.0'], { toString: () => '2.0.0' }])('refuses %o as a version', (version) => {
    expect(() => reanchor(article, article.text, { version } as never)).toThrow(
      expect.objectContaining({
        name: expect.stringMatching(/^(Range|Type)Error$/),
        message: expect.stringMatching(/^options\.version: expected .+, received /),
      }),
    );
  });

  test.each([undefined, null, '2.0.0'])('refuses %o as options', (options) => {
    expect(() => reanchor(article, article.text, options as never)).toThrow(/^options.*: expected .+, received /);
  });

  test.each(['2.0.0', '0.0.1', '2.0.0-rc.1', '2.0.0+build.5', '2.0.0-rc.1+build.5'])(
    'takes %j as a version',
    (version) => {
      const { article: next } = reanchor(article, article.text, { version });
      expect(parseArticle(next).version).toBe(version);
    },
  );

  refusesOtherThings((thing) => reanchor(thing, 'Text.', VERSION));
});
