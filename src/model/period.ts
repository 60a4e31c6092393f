/**
 * The ways in which a period is known.
 *
 * @example
 * ```ts
 * import { periodBases } from 'kerry-moscow-visit';
 *
 * periodBases; // => ['stated', 'inferred', 'unknown']
 * ```
 */
export const periodBases = /* @__PURE__ */ Object.freeze(['stated', 'inferred', 'unknown'] as const);

/** How a date or stretch of time is known: printed, concluded from what is printed, or not at all. */
export type Basis = (typeof periodBases)[number];

/** A date or stretch of time, and how it is known. */
export interface Period {
  /** EDTF (ISO 8601-2): `2015-12-11`, `2014`, `2014-03/..`; `null` where nothing is known. */
  readonly value: string | null;
  /** Whether the article prints it, implies it, or leaves it unknown. */
  readonly basis: Basis;
  /** Why it is so, in words: always there when inferred, `null` where nothing needs saying. */
  readonly because: string | null;
}
