import { compareSpans } from '../internal/compare-spans.ts';
import { firstSpan } from '../internal/first-span.ts';
import { innermostQuote } from '../internal/innermost-quote.ts';
import { isQuoted } from '../internal/is-quoted.ts';
import { quoteKind } from '../internal/quote-kind.ts';
import { utf8Length } from '../internal/utf8-length.ts';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Relation } from '../model/relation.ts';
import type { Span } from '../model/span.ts';
import type { Statistic } from '../model/statistic.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import type { AnyDraft } from './any-draft.ts';
import type { DraftReport } from './draft-report.ts';
import { entitiesOf } from './entities-of.ts';
import { periodOf } from './period-of.ts';
import { resolveBlocks } from './resolve-blocks.ts';
import { resolveSelector } from './resolve-selector.ts';
import { scopeOf } from './scope-of.ts';
import type { Selector } from './selector.ts';
import { statisticBounds } from './statistic-bounds.ts';

/** Sorts records for reading by a span of each; those without one come last, in the order given. */
function inReadingOrder<T>(records: T[], spanOf: (record: T) => Span | undefined): T[] {
  return records.sort((a, b) => {
    const [one, other] = [spanOf(a), spanOf(b)];
    return one && other ? compareSpans(one, other) : Number(one === undefined) - Number(other === undefined);
  });
}

/** Builds the article that a draft describes, reporting words that are absent or ambiguous; records with such are left out. */
export function buildArticle(draft: AnyDraft, report: DraftReport): Article {
  const { text } = draft;
  const { blocks, sentences } = resolveBlocks(text, draft.blocks, report);
  const scopes = new Map(blocks.map(({ id, start, exact }) => [id, scopeOf(id, start, exact)]));
  const find = (selector: Selector, path: readonly PropertyKey[]): Span[] => {
    const span = resolveSelector(text, scopes, selector, path, report);
    return span === null ? [] : [span];
  };
  const findAll = (selectors: readonly Selector[] | undefined, path: readonly PropertyKey[]): Span[] =>
    inReadingOrder(
      (selectors ?? []).flatMap((selector, i) => find(selector, [...path, i])),
      (span) => span,
    );

  const mentions = (draft.mentions ?? []).flatMap((mention, i) =>
    find(mention, ['mentions', i]).map((span) => ({
      ...span,
      entity: mention.entity,
      form: mention.form,
      literal: mention.literal ?? null,
    })),
  );
  inReadingOrder(mentions, (mention) => mention);

  const quotes = Object.entries(draft.quotes ?? {}).map(([id, quote]): Quote => {
    const content = findAll(quote.content, ['quotes', id, 'content']).map((span) => ({
      ...span,
      quoted: isQuoted(text, span.start, span.end),
    }));
    const cues = (quote.cues ?? []).flatMap((cue, i) =>
      find(cue, ['quotes', id, 'cues', i]).map((span) => ({ ...span, lemma: cue.lemma })),
    );
    return {
      id,
      kind: quoteKind(content),
      attitude: quote.attitude,
      speakers: quote.speakers ?? [],
      sources: findAll(quote.sources, ['quotes', id, 'sources']),
      cues: inReadingOrder(cues, (cue) => cue),
      content,
      within: quote.within ?? null,
      restates: quote.restates ?? null,
    };
  });
  inReadingOrder(quotes, firstSpan);
  const innermost = innermostQuote(text, quotes);
  const stated = (selectors: readonly Selector[], path: readonly PropertyKey[]) =>
    findAll(selectors, path).map((span) => ({ ...span, quote: innermost(span) }));

  const times = Object.entries(draft.times ?? {}).flatMap(([id, time]) =>
    find(time, ['times', id]).map((span): TimeExpression => {
      const { value = null, inferred = [], because = null } = time;
      const basis = inferred.length > 0 ? 'inferred' : value === null ? 'unknown' : 'stated';
      return { ...span, id, value, basis, because, inferred };
    }),
  );

  const series = new Set(draft.series);
  const statistics = Object.entries(draft.statistics ?? {}).map(([id, statistic]): Statistic => {
    const places = stated(statistic.stated, ['statistics', id, 'stated']);
    const printed = places[0]?.exact ?? '';
    const bounds = statisticBounds(statistic, printed);
    const { value = null, direction = null, comparedWith, approximate = false, because = null } = statistic;
    if (bounds === null && places.length > 0)
      report(
        'bounds_unknown',
        ['statistics', id],
        'low and high, for no printed digits give the value',
        `${value} from ${printed}`,
      );
    if (statistic.series && !series.has(statistic.series))
      report(
        'unknown_series',
        ['statistics', id, 'series'],
        `one of the series ${[...series].join(', ')}`,
        statistic.series,
      );
    return {
      id,
      type: statistic.type,
      label: statistic.label,
      series: statistic.series ?? null,
      value,
      low: bounds?.low ?? null,
      high: bounds?.high ?? null,
      direction,
      unit: statistic.unit,
      period: periodOf(statistic.period),
      comparedWith: comparedWith ? periodOf(comparedWith) : null,
      approximate,
      because,
      stated: places,
    };
  });

  const relations = Object.entries(draft.relations ?? {}).map(
    ([id, { subject, predicate, object, modality, stated: places, period }]): Relation => ({
      id,
      subject,
      predicate,
      object,
      modality,
      stated: stated(places, ['relations', id, 'stated']),
      period: period ? periodOf(period) : null,
    }),
  );

  const dateline = blocks.find(({ kind }) => kind === 'dateline');
  const { publisher = null, url = null, sha256 = null, rights = null, credit = null } = draft.source ?? {};
  const order = new Map<string, number>();
  for (const { entity } of mentions) if (!order.has(entity)) order.set(entity, order.size);
  const rank = ({ id }: { readonly id: string }): number => order.get(id) ?? order.size;
  return {
    schemaVersion: 1,
    id: draft.id,
    version: draft.version,
    language: draft.language,
    offsetUnit: 'utf-16',
    text,
    source: { publisher, url, sha256, rights, credit, byteLength: utf8Length(text) },
    dateline:
      draft.dateline && dateline
        ? {
            start: dateline.start,
            end: dateline.end,
            exact: dateline.exact,
            place: draft.dateline.place ?? null,
            agency: draft.dateline.agency ?? null,
            period: periodOf(draft.dateline.period),
          }
        : null,
    topics: draft.topics ?? [],
    blocks,
    sentences,
    entities: entitiesOf(draft).sort((a, b) => rank(a) - rank(b)),
    mentions,
    quotes,
    scareQuotes: findAll(draft.scareQuotes, ['scareQuotes']),
    times: inReadingOrder(times, (time) => time),
    statistics: inReadingOrder(statistics, ({ stated: [first] }) => first),
    relations: inReadingOrder(relations, ({ stated: [first] }) => first),
  };
}
