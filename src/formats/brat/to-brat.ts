import { assertArticle, assertKeys } from '../../basics/errors.ts';
import { headOf } from '../../exchange/article-head.ts';
import { HALF_PAIRS, type LossOptions, writable } from '../../exchange/loss.ts';
import type { Article, Ids, Span, TextRange } from '../../model/types.ts';
import { codePointOffsets } from '../../words/offset-units.ts';
import { standoffWriter } from './standoff-writer.ts';

/** A document of brat: the two files that belong together. */
export interface BratDocument {
  /** The text, for the file `….txt`. */
  readonly txt: string;
  /** The annotations, for the file `….ann`. */
  readonly ann: string;
}

/**
 * Writes an article as brat standoff: the text, and a file of annotations on it.
 *
 * Entities are marked at each mention, by type; quotes are events `Attribution` with `Content`, `Source` and `Cue`; times,
 * scare quotes, figures and relations have spans too. Offsets count code points. A span is cut into pieces at the end of a
 * line, and at tabs. What brat has no place for stands as JSON in notes, so that `fromBrat` gives the article back. Save
 * both strings as UTF-8, without changing line ends.
 *
 * @param article - The article.
 * @param options - `onLoss`: called with halves of surrogate pairs, which become U+FFFD, with spans that begin or end
 * with a line end or a tab, which are marked without, and with a text of line ends and tabs, in which nothing is marked.
 * @returns The contents of the two files.
 * @throws `TypeError` for what is no article, and for unknown options.
 * @see The format: https://brat.nlplab.org/standoff.html
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toBrat } from 'kerry-moscow-visit/formats/brat';
 *
 * const { txt, ann } = toBrat(article);
 * txt === article.text; // => true
 * ann.split('\n').find((line) => line.includes('Place '));
 * // => 'T3\tPlace 10 12\tUS'
 * ```
 */
export function toBrat<I extends Ids>(article: Article<I>, options?: LossOptions): BratDocument;
export function toBrat(article: Article, options: LossOptions = {}): BratDocument {
  assertArticle(article);
  assertKeys('options', options, ['onLoss']);
  const txt = writable(article.text, ['text'], HALF_PAIRS, options);
  const writer = standoffWriter(txt, options);
  const { mark, event, line, note, opening } = writer;
  const toCodePoints = codePointOffsets(txt);
  const place = ({ start, end }: TextRange): TextRange => ({ start: toCodePoints(start), end: toCodePoints(end) });
  const attribute = (id: string, name: string, value: string): void => {
    line('A', `${name} ${id} ${capital(value)}`);
  };

  const [document] = mark('Document', [opening], null);
  note(document, 'article', {
    ...headOf(article, toCodePoints),
    blocks: article.blocks.map(({ exact: _, ...block }) => ({ ...block, ...place(block) })),
    sentences: article.sentences.map(place),
  });

  const types = new Map(article.entities.map(({ id, type }) => [id, type]));
  const places = new Map<string, string[]>();
  article.mentions.forEach((mention, i) => {
    const { entity, literal, form } = mention;
    const [id] = mark(capital(types.get(entity) ?? 'thing'), [mention], ['mentions', i]);
    attribute(id, 'Form', form);
    note(id, 'mention', { entity, literal });
    const others = places.get(entity);
    if (others === undefined) places.set(entity, [id]);
    else others.push(id);
  });
  for (const entity of article.entities) {
    const ids = places.get(entity.id) ?? [];
    note(ids[0] ?? document, 'entity', entity);
    if (ids.length > 1) writer.equivalent(ids);
    if (ids[0] === undefined) continue;
    for (const [, item] of entity.sameAs.join(' ').matchAll(/wikidata\.org\/(?:entity|wiki)\/(Q\d+)/g))
      line('N', `Reference ${ids[0]} Wikidata:${item}\t${entity.name.replace(/\s+/g, ' ')}`);
  }

  article.quotes.forEach((quote, i) => {
    const { id, attitude, modality, speakers, addressees, time, content, sources, cues } = quote;
    const path = (list: string, k: number): (string | number)[] => ['quotes', i, list, k];
    const marked = content.length === 0 ? [] : [mark('Content', content, ['quotes', i, 'content'])];
    for (const [passages, ...pieces] of marked)
      note(passages, 'passages', { passages: pieces.map((count, k) => ({ count, quoted: content[k]?.quoted })) });
    const named = sources.map((span, k) => mark('Source', [span], path('sources', k))[0]);
    const said = cues.map((span, k) => {
      const [cue] = mark('Cue', [span], path('cues', k));
      note(cue, 'cue', { lemma: span.lemma });
      return cue;
    });
    const attribution = event('Attribution', [...cues, ...sources, ...content][0], [
      ['Content', marked.map(([passages]) => passages)],
      ['Source', named],
      ['Cue', said],
    ]);
    attribute(attribution, 'Attitude', attitude);
    attribute(attribution, 'Modality', modality);
    note(attribution, 'quote', { id, speakers, addressees, time });
  });
  // The events so far are the quotes, so that each is known by its place.
  const events = new Map(article.quotes.map(({ id }, i) => [id, `E${i + 1}`]));
  article.quotes.forEach(({ id, within, restates }) => {
    const link = (name: string, to: string | null): void => {
      if (to !== null) line('R', `${name} Arg1:${events.get(id)} Arg2:${events.get(to) ?? to}`);
    };
    link('Within', within);
    link('Restates', restates);
  });

  article.times.forEach((time, i) => {
    const { start, end, exact, ...said } = time;
    note(mark('Time', [time], ['times', i])[0], 'time', said);
  });
  article.scareQuotes.forEach((span, i) => {
    mark('ScareQuote', [span], ['scareQuotes', i]);
  });
  const stating = (layer: 'statistics' | 'relations', i: number, spans: readonly Span[]): readonly string[] =>
    spans.map((span, k) => mark('Statement', [span], [layer, i, 'stated', k])[0]);
  article.statistics.forEach(({ stated, ...statistic }, i) => {
    const ids = stating('statistics', i, stated);
    note(event('Statistic', stated[0], [['Stated', ids]]), 'statistic', statistic);
  });
  article.relations.forEach(({ stated, ...relation }, i) => {
    const ids = stating('relations', i, stated);
    stated.forEach(({ presupposed }, k) => {
      if (presupposed) line('A', `Presupposed ${ids[k]}`);
    });
    note(event('Relation', stated[0], [['Stated', ids]]), 'relation', relation);
  });
  if (opening.start < opening.end) return { txt, ann: writer.written() };
  options.onLoss?.({ code: 'unmarkable_words', path: ['text'], expected: 'a line with words', received: 'none' });
  return { txt, ann: '' };
}

/** Writes a word of the model as brat writes names. */
function capital(word: string): string {
  return (word.charAt(0).toUpperCase() + word.slice(1)).replace(/\W+/g, '_');
}
