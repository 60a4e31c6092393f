import type { Article, Span } from 'kerry-moscow-visit';
import type { AnyDraft } from 'kerry-moscow-visit/author';
import { groupBy } from '../../src/basics/grouping.ts';

/** Characters that single out the end of a block or sentence. */
const ENDING = 40;

/**
 * Writes a synthetic article, all of whose marks are plain, as its author would: by words alone. It is read from JSON,
 * so that its strings are its own, as those of a literal are, and no slices of the text.
 */
export function draftOf(article: Article): AnyDraft {
  const starts = article.blocks.map(({ start }) => start);
  const ending = ({ exact }: Span): string => exact.slice(-ENDING);
  let at = 0;
  /** Names a place by its words, its block and which of the places there it is; places come in reading order. */
  const selector = ({ start, exact }: Span) => {
    while ((starts[at] ?? 0) > start) at--;
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= start) at++;
    const block = article.blocks[at];
    let nth = 1;
    for (let from = block?.exact.indexOf(exact) ?? -1; from !== -1 && from + (block?.start ?? 0) < start; nth++)
      from = block?.exact.indexOf(exact, from + 1) ?? -1;
    return { exact, in: block?.id ?? '', nth };
  };
  const sentences = groupBy(article.sentences, ({ block }) => [block]);
  const draft: AnyDraft = {
    id: article.id,
    version: article.version,
    language: article.language,
    text: article.text,
    blocks: Object.fromEntries(
      article.blocks.map((block) => [
        block.id,
        { kind: block.kind, ends: ending(block), sentences: (sentences.get(block.id) ?? []).map(ending) },
      ]),
    ),
    entities: {
      person: Object.fromEntries(article.entities.map(({ id, name, description }) => [id, { name, description }])),
    },
    mentions: article.mentions.map((mention) => ({ ...selector(mention), entity: mention.entity, form: mention.form })),
    quotes: Object.fromEntries(
      article.quotes.map(({ id, attitude, speakers, sources, cues, content }) => [
        id,
        {
          attitude,
          speakers,
          sources: sources.map(selector),
          cues: cues.map((cue) => ({ ...selector(cue), lemma: cue.lemma })),
          content: content.map(selector),
        },
      ]),
    ),
  };
  return JSON.parse(JSON.stringify(draft));
}
