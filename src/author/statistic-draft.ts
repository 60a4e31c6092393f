import * as z from 'zod';
import { SlugSchema } from '../model/scalars.schema.ts';
import { exactly } from '../model/schema-of.ts';
import { StatisticSchema } from '../model/statistic.schema.ts';
import type { Direction, Ids, Span, Statistic, StatisticType } from '../model/types.ts';
import { printedBounds } from '../values/printed-digits.ts';
import { maybe, words } from './draft-fields.ts';
import type { Finder } from './finder.ts';
import { buildPeriod, type PeriodDraft, PeriodDraftSchema } from './period-draft.ts';
import { type Selector, SelectorSchema } from './selector.ts';

/** A figure, keyed by id; bounds that the printed digits allow are computed. */
export interface StatisticDraft<out I extends Ids = Ids> {
  /** What sort of figure it is. */
  readonly type: StatisticType;
  /** What is measured, in words. */
  readonly label: string;
  /** The measure that it shares with other figures. */
  readonly series?: I['series'] | null | undefined;
  /** The figure, with its scale multiplied out; left out for vague words. */
  readonly value?: number | null | undefined;
  /** Smallest value that the wording allows; left out, computed. */
  readonly low?: number | null | undefined;
  /** Largest value that the wording allows; left out, computed. */
  readonly high?: number | null | undefined;
  /** Whether the figure may be `low` itself; left out, it may. */
  readonly lowInclusive?: boolean | undefined;
  /** Whether the figure may be `high` itself; left out, it may. */
  readonly highInclusive?: boolean | undefined;
  /** For a change, which way it goes. */
  readonly direction?: Direction | null | undefined;
  /** ISO 4217 code, `percent`, `percentage-point`, or the counted noun in the singular. */
  readonly unit: string;
  /** The time that the figure is for; left out, it is unknown. */
  readonly period?: PeriodDraft | undefined;
  /** For a change, the time that it is measured against. */
  readonly comparedWith?: PeriodDraft | null | undefined;
  /** Whether the wording says that the figure is not exact; left out, it does not. */
  readonly approximate?: boolean | undefined;
  /** Why these bounds and this base. */
  readonly because?: string | null | undefined;
  /** Every place that gives the figure. */
  readonly stated: readonly Selector<I>[];
}

const figure = maybe(z.number());

/** Schema of {@link StatisticDraft}. */
export const StatisticDraftSchema = exactly<StatisticDraft>()(
  z.strictObject({
    type: StatisticSchema.shape.type,
    label: words,
    series: maybe(SlugSchema),
    value: figure,
    low: figure,
    high: figure,
    lowInclusive: z.boolean().optional(),
    highInclusive: z.boolean().optional(),
    direction: StatisticSchema.shape.direction.optional(),
    unit: words,
    period: PeriodDraftSchema.optional(),
    comparedWith: maybe(PeriodDraftSchema),
    approximate: z.boolean().optional(),
    because: maybe(words),
    stated: z.array(SelectorSchema).min(1),
  }),
);

/** Builds the figures of a draft, with the bounds that their printed digits allow; one without a place is none. */
export function buildStatistics(
  drafts: Readonly<Record<string, StatisticDraft>> | undefined,
  series: readonly string[] | null,
  finder: Finder,
  quoteOf: (span: Span) => string | null,
): Statistic[] {
  return finder.buildAll('statistics', drafts, (id, draft) => {
    const path = ['statistics', id];
    if (draft.series && series?.includes(draft.series) === false)
      finder.report('unknown_series', [...path, 'series'], `one of the series ${series.join(', ')}`, draft.series);
    const stated = finder.findAll(draft.stated, [...path, 'stated'], (span) => ({ ...span, quote: quoteOf(span) }));
    const printed = stated[0]?.exact;
    if (printed === undefined) return null;
    const bounds = statisticBounds(draft, printed);
    const { type, label, value = null, direction = null, unit, approximate = false, because = null } = draft;
    if (bounds === null)
      finder.report(
        'bounds_unknown',
        path,
        'low and high, for no printed digits give the value',
        `${value} from ${printed}`,
      );
    return {
      id,
      type,
      label,
      series: draft.series ?? null,
      value,
      low: bounds?.low ?? null,
      high: bounds?.high ?? null,
      lowInclusive: typeof bounds?.low === 'number' && (draft.lowInclusive ?? true),
      highInclusive: typeof bounds?.high === 'number' && (draft.highInclusive ?? true),
      direction,
      unit,
      period: buildPeriod(draft.period),
      comparedWith: draft.comparedWith ? buildPeriod(draft.comparedWith) : null,
      approximate,
      because,
      stated,
    };
  });
}

/**
 * Gives the bounds of a figure: those of the draft; for a whole count or rank the value itself, unless it is approximate;
 * else what the printed digits allow. `null` where a value has neither.
 */
function statisticBounds(
  { type, value = null, low, high, approximate = false }: StatisticDraft,
  printed: string,
): { low: number | null; high: number | null } | null {
  if (low !== undefined || high !== undefined || value === null) return { low: low ?? null, high: high ?? null };
  const counted = type === 'count' || type === 'rank';
  const bounds = printedBounds(value, printed, approximate);
  if (approximate) return bounds ?? printedBounds(value, String(value), true);
  if (counted && (bounds === null ? Number.isInteger(value) : bounds.exact)) return { low: value, high: value };
  return bounds === null ? null : { low: bounds.low, high: bounds.high };
}
