import * as z from 'zod';
import { shown } from '../basics/errors.ts';
import { SlugSchema } from '../model/scalars.schema.ts';
import { exactly } from '../model/schema-of.ts';
import { StatisticSchema } from '../model/statistic.schema.ts';
import type { Direction, Ids, Span, Statistic, StatisticType } from '../model/types.ts';
import { maybe, words } from './draft-fields.ts';
import type { Finder } from './finder.ts';
import { buildPeriod, type PeriodDraft, PeriodDraftSchema } from './period-draft.ts';
import { type Selector, SelectorSchema } from './selector.ts';
import { type StatedPlace, statedBounds } from './stated-value.ts';

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
  language: string,
): Statistic[] {
  return finder.buildAll('statistics', drafts, (id, draft) => {
    const path = ['statistics', id];
    if (draft.series && series?.includes(draft.series) === false)
      finder.report('unknown_series', [...path, 'series'], `one of the series ${series.join(', ')}`, draft.series);
    const places: StatedPlace[] = [];
    const selectors = draft.stated.map((selector, index) => ({ ...selector, index }));
    const stated = finder.findAll(selectors, [...path, 'stated'], (span, { index }) => {
      places.push({ words: span.exact, path: [...path, 'stated', index] });
      return { ...span, quote: quoteOf(span) };
    });
    if (places.length === 0) return null;
    const bounds = boundsOf(draft, language, places, path, finder.report);
    const { type, label, value = null, direction = null, unit, approximate = false, because = null } = draft;
    return {
      id,
      type,
      label,
      series: draft.series ?? null,
      value,
      low: bounds.low,
      high: bounds.high,
      lowInclusive: bounds.low !== null && (draft.lowInclusive ?? true),
      highInclusive: bounds.high !== null && (draft.highInclusive ?? true),
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

/** Bounds of which one, or both, may be open. */
interface OpenBounds {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Gives the bounds of a figure: those of the draft, which are taken as they are, else those that its words allow. Reported
 * is each place that prints another number, else a value that no place gives.
 */
function boundsOf(
  { type, unit, value = null, low, high, approximate = false }: StatisticDraft,
  language: string,
  places: readonly StatedPlace[],
  path: readonly PropertyKey[],
  report: Finder['report'],
): OpenBounds {
  if (low !== undefined || high !== undefined || value === null) return { low: low ?? null, high: high ?? null };
  const { bounds, others, isSeveral } = statedBounds({ type, value, unit, approximate, language, places });
  for (const { place, prints } of others)
    report(
      'printed_value',
      place.path,
      `${prints} as it is printed, or low and high of your own`,
      `${value} for ${shown(place.words)}`,
    );
  if (bounds !== null) return bounds;
  if (others.length > 0) return { low: null, high: null };
  const reason = isSeveral ? 'several numbers are printed' : 'no printed digits give the value';
  const words = places.map((place) => place.words).join(', ');
  report('bounds_unknown', path, `low and high, for ${reason}`, `${value} from ${words.slice(0, LONGEST_SHOWN)}`);
  return { low: null, high: null };
}

/** Most letters of the words that a message shows. */
const LONGEST_SHOWN = 200;
