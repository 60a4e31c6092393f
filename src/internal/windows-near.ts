/** Share of the text that may lie near right pieces, before searching all of it is no dearer. */
const NEAR = 0.25;

/**
 * Finds where words can stand with so many wrong characters: of one piece of them more than that, one is right
 * (Wu and Manber 1992). `null` where the pieces stand nearly everywhere.
 */
export function windowsNear(text: string, words: string, errors: number): { from: number; to: number }[] | null {
  const found: { from: number; to: number }[] = [];
  let size = 0;
  for (let piece = 0; piece <= errors; piece++) {
    const from = Math.floor((piece * words.length) / (errors + 1));
    const part = words.slice(from, Math.floor(((piece + 1) * words.length) / (errors + 1)));
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
      size += words.length + 2 * errors;
      if (size > NEAR * text.length) return null;
      found.push({ from: Math.max(0, at - from - errors), to: at - from + words.length + errors });
    }
  }
  found.sort((a, b) => a.from - b.from);
  const windows: { from: number; to: number }[] = [];
  for (const window of found) {
    const last = windows[windows.length - 1];
    if (last !== undefined && window.from <= last.to) last.to = Math.max(last.to, window.to);
    else windows.push(window);
  }
  return windows;
}
