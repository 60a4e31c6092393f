import { innermostQuote } from '../lookup/quote-structure.ts';
import type { Article } from '../model/types.ts';
import { buildBlocks } from './block-draft.ts';
import type { DraftReport } from './draft-issues.ts';
import { buildEntities } from './entity-draft.ts';
import { finderOf, type Origins } from './finder.ts';
import { buildMentions } from './mention-draft.ts';
import { buildQuotes } from './quote-draft.ts';
import { buildRelations } from './relation-draft.ts';
import { buildDateline, buildSource } from './source-draft.ts';
import { buildStatistics } from './statistic-draft.ts';
import { buildTimes } from './time-draft.ts';
import type { ValidDraft } from './valid-draft.ts';

/**
 * Builds the article that a draft describes, and notes where each part stands in the draft. Words that are absent
 * or ambiguous are reported; records with such are left out. `absent` are blocks that the draft has not got after all.
 */
export function buildArticle(
  draft: ValidDraft,
  absent: ReadonlySet<string>,
  origins: Origins,
  report: DraftReport,
): Article {
  const { id, version, language, text, dateline } = draft;
  const { blocks, sentences } = buildBlocks(text, draft.blocks, origins, report);
  const unplaced = new Set([...absent, ...Object.keys(draft.blocks)]);
  for (const block of blocks) unplaced.delete(block.id);
  const finder = finderOf(text, blocks, unplaced, origins, report);
  const line = blocks.find(({ kind }) => kind === 'dateline');
  if (dateline && line === undefined && unplaced.size === 0)
    report('dateline_block', ['dateline'], 'a block of kind dateline', 'none');
  const mentions = buildMentions(draft.mentions, finder);
  const entities = buildEntities(draft.entities ?? {}, mentions);
  for (const entity of entities) origins.set(entity, ['entities', entity.type, entity.id]);
  const quotes = buildQuotes(draft.quotes, finder);
  const quoteOf = innermostQuote(text, quotes);
  return {
    schemaVersion: 1,
    id,
    version,
    language,
    offsetUnit: 'utf-16',
    text,
    source: buildSource(draft.source ?? {}, text),
    dateline: dateline && line ? buildDateline(dateline, line) : null,
    topics: draft.topics ?? [],
    blocks,
    sentences,
    entities,
    mentions,
    quotes,
    scareQuotes: finder.findAll(draft.scareQuotes ?? [], ['scareQuotes'], (span) => span),
    times: buildTimes(draft.times, finder),
    statistics: buildStatistics(
      draft.statistics,
      draft.series === undefined ? [] : draft.series,
      finder,
      quoteOf,
      language,
    ),
    relations: buildRelations(draft.relations, finder, quoteOf),
  };
}
