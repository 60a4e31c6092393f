/** Longest run of white space between two paragraphs that still counts as a paragraph break. */
const LONGEST_BREAK = 64;

/** Tells whether the next paragraph opens with a mark too, as a quotation that runs on over paragraphs does. */
export function runsOn(text: string, end: number, mark: string): boolean {
  const gap = /^\s*[\n\r\u2028\u2029]\s*/.exec(text.slice(end, end + LONGEST_BREAK));
  return gap !== null && text.startsWith(mark, end + gap[0].length);
}
