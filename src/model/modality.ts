/**
 * The ways in which something is put: it is so, or is planned, hoped for, demanded, possible or denied.
 *
 * @example
 * ```ts
 * import { modalities } from 'kerry-moscow-visit';
 *
 * modalities.includes('planned'); // => true
 * ```
 */
export const modalities = /* @__PURE__ */ Object.freeze([
  'actual',
  'planned',
  'hoped',
  'demanded',
  'possible',
  'denied',
] as const);

/**
 * How something is put. Of a relation: whether it is said to hold, or to be planned, hoped for, demanded, possible, or
 * not to hold. Of a quote: whether the saying itself took place: "said" is actual, "will say" planned, "declined to
 * comment" denied.
 */
export type Modality = (typeof modalities)[number];
