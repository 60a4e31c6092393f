/** What sort of figure a statistic is. */
export type StatisticType = 'amount' | 'change' | 'count' | 'rank' | 'share';
