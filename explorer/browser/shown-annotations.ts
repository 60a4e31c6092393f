import { type AnnotationRef, type Article, annotationsIn } from 'kerry-moscow-visit';
import { SWITCHES } from '../page/switches.ts';

/** Gives the annotations whose marks are shown now, in reading order; none where the text is shown plain. */
export function shownAnnotations(article: Article): AnnotationRef[] {
  if (isChecked('plain')) return [];
  const shown = SWITCHES.filter(({ name }) => isChecked(`show-${name}`));
  const isShown = ({ layer, role }: AnnotationRef): boolean =>
    shown.some((one) => one.layer === layer && (one.role === null || one.role === role));
  return annotationsIn(article, { start: 0, end: article.text.length }).filter(isShown);
}

function isChecked(id: string): boolean {
  const box = document.getElementById(id);
  return box instanceof HTMLInputElement && box.checked;
}
