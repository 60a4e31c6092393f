import { assertArticle, assertKeys, misuse, outOfRange } from '../basics/errors.ts';
import { deepFreeze } from '../basics/freezing.ts';
import { element } from '../basics/sorted.ts';
import { annotationList } from '../lookup/annotation-list.ts';
import { VERSION } from '../model/article.ts';
import type { AnnotationRef } from '../model/layers.ts';
import type { Article } from '../model/types.ts';
import { commonRuns } from './common-runs.ts';
import { movedArticle } from './moved-article.ts';
import { moverTo } from './mover.ts';

/**
 * An article on a corrected text, and what became of each annotation of the old one: an entry for each of its spans,
 * so that a quote may be kept while a cue of it is orphaned.
 */
export interface Reanchored {
  /** The article on the new text, deep-frozen. */
  readonly article: Article;
  /** Annotations of the new article whose words stand where they stood. */
  readonly kept: readonly AnnotationRef[];
  /** Annotations of the new article whose words stand elsewhere. */
  readonly moved: readonly AnnotationRef[];
  /** Annotations of the new article whose words are not quite the same: look at them again. */
  readonly changed: readonly AnnotationRef[];
  /** Annotations of the old article that the new one does not have. */
  readonly orphaned: readonly AnnotationRef[];
}

/**
 * Moves the annotations of an article onto a corrected text, and says what became of each.
 *
 * The texts are compared by lines, and in changed lines by words; a line that went elsewhere is followed. An
 * annotation of which less than half is left is orphaned, and so is a figure or a date whose words changed, for
 * its value may have changed with them. Words that are new join the block and sentence on their line; a new line
 * is a block `added-1` and so on, and so is what a new paragraph break cuts off; two paragraphs that were joined
 * stay two blocks on one line. `kind`, the quote of each statement and the length in bytes are computed anew, and
 * `quoted` where the marks no longer allow it; `sha256` becomes `null`. A rewrite of more than 2,000 words in one place orphans what it holds.
 *
 * @param article - The article.
 * @param newText - The corrected text, verbatim.
 * @param options - `version`: the version of the new data, SemVer.
 * @returns The new article, which `parseArticle` accepts, and the annotations kept, moved, changed and orphaned:
 * each of the old ones in exactly one list, in the order of layers.
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
 * changed.map(({ layer }) => layer); // => ['blocks', 'sentences', 'quotes']
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
  const mover = moverTo(newText, commonRuns(copy.text, newText));
  const next = movedArticle(copy, mover);
  const refs = new Map(annotationList(next).refs.map((ref) => [ref.span, ref]));
  const copies = annotationList(copy).refs;
  const kept: AnnotationRef[] = [];
  const moved: AnnotationRef[] = [];
  const changed: AnnotationRef[] = [];
  const orphaned: AnnotationRef[] = [];
  annotationList(article).refs.forEach((old, i) => {
    const span = mover.spans.get(element(copies, i).span);
    const ref = span && refs.get(span);
    if (span === undefined || ref === undefined) orphaned.push(old);
    else if (span.exact !== old.span.exact) changed.push(ref);
    else if (span.start !== old.span.start) moved.push(ref);
    else kept.push(ref);
  });
  return { article: deepFreeze({ ...next, version: options.version }), kept, moved, changed, orphaned };
}
