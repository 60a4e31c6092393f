import { compareSpans } from '../basics/span-order.ts';
import { annotationList } from '../lookup/annotation-list.ts';
import { type LayerChoice, ofChosenLayers } from '../lookup/chosen-layers.ts';
import type { AnnotationRef } from '../model/layers.ts';
import type { Article } from '../model/types.ts';
import type { Mark } from './nested-marks.ts';

/** Lists the annotations of the chosen layers as marks, in reading order; blocks, which hold them, are none. */
export function marksOf(article: Article, choice: LayerChoice): readonly Mark<AnnotationRef>[] {
  return ofChosenLayers([...annotationList(article).refs], choice)
    .filter(({ layer }) => layer !== 'blocks')
    .map((value) => ({ start: value.span.start, end: value.span.end, value }))
    .sort(compareSpans);
}
