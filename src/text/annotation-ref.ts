import type { Block } from '../model/block.ts';
import type { Ids } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { Relation } from '../model/relation.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { Statistic } from '../model/statistic.ts';
import type { TimeExpression } from '../model/time-expression.ts';

interface Ref<Layer extends string, Thing> {
  /** The list of the article that holds the record; tells the kinds apart. */
  readonly layer: Layer;
  /** The annotation itself. */
  readonly record: Thing;
  /** The part of it that stands at the place: a quote has passages, cues and sources, a figure every statement. */
  readonly span: Span;
}

/** An annotation at a place of the text; narrow it by `layer`. */
export type AnnotationRef<I extends Ids = Ids> =
  | Ref<'blocks', Block<I>>
  | Ref<'sentences', Sentence<I>>
  | Ref<'quotes', Quote<I>>
  | Ref<'relations', Relation<I>>
  | Ref<'statistics', Statistic<I>>
  | Ref<'times', TimeExpression<I>>
  | Ref<'scareQuotes', Span>
  | Ref<'mentions', Mention<I>>;
