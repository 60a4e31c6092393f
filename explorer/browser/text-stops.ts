import { type Article, annotationsIn, type Layer, layers, type TextRange } from 'kerry-moscow-visit';
import { annotationsThere, saidOf } from './annotations-there.ts';
import type { ExplorerPage } from './explorer-page.ts';
import { bringIntoView, light } from './lights.ts';
import type { RecordPanel } from './record-panel.ts';
import { offsetAtPoint, selectedRange } from './text-places.ts';

/** Lets a click on words show their annotations, and the arrow keys lead from annotation to annotation. */
export function startText({ text, told }: ExplorerPage, panel: RecordPanel, article: Article): void {
  let current: TextRange | null = null;

  function goTo(stop: TextRange | undefined): void {
    if (stop === undefined) return;
    current = stop;
    light(text, 'current', [stop]);
    bringIntoView(text, stop);
    told.textContent = `“${article.text.slice(stop.start, stop.end)}”, ${saidOf(article, stop.start)}`;
  }

  function show(offset: number, focus: boolean): void {
    const content = annotationsThere(article, offset);
    if (content !== null) panel.show({ ...content, focus, scroll: false });
  }

  text.addEventListener('click', ({ clientX, clientY }) => {
    const selected = selectedRange(text, getSelection());
    if (selected !== null && selected.end > selected.start) return;
    const offset = offsetAtPoint(text, clientX, clientY);
    if (offset === null) return;
    const stops = shownStops(article).filter(({ start, end }) => start <= offset && offset < end);
    current = stops.at(-1) ?? null;
    light(text, 'current', current === null ? [] : [current]);
    show(offset, false);
    told.textContent = saidOf(article, offset);
  });

  text.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = shownStops(article);
    const at = current === null ? -1 : stops.findIndex((stop) => isSame(stop, current));
    const steps: Readonly<Record<string, () => void>> = {
      ArrowRight: () => goTo(stops[Math.min(at + 1, stops.length - 1)]),
      ArrowLeft: () => goTo(stops[Math.max(at - 1, 0)]),
      Home: () => goTo(stops[0]),
      End: () => goTo(stops.at(-1)),
      Enter: () => (current === null ? undefined : show(current.start, true)),
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  });
}

/** Gives the stretches of the layers that are shown, in reading order, each once. */
function shownStops(article: Article): TextRange[] {
  const shown = layers.filter((layer): layer is Layer => {
    const box = document.getElementById(`show-${layer}`);
    return box instanceof HTMLInputElement && box.checked;
  });
  const stops = new Map<string, TextRange>();
  for (const { span } of annotationsIn(article, { start: 0, end: article.text.length }, { layers: shown }))
    stops.set(`${span.start}-${span.end}`, span);
  return [...stops.values()];
}

const isSame = (a: TextRange, b: TextRange | null): boolean => a.start === b?.start && a.end === b.end;
