/** What helps to locate a place beside its words. */
export interface LocateOptions {
  /** Where the place was, or is thought to be, in UTF-16 code units; decides between places that fit alike. */
  readonly near?: number | undefined;
  /** Whether case makes no difference; left out, it does. */
  readonly ignoreCase?: boolean | undefined;
}
