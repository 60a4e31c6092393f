declare module 'interval-tree-1d' {
  /** A closed interval and what it stands for. */
  export type Interval<T> = readonly [start: number, end: number, value: T];
  export interface IntervalTree<T> {
    queryPoint(at: number, visit: (interval: Interval<T>) => unknown): unknown;
    queryInterval(start: number, end: number, visit: (interval: Interval<T>) => unknown): unknown;
  }
  export default function createIntervalTree<T>(intervals: Interval<T>[]): IntervalTree<T>;
}

declare module 'dom-anchor-text-quote' {
  /** Reads nothing of the root but its text, so that no DOM is needed. */
  export function toTextPosition(
    root: { readonly textContent: string },
    selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string },
    options?: { readonly hint?: number },
  ): { readonly start: number; readonly end: number } | null;
}
