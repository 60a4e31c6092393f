import { assertArticle } from '../internal/assert-article.ts';
import { assertObject } from '../internal/assert-object.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { element } from '../internal/element.ts';
import { listedAnnotations } from '../internal/listed-annotations.ts';
import { misuse } from '../internal/misuse.ts';
import { outOfRange } from '../internal/out-of-range.ts';
import type { Article } from '../model/article.ts';
import type { AnnotationRef } from './annotation-ref.ts';
import type { Reanchored } from './reanchored.ts';
import { commonRuns } from './reanchoring/common-runs.ts';
import { movedArticle } from './reanchoring/moved-article.ts';
import { moverTo } from './reanchoring/mover-to.ts';

/** The versions that the schema of an article takes. */
const VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/**
 * Moves the annotations of an article onto a corrected text, and says what became of each.
 *
 * The texts are compared by lines, and in changed lines by words; a line that went elsewhere is followed. An
 * annotation of which less than half is left is orphaned, and so is a figure or a date whose words changed, for
 * its value may have changed with them. Words that are new join the block and sentence on their line; a new line
 * is a block `added-1` and so on, and so is what a new paragraph break cuts off; two paragraphs that were joined
 * stay two blocks on one line. `kind`, the quote of each statement and the length in bytes are derived anew, and
 * `quoted` where the marks no longer allow it; `sha256` becomes `null`. A rewrite of more than 2,000 words in one place orphans what it holds.
 *
 * @param article - The article.
 * @param newText - The corrected text, verbatim.
 * @param options - `version`: the version of the new data, SemVer.
 * @returns The new article, which `parseArticle` accepts, and the annotations kept, moved, changed and orphaned:
 * each of the old ones in exactly one list, in the order of layers.
 * @throws `TypeError` for a text that is no string, `RangeError` for one without words or a version that is none.
 * @example
 * ```ts
 * import { article, reanchor } from 'kerry-moscow-visit';
 *
 * const corrected = article.text.replace('$29.2 billion', '$29.4 billion');
 * const { article: next, changed, orphaned } = reanchor(article, corrected, { version: '0.2.0' });
 * orphaned.map(({ layer, span }) => `${layer}: ${span.exact}`); // => ['statistics: $29.2 billion']
 * changed.map(({ layer }) => layer); // => ['blocks', 'sentences', 'quotes']
 * next.statistics.length; // => 7
 * ```
 */
export function reanchor(article: Article, newText: string, options: { readonly version: string }): Reanchored {
  assertArticle(article);
  assertObject('options', options);
  if (typeof newText !== 'string') throw misuse('newText', 'a string', newText);
  if (newText.trim() === '') throw outOfRange('newText', 'a text with words', newText);
  if (typeof options.version !== 'string' || !VERSION.test(options.version))
    throw outOfRange('options.version', 'a version, SemVer', options.version);
  // All work is done on a copy, so that freezing the result freezes nothing of the old article.
  const copy: Article = JSON.parse(JSON.stringify(article));
  const mover = moverTo(newText, commonRuns(copy.text, newText));
  const next = movedArticle(copy, mover);
  const refs = new Map(listedAnnotations(next).refs.map((ref) => [ref.span, ref]));
  const copies = listedAnnotations(copy).refs;
  const kept: AnnotationRef[] = [];
  const moved: AnnotationRef[] = [];
  const changed: AnnotationRef[] = [];
  const orphaned: AnnotationRef[] = [];
  listedAnnotations(article).refs.forEach((old, i) => {
    const span = mover.spans.get(element(copies, i).span);
    const ref = span && refs.get(span);
    if (span === undefined || ref === undefined) orphaned.push(old);
    else if (span.exact !== old.span.exact) changed.push(ref);
    else if (span.start !== old.span.start) moved.push(ref);
    else kept.push(ref);
  });
  return { article: deepFreeze({ ...next, version: options.version }), kept, moved, changed, orphaned };
}
