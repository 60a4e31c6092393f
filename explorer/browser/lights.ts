import type { TextRange } from 'kerry-moscow-visit';
import { rangesOf } from './text-places.ts';

/** What the text is lit for: the words of records, the stop of the keyboard, what was searched. */
export type Light = 'lit' | 'current' | 'hit';

/** Lights some stretches of the text, and no others; runs get a class where a browser has no highlights. */
export function light(text: HTMLElement, name: Light, stretches: readonly TextRange[]): void {
  const ranges = rangesOf(text, stretches);
  if (typeof Highlight === 'function' && CSS.highlights !== undefined) {
    CSS.highlights.set(name, new Highlight(...ranges));
    return;
  }
  for (const run of text.querySelectorAll('[id]'))
    run.classList.toggle(
      name,
      ranges.some((range) => range.intersectsNode(run) && touches(range, run)),
    );
}

/** Tells whether a range has characters of a run, and does not merely end or begin beside it. */
function touches(range: Range, run: Element): boolean {
  const whole = document.createRange();
  whole.selectNodeContents(run);
  return (
    range.compareBoundaryPoints(Range.START_TO_END, whole) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, whole) < 0
  );
}

/** Scrolls until a stretch of the text shows. */
export function bringIntoView(text: HTMLElement, stretch: TextRange | undefined): void {
  if (stretch === undefined) return;
  const [range] = rangesOf(text, [stretch]);
  const element = range?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
