import { assertArticle, assertKeys, misuse, outOfRange } from '../basics/errors.ts';
import { deepFreeze } from '../basics/freezing.ts';
import { element } from '../basics/sorted.ts';
import { annotationList } from '../lookup/annotation-list.ts';
import { VERSION } from '../model/article.ts';
import { type AnnotationRef, layerTraits } from '../model/layers.ts';
import type { Article, Span } from '../model/types.ts';
import { changedRecords } from './changed-records.ts';
import { followedWords } from './followed-words.ts';
import { movedArticle } from './moved-article.ts';
import { moverTo } from './mover.ts';
import { tokensOf } from './tokens.ts';

/**
 * An article on a corrected text, and what became of each annotation: an entry for each of its spans, so that a quote may
 * be changed while a cue of it is orphaned. Each annotation of the new article is in one of the first three lists, but for
 * blocks and sentences that are new; each of the old one that has no place there is in the last.
 */
export interface Reanchored {
  /** The article on the new text, deep-frozen. */
  readonly article: Article;
  /** Annotations of the new article whose words stand where they stood. */
  readonly kept: readonly AnnotationRef[];
  /** Annotations of the new article whose words stand elsewhere. */
  readonly moved: readonly AnnotationRef[];
  /**
   * Annotations of the new article to look at again: their words are not quite the same, or a field of theirs is another
   * than before, or they are cut off from another; of figures also those whose sentence changed beside them, and of quotes
   * those with words between a source or cue and what stood beside it.
   */
  readonly changed: readonly AnnotationRef[];
  /** Annotations of the old article that the new one does not have. */
  readonly orphaned: readonly AnnotationRef[];
}

/**
 * Re-anchors annotations on a corrected text: moves each of an article, and says what became of it.
 *
 * The texts are compared by lines, in changed lines by sentences, and in changed sentences by words, typography and case
 * aside; in scripts without spaces by letters. A word with a third of its letters wrong counts as the same word, but not a
 * number, a negation or a pronoun. Lines and sentences that went elsewhere are followed by the words that they share,
 * edited ones too. A line that was replaced where it stood keeps its block.
 *
 * An annotation of which less than half is left is orphaned. So is a figure or a date whose words changed, or that became
 * part of a larger number, for its value may have changed with them; a mention, a source or a cue in which a word stands
 * for another, for it names another; and a cue that came to be negated. What hung on lost words is said no more: the
 * speakers of a quote without a source or cue, addressees and authors, the place and day of a dateline, the period of a
 * figure, relations between ends that are gone.
 *
 * Words that are new join the block and sentence on their line; a new line is a block `added-1` and so on, and so is what
 * a new paragraph break cuts off; two paragraphs that were joined stay two blocks on one line. `kind`, the quote of each
 * statement and the length in bytes are computed anew, and `quoted` where the marks no longer allow it; `sha256` becomes
 * `null` unless the text is the same. A rewrite of more than 2,000 words in one place orphans what it holds. Entities are
 * left as they are, their dates too.
 *
 * @param article - The article.
 * @param newText - The corrected text, verbatim.
 * @param options - `version`: the version of the new data, SemVer.
 * @returns The new article, which `parseArticle` accepts, and the annotations kept, moved, changed and orphaned, in the
 * order of layers.
 * @throws `TypeError` for a text that is no string or an unknown option, `RangeError` for a text without words or a
 * version that is none.
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { reanchor } from 'kerry-moscow-visit/anchor';
 *
 * const corrected = article.text.replace('$29.2 billion', '$29.4 billion');
 * const { article: next, changed, orphaned } = reanchor(article, corrected, { version: '0.2.0' });
 * orphaned.map(({ layer, span }) => `${layer}: ${span.exact}`); // => ['statistics: $29.2 billion']
 * changed.map(({ layer }) => layer); // => ['blocks', 'sentences', 'quotes', 'statistics']
 * next.statistics.some(({ id }) => id === 'trade-2014'); // => false
 * ```
 */
export function reanchor(article: Article, newText: string, options: { readonly version: string }): Reanchored {
  assertArticle(article);
  assertKeys('options', options, ['version']);
  if (typeof newText !== 'string') throw misuse('newText', 'a string', newText);
  if (newText.trim() === '') throw outOfRange('newText', 'a text with words', newText);
  if (typeof options.version !== 'string' || !VERSION.test(options.version))
    throw outOfRange('options.version', 'a version, SemVer', options.version);
  // All work is done on a copy, so that freezing the result freezes nothing of the old article.
  const copy: Article = JSON.parse(JSON.stringify(article));
  const mover = moverTo(followedWords(tokensOf(copy.text), tokensOf(newText)));
  const next = movedArticle(copy, mover);
  const olds = new Map<Span, AnnotationRef>();
  const [given, copies] = [annotationList(article).refs, annotationList(copy).refs];
  const standing = new Set<Span>(annotationList(next).refs.map(({ span }) => span));
  const orphaned: AnnotationRef[] = [];
  copies.forEach(({ span }, i) => {
    const now = mover.spans.get(span);
    if (now !== undefined && standing.has(now) && !olds.has(now)) olds.set(now, element(given, i));
    else orphaned.push(element(given, i));
  });
  const kept: AnnotationRef[] = [];
  const moved: AnnotationRef[] = [];
  const changed: AnnotationRef[] = [];
  const isChanged = changedRecords(copy, next, mover);
  for (const ref of annotationList(next).refs) {
    const old = olds.get(ref.span)?.span;
    const isNew = old === undefined;
    if (isNew && layerTraits[ref.layer].tiles) continue;
    if (isNew || old.exact !== ref.span.exact || isChanged(ref)) changed.push(ref);
    else if (old.start !== ref.span.start) moved.push(ref);
    else kept.push(ref);
  }
  return { article: deepFreeze({ ...next, version: options.version }), kept, moved, changed, orphaned };
}
