/** How a date or stretch of time is known: printed, concluded from what is printed, or not at all. */
export type Basis = 'stated' | 'inferred' | 'unknown';
