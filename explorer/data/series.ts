import { type Article, findStatistics, getSeries, type SeriesPoint, type Statistic } from 'kerry-moscow-visit';

/** A series of an article, as far as its points have one unit. */
export interface Series {
  /** The id of the series, followed by the unit where it has several. */
  readonly id: string;
  /** What is measured, in the words of the annotation. */
  readonly label: string;
  /** The unit of all points. */
  readonly unit: string;
  /** The points in time. */
  readonly points: readonly SeriesPoint[];
}

/** Lists the series of an article in reading order. Points of different units do not stand in one. */
export function seriesOf(article: Article): Series[] {
  const ids = new Set(article.statistics.map(({ series }) => series).filter((id) => id !== null));
  return [...ids].flatMap((id) => {
    const points = getSeries(article, id);
    const units = [...new Set(points.map(({ unit }) => unit))];
    const label = labelOf(findStatistics(article, { series: id }));
    return units.map((unit) => ({
      id: units.length === 1 ? id : `${id}-${unit}`,
      label,
      unit,
      points: points.filter((point) => point.unit === unit),
    }));
  });
}

/** Names what a series measures: a change says by its label how that changes, so another figure comes first. */
function labelOf(statistics: readonly Statistic[]): string {
  const [first] = statistics;
  return (statistics.find(({ type }) => type !== 'change') ?? first)?.label ?? '';
}
