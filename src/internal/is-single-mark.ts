/** Tells whether a mark is a single one, which may be an apostrophe; `''` is none. */
export function isSingleMark(mark: string): boolean {
  return mark !== '' && "'‘’‚‛".includes(mark);
}
