/** First and last day that a date can mean, each as year × 10,000 + month × 100 + day; open ends are infinite. */
export interface DayRange {
  /** The first day, or minus infinity. */
  readonly first: number;
  /** The last day, or infinity. */
  readonly last: number;
}
