import type { Article, TextRange } from 'kerry-moscow-visit';
import { annotationsThere, saidOf } from './annotations-there.ts';
import type { ExplorerPage } from './explorer-page.ts';
import { bringIntoView, light } from './lights.ts';
import type { RecordPanel } from './record-panel.ts';
import { shownAnnotations } from './shown-annotations.ts';
import { offsetAtPoint, selectedRange } from './text-places.ts';

/** Lets a click on words show their annotations, and the arrow keys lead from annotation to annotation. */
export function startText({ text, told }: ExplorerPage, panel: RecordPanel, article: Article): void {
  let current: TextRange | null = null;

  function goTo(stop: TextRange | undefined): void {
    if (stop === undefined) return;
    current = stop;
    light(text, 'current', [stop]);
    bringIntoView(text, stop);
    told.textContent = `“${article.text.slice(stop.start, stop.end)}”: ${saidOf(shownAnnotations(article), stop)}`;
  }

  function open(stretch: TextRange, focus: boolean): void {
    const content = annotationsThere(article, stretch);
    if (content !== null) panel.show({ ...content, focus, scroll: focus ? 'panel' : null });
  }

  text.addEventListener('click', ({ clientX, clientY }) => {
    const selected = selectedRange(text, getSelection());
    if (selected !== null && selected.end > selected.start) return;
    const offset = offsetAtPoint(text, clientX, clientY);
    if (offset === null) return;
    const character = { start: offset, end: offset + 1 };
    current = stopsOf(article).findLast(({ start, end }) => start <= offset && offset < end) ?? null;
    light(text, 'current', current === null ? [] : [current]);
    open(character, false);
    told.textContent = saidOf(shownAnnotations(article), character);
  });

  text.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = stopsOf(article);
    const at = current === null ? -1 : stops.findIndex((stop) => isSame(stop, current));
    const steps: Readonly<Record<string, () => void>> = {
      ArrowRight: () => goTo(stops[Math.min(at + 1, stops.length - 1)]),
      ArrowLeft: () => goTo(stops[Math.max(at - 1, 0)]),
      Home: () => goTo(stops[0]),
      End: () => goTo(stops.at(-1)),
      Enter: () => (current === null ? undefined : open(current, true)),
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  });

  // A stop only for those who have the keys that lead on from it.
  text.tabIndex = 0;
}

/** Gives the stretches of the text whose marks are shown, in reading order, each once. */
function stopsOf(article: Article): TextRange[] {
  const stops = shownAnnotations(article).map(({ span }) => [`${span.start}-${span.end}`, span] as const);
  return [...new Map(stops).values()];
}

const isSame = (a: TextRange, b: TextRange | null): boolean => a.start === b?.start && a.end === b.end;
