import { type Article, coMentions, countMentions, timeline } from 'kerry-moscow-visit';
import { seriesOf } from './series.ts';

/** What is worked out from an article, as records for JSON and as flat rows for CSV. */
interface Computed {
  /** The records, as the functions of the package give them. */
  readonly records: unknown;
  /** The same in rows; a list is one cell, its parts divided by spaces. */
  readonly rows: Readonly<Record<string, string | number | null>>[];
}

/** What the page works out of an article; files are named for it. */
export const computedParts = ['series', 'co-mentions', 'mention-counts', 'timeline'] as const;

/** One of the things that the page works out. */
export type ComputedPart = (typeof computedParts)[number];

/** How each of them is worked out. */
export const computed: Readonly<Record<ComputedPart, (article: Article) => Computed>> = {
  series: (article) => {
    const series = seriesOf(article);
    const rows = series.flatMap(({ id, label, points }) =>
      points.map(({ period, value, low, high, unit, status, inputs, assumptions }) => ({
        series: id,
        label,
        period: period.value,
        basis: period.basis,
        because: period.because,
        value,
        low,
        high,
        unit,
        status,
        inputs: inputs.join(' '),
        assumptions: assumptions.join(' '),
      })),
    );
    return { records: series, rows };
  },
  'co-mentions': (article) => {
    const records = coMentions(article, 'sentence');
    const rows = records.map(({ entities: [one, other], count, places }) => ({
      one,
      other,
      count,
      sentence_starts: places.map(({ start }) => start).join(' '),
    }));
    return { records, rows };
  },
  'mention-counts': (article) => {
    const records = countMentions(article);
    const rows = records.map(({ entity, total, byForm, metonymic }) => ({ entity, total, ...byForm, metonymic }));
    return { records, rows };
  },
  timeline: (article) => {
    const records = timeline(article);
    const rows = records.flatMap(({ period, items }) =>
      items.map(({ layer, record, label }) => ({
        date: period.value,
        basis: period.basis,
        because: period.because,
        layer,
        id: 'id' in record ? record.id : null,
        label,
      })),
    );
    return { records, rows };
  },
};
