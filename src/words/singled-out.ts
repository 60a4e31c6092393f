import type { TextRange } from '../model/types.ts';

/** So many code units of context stand on either side at least, and so long is the stretch that has to stand only once. */
const WIDTH = 32;

/**
 * Prepares finding, around a place, a stretch of the text that stands nowhere else: with context on either side, and more
 * where the text repeats itself; all of a short text. It cuts no character. Building takes two passes over the text.
 */
export function singlingOut(text: string): (place: TextRange) => TextRange {
  const stretchAt = (start: number): string => text.slice(start, start + WIDTH);
  const starts = new Map<string, number>();
  for (let i = 0; i <= text.length - WIDTH; i++) starts.set(stretchAt(i), starts.has(stretchAt(i)) ? -1 : i);
  // By offset, where the next stretch begins that stands only once.
  const next: number[] = [];
  let last = 0;
  for (let i = text.length, after = i; i >= 0; i--) {
    if (starts.get(stretchAt(i)) === i) {
      after = i;
      last = Math.max(last, i);
    }
    next[i] = after;
  }
  const halves = (offset: number): boolean => text.charCodeAt(offset) >> 10 === 0x37;
  return ({ start, end }) => {
    let from = Math.max(0, start - WIDTH);
    const once = Number(next[from]);
    if (once === text.length) from = last;
    const to = Math.min(text.length, Math.max(end, once) + WIDTH);
    return { start: halves(from) ? from - 1 : from, end: halves(to) ? to + 1 : to };
  };
}
