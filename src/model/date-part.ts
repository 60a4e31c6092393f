/** The parts of a calendar date. */
export type DatePart = 'year' | 'month' | 'day';
