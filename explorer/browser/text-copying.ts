import type { Article } from 'kerry-moscow-visit';
import type { ExplorerPage } from './explorer-page.ts';
import { offsetAt } from './text-places.ts';

/**
 * Copies the text as it is: browsers put other white space into what they copy. Ctrl+A selects the article, unless the
 * focus is elsewhere.
 */
export function startCopying({ text }: ExplorerPage, article: Article): void {
  document.addEventListener('copy', (event) => {
    const words = selectedWords(text, article);
    if (words === null || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', words);
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    const isHere = event.target === document.body || (event.target instanceof Node && text.contains(event.target));
    if (!isHere || event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    getSelection()?.selectAllChildren(text);
    event.preventDefault();
  });
}

/** Gives what is selected, with the words of the article as they are; `null` where none of them is. */
function selectedWords(text: HTMLElement, article: Article): string | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  if (!selected.intersectsNode(text)) return null;
  const [before, inside, after] = [selected.cloneRange(), selected.cloneRange(), selected.cloneRange()];
  const whole = document.createRange();
  whole.selectNodeContents(text);
  if (selected.compareBoundaryPoints(Range.START_TO_START, whole) < 0) inside.setStart(text, 0);
  if (selected.compareBoundaryPoints(Range.END_TO_END, whole) > 0) inside.setEnd(text, text.childNodes.length);
  before.setEnd(inside.startContainer, inside.startOffset);
  after.setStart(inside.endContainer, inside.endOffset);
  const start = offsetAt(text, inside.startContainer, inside.startOffset);
  const words = article.text.slice(start, start + inside.toString().length);
  return [shownWords(selection, before), words, shownWords(selection, after)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Gives the words of a stretch of the page as a browser would copy them. */
function shownWords(selection: Selection, range: Range): string {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  selection.removeAllRanges();
  selection.addRange(range);
  const words = selection.toString().trim();
  if (anchorNode !== null && focusNode !== null)
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  return words;
}
