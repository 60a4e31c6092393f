import { printedBounds } from './printed-bounds.ts';
import type { StatisticDraft } from './statistic-draft.ts';

/**
 * Gives the bounds of a figure: those of the draft; for a whole count or rank the value itself; else what the
 * printed digits allow. `null` where a value has neither.
 */
export function statisticBounds(
  { type, value = null, low, high }: StatisticDraft,
  printed: string,
): { low: number | null; high: number | null } | null {
  if (low !== undefined || high !== undefined || value === null) return { low: low ?? null, high: high ?? null };
  const counted = type === 'count' || type === 'rank';
  const bounds = printedBounds(value, printed);
  if (counted && (bounds === null ? Number.isInteger(value) : bounds.exact)) return { low: value, high: value };
  return bounds === null ? null : { low: bounds.low, high: bounds.high };
}
