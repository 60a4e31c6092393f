import type { TextRange } from 'kerry-moscow-visit';
import { nameButton } from './copy-buttons.ts';
import { type ExplorerPage, madeOf } from './explorer-page.ts';
import { GROUPS } from './groups.ts';
import { bringIntoView, light } from './lights.ts';

/** What the panel shows. */
export interface PanelContent {
  /** Its heading. */
  readonly heading: string;
  /** The names of the records: `quotes/hunt-for-citizens`. */
  readonly addresses: readonly string[];
  /** What stands before the records. */
  readonly words?: Node;
  /** The stretches of the text that are lit; left out, those of the records. */
  readonly lit?: readonly TextRange[];
  /** Whether the focus goes there. */
  readonly focus: boolean;
  /** What is scrolled into view: the first of the lit stretches, the panel, or nothing. */
  readonly scroll: 'words' | 'panel' | null;
}

/** Where records are shown beside the text. */
export interface RecordPanel {
  /** Shows copies of records of the page, and lights their words. */
  readonly show: (content: PanelContent) => void;
  /** Closes it; the focus goes back to where it was. */
  readonly close: () => void;
}

/** Starts the panel. */
export function recordPanel({ panel, text }: ExplorerPage): RecordPanel {
  let before: HTMLElement = text;

  function close(): void {
    const { activeElement } = document;
    const isLost = activeElement === document.body || panel.contains(activeElement);
    panel.hidden = true;
    light(text, 'lit', []);
    if (isLost) before.focus({ preventScroll: true });
  }

  function show({ heading, addresses, words, lit, focus, scroll }: PanelContent): void {
    const title = madeOf('h2', heading);
    title.tabIndex = -1;
    const button = madeOf('button', 'Close');
    button.type = 'button';
    button.addEventListener('click', close);
    const isInside = panel.contains(document.activeElement);
    panel.replaceChildren(title, button, ...(words === undefined ? [] : [words]), ...groupsOf(addresses));
    panel.hidden = false;
    panel.scrollTop = 0;
    const stretches = lit ?? addresses.flatMap(stretchesOf);
    light(text, 'lit', stretches);
    if (scroll === 'words' && stretches.length > 0) bringIntoView(text, stretches[0]);
    else if (scroll !== null) panel.scrollIntoView({ block: 'nearest' });
    if (focus || isInside) title.focus({ preventScroll: true });
  }

  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && !panel.contains(target)) before = target;
  });
  document.addEventListener('keydown', ({ key, target }) => {
    const isField = target instanceof HTMLInputElement && target.type === 'search';
    if (key === 'Escape' && !panel.hidden && !isField) close();
  });
  return { show, close };
}

/** Gives the records that are named, in groups with headings. */
function groupsOf(addresses: readonly string[]): HTMLElement[] {
  return Object.entries(GROUPS).flatMap(([list, heading]) => {
    const records = addresses.filter((address) => address.startsWith(`${list}/`)).flatMap(recordCopy);
    if (records.length === 0) return [];
    const items = madeOf('ul');
    items.className = 'records';
    items.append(...records);
    return [madeOf('h3', heading), items];
  });
}

/** Gives a copy of a record of the page, without the ids. */
function recordCopy(address: string): HTMLElement[] {
  const record = document.getElementById(address);
  if (record === null) return [];
  const copy = madeOf('li');
  copy.className = 'record';
  copy.innerHTML = record.innerHTML;
  for (const inner of copy.querySelectorAll('[id]')) inner.removeAttribute('id');
  for (const button of copy.querySelectorAll('button.copy')) nameButton(button, 'Copy');
  return [copy];
}

/** Gives the stretches of the text that a record links to. */
function stretchesOf(address: string): TextRange[] {
  const links = document.getElementById(address)?.querySelectorAll<HTMLAnchorElement>('a.place') ?? [];
  return [...links].map(stretchOf);
}

/** Gives the stretch of the text that a link to words means. */
export function stretchOf(link: HTMLAnchorElement): TextRange {
  const start = Number(link.hash.slice(2));
  return { start, end: start + (link.textContent ?? '').length };
}
