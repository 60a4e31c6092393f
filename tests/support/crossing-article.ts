import * as fc from 'fast-check';
import type { Article, Span } from '../../src/index.ts';
import { parseArticle, safeParseArticle } from '../../src/schema.ts';

const WORDS = ['mill', '🏭', 'said', '日本', '👩‍🚀', '12', 'ﬁne', 'שלום', 'e\u0301t', '…', 'the', '\\', '{"a":1}'];
const GAPS = [' ', '\u00a0', '\t', '\r\n', '\n', '\u2028', '  '];
const BREAKS = ['\r\n\r\n', '\n\n', '\r\n', '\n \n', '\u2029'];
const unknown = { value: null, basis: 'unknown', because: null } as const;

/** Gives a copy in which what follows from the rest is as the rules expect it. */
function derived(article: Article): Article {
  const copy = structuredClone(article);
  for (const { path, ...issue } of safeParseArticle(copy).error?.issues ?? []) {
    const { code, expected } = (issue as { params?: { code?: string; expected?: string } }).params ?? {};
    const at = path.slice(0, -1).reduce<object>((value, key) => Reflect.get(value, key), copy);
    if (code === 'statement_quote') Reflect.set(at, 'quote', expected === 'null' ? null : expected);
    if (code === 'verbatim_mismatch') Reflect.set(at, 'verbatim', expected === 'true');
  }
  return parseArticle(copy);
}

/**
 * Articles whose annotations cross: blocks of several lines, CRLF, tabs and emoji, quotes in pieces with several sources
 * and cues, mentions, times, scare quotes, figures and relations anywhere.
 */
export const crossingArticle: fc.Arbitrary<Article> = fc
  .record({
    blocks: fc.array(
      fc.tuple(
        fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { minLength: 2, maxLength: 10 }),
        fc.constantFrom(...BREAKS),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    picks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3), fc.boolean()), { minLength: 40, maxLength: 40 }),
    quotes: fc.nat(4),
    lead: fc.constantFrom('', ' \n', '\ufeff'),
  })
  .map(({ blocks, picks, quotes, lead }) => {
    let text = lead;
    const words = blocks.map(([list, end], b) => {
      const own = list.map(([word, gap], i) => {
        if (i > 0) text += gap;
        const start = text.length;
        text += word;
        return { start, end: text.length };
      });
      if (b < blocks.length - 1) text += end;
      return own;
    });
    const span = (start: number, end: number): Span => ({ start, end, exact: text.slice(start, end) });
    let next = 0;
    const pick = (block?: number): { readonly span: Span; readonly flag: boolean; readonly block: number } => {
      const [b = 0, i = 0, length = 0, flag = false] = picks[next++ % picks.length] ?? [];
      const own = words[(block ?? b) % words.length] ?? [];
      const from = own[i % own.length];
      const to = own[Math.min((i % own.length) + length, own.length - 1)];
      return { span: span(from?.start ?? 0, to?.end ?? 0), flag, block: (block ?? b) % words.length };
    };
    const inOrder = <T extends { readonly start: number; readonly end: number }>(list: readonly T[]): T[] =>
      [...list].sort((a, b) => a.start - b.start || b.end - a.end);
    const times = (count: number): { readonly span: Span; readonly flag: boolean }[] =>
      Array.from({ length: count }, () => pick());
    const contents = Array.from({ length: quotes }, () => {
      const content: { start: number; end: number; exact: string; quoted: boolean; verbatim: boolean }[] = [];
      for (const { span: one, flag } of [pick(), pick(), pick()])
        if (content.every(({ start, end }) => one.end <= start || end <= one.start))
          content.push({ ...one, quoted: flag, verbatim: false });
      return inOrder(content);
    });
    const first = ({ content, sources, cues }: Article['quotes'][number]): Span =>
      inOrder<Span>([...content, ...sources, ...cues])[0] ?? span(0, 0);
    const seen = new Set<string>();
    const article: Article = {
      schemaVersion: 1,
      id: 'crossing',
      version: '1.0.0',
      language: 'und',
      offsetUnit: 'utf-16',
      text,
      source: {
        publisher: null,
        authors: ['e1'],
        published: null,
        url: null,
        sha256: null,
        rights: null,
        credit: 'tab\tand “marks”\u2028',
        byteLength: new TextEncoder().encode(text).length,
      },
      dateline: null,
      topics: [],
      // A line that is empty within a block begins another, which a table alone may have.
      blocks: words.map((own, b) => ({
        ...span(own[0]?.start ?? 0, own.at(-1)?.end ?? 0),
        id: `b${b}`,
        kind: 'table',
      })),
      sentences: words.map((own, b) => ({ ...span(own[0]?.start ?? 0, own.at(-1)?.end ?? 0), block: `b${b}` })),
      entities: ['e0', 'e1', 'e2'].map((id) => ({
        id,
        type: 'thing',
        name: `name "${id}"\n\u0085`,
        alternateNames: [],
        description: '',
        sameAs: id === 'e0' ? ['http://www.wikidata.org/entity/Q1'] : [],
        kind: 'idea',
      })),
      mentions: inOrder(
        times(6).flatMap(({ span: one, flag }, i) => {
          const entity = `e${i % 2}`;
          const key = `${one.start}-${one.end}-${entity}`;
          if (seen.has(key)) return [];
          seen.add(key);
          return [{ ...one, entity, form: flag ? 'pronoun' : 'name', literal: flag ? 'e2' : null } as const];
        }),
      ),
      quotes: contents
        .map((content, q) => {
          const quoted = content.filter((one) => one.quoted).length;
          return {
            id: `q${q}`,
            kind: quoted === 0 ? 'indirect' : quoted === content.length ? 'direct' : 'mixed',
            attitude: q % 2 === 0 ? 'belief' : 'assertion',
            modality: q % 2 === 0 ? 'hoped' : 'actual',
            speakers: q % 2 === 0 ? ['e0', 'e1'] : [],
            addressees: q % 2 === 0 ? [] : ['e2'],
            sources: inOrder(times(q % 3).map((one) => one.span)),
            cues: inOrder(times((q + 1) % 3).map((one) => ({ ...one.span, lemma: 'say\tso' }))),
            content,
            time: q === 0 ? 't0' : null,
            within: null,
            restates: q > 0 ? 'q0' : null,
          } as const;
        })
        .sort((a, b) => first(a).start - first(b).start || first(b).end - first(a).end),
      scareQuotes: inOrder(times(2).map((one) => one.span)).filter(
        ({ start, end }, i, list) => i === 0 || start !== list[i - 1]?.start || end !== list[i - 1]?.end,
      ),
      times: inOrder(
        times(2).map((one, i) => ({
          ...one.span,
          ...unknown,
          id: `t${i}`,
          kind: 'date',
          duration: null,
          inferred: [],
        })),
      ),
      statistics: [pick()].map((one) => ({
        id: 's0',
        type: 'count',
        label: 'mills',
        series: null,
        value: 1e21,
        low: 1e21,
        high: 1e21,
        lowInclusive: true,
        highInclusive: true,
        direction: null,
        unit: 'mill',
        period: unknown,
        comparedWith: null,
        approximate: false,
        because: null,
        stated: inOrder([
          { ...one.span, quote: null },
          { ...pick().span, quote: null },
        ]),
      })),
      relations: [pick()].map((one) => ({
        id: 'r0',
        subject: { entity: 'e0' },
        predicate: 'meets',
        object: { value: 'somebody' },
        modality: 'denied',
        stated: [{ ...one.span, quote: null, presupposed: one.flag }],
        period: null,
      })),
    };
    return derived(article);
  });
