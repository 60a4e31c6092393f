import { innermostQuote } from '../internal/innermost-quote.ts';
import { utf8Length } from '../internal/utf8-length.ts';
import type { Article } from '../model/article.ts';
import type { AnyDraft } from './any-draft.ts';
import type { DraftReport } from './draft-report.ts';
import { entitiesOf } from './entities-of.ts';
import { finderOf } from './finder-of.ts';
import type { Origins } from './origins.ts';
import { periodOf } from './period-of.ts';
import { quotesOf } from './quotes-of.ts';
import { relationsOf } from './relations-of.ts';
import { resolveBlocks } from './resolve-blocks.ts';
import { statisticsOf } from './statistics-of.ts';
import { timesOf } from './times-of.ts';

/**
 * Builds the article that a draft describes, and notes where each part stands in the draft. Words that are absent
 * or ambiguous are reported; records with such are left out.
 */
export function buildArticle(draft: AnyDraft, origins: Origins, report: DraftReport): Article {
  const { text, source = {}, dateline } = draft;
  const { blocks, sentences } = resolveBlocks(text, draft.blocks, report);
  for (const block of blocks) origins.set(block, ['blocks', block.id]);
  for (const sentence of sentences) origins.set(sentence, ['blocks', sentence.block, 'sentences']);
  const finder = finderOf(draft, blocks, origins, report);
  const mentions = finder.findAll(
    draft.mentions ?? [],
    ['mentions'],
    ({ start, end, exact }, { entity, form, literal = null }) => ({
      start,
      end,
      exact,
      entity,
      form,
      literal,
    }),
  );
  const quotes = quotesOf(draft, finder);
  const innermost = innermostQuote(text, quotes);
  const line = blocks.find(({ kind }) => kind === 'dateline');
  const expected = Object.values(draft.blocks).some(({ kind }) => kind === 'dateline');
  if (dateline && line === undefined && !expected)
    report('dateline_block', ['dateline'], 'a block of kind dateline', 'none');
  const order = new Map<string, number>();
  for (const { entity } of mentions) if (!order.has(entity)) order.set(entity, order.size);
  const rank = ({ id }: { readonly id: string }): number => order.get(id) ?? order.size;
  const entities = entitiesOf(draft).sort((a, b) => rank(a) - rank(b));
  for (const entity of entities) origins.set(entity, ['entities', entity.type, entity.id]);
  return {
    schemaVersion: 1,
    id: draft.id,
    version: draft.version,
    language: draft.language,
    offsetUnit: 'utf-16',
    text,
    source: {
      publisher: source.publisher ?? null,
      url: source.url ?? null,
      sha256: source.sha256 ?? null,
      rights: source.rights ?? null,
      credit: source.credit ?? null,
      byteLength: utf8Length(text),
    },
    dateline:
      dateline && line
        ? {
            start: line.start,
            end: line.end,
            exact: line.exact,
            place: dateline.place ?? null,
            agency: dateline.agency ?? null,
            period: periodOf(dateline.period),
          }
        : null,
    topics: draft.topics ?? [],
    blocks,
    sentences,
    entities,
    mentions,
    quotes,
    scareQuotes: finder.findAll(draft.scareQuotes ?? [], ['scareQuotes'], (span) => span),
    times: timesOf(draft, finder),
    statistics: statisticsOf(draft, finder, innermost),
    relations: relationsOf(draft, finder, innermost),
  };
}
