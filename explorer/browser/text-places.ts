import type { TextRange } from 'kerry-moscow-visit';

/** Gives the offset in the text of a place in the document that lies in the element. */
export function offsetAt(text: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Gives the stretches of the text that are selected: `null` where the selection leaves the element. */
export function selectedRange(text: HTMLElement, selection: Selection | null): TextRange | null {
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return null;
  const start = offsetAt(text, range.startContainer, range.startOffset);
  return { start, end: start + range.toString().length };
}

/** Gives the offset of the character at a point of the window; `null` where there is none of the text. */
export function offsetAtPoint(text: HTMLElement, x: number, y: number): number | null {
  if (document.caretPositionFromPoint === undefined) return runAtPoint(text, x, y);
  const place = document.caretPositionFromPoint(x, y);
  if (place === null || !text.contains(place.offsetNode) || place.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const { offsetNode: node, offset } = place;
  const lineHeight = Number.parseFloat(getComputedStyle(node.parentElement ?? text).lineHeight);
  const isOn = (box: DOMRect): boolean => {
    // The lines of marks stand between the lines of words.
    const above = (lineHeight - box.height) / 2;
    return x >= box.left && x < box.right && y >= box.top - above && y < box.bottom + above;
  };
  const isCharacterOn = (at: number): boolean => {
    const character = document.createRange();
    if (at < 0 || at >= (node.nodeValue ?? '').length) return false;
    character.setStart(node, at);
    character.setEnd(node, at + 1);
    return [...character.getClientRects()].some(isOn);
  };
  // The caret stands before a character of which the left half was hit, and after one of which it was the right half.
  const hit = [offset - 1, offset].find(isCharacterOn);
  return hit === undefined ? null : offsetAt(text, node, hit);
}

/** Gives the offset at which the run at a point begins, for browsers that tell no characters. */
function runAtPoint(text: HTMLElement, x: number, y: number): number | null {
  const run = document.elementFromPoint(x, y)?.closest('[id]');
  return run !== null && run !== undefined && run !== text && text.contains(run) ? Number(run.id.slice(1)) : null;
}

/** Gives the places of the document that some stretches of the text take. */
export function rangesOf(text: HTMLElement, stretches: readonly TextRange[]): Range[] {
  const nodes: { readonly node: Node; readonly start: number; readonly end: number }[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let cursor = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const end = cursor + (node.nodeValue ?? '').length;
    nodes.push({ node, start: cursor, end });
    cursor = end;
  }
  return stretches.flatMap(({ start, end }) => {
    const first = nodes.find((one) => one.end > start);
    const last = nodes.find((one) => one.end >= end);
    if (first === undefined || last === undefined) return [];
    const range = document.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}
