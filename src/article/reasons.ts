/** Why things that the article does not print are taken as they are; given wherever they are used. */
export const reasons = {
  year:
    'No year is printed: 11 December is a Friday, which within Kerry’s term of office, 2013 to 2017, fits 2015 ' +
    'alone; and 2014 is the year before “this year”.',
  friday: 'The dateline is of December 11, a Friday; the announcement was made on that day.',
  visitDay: 'The visit is announced for December 15; no year is printed, and 11 December is a Friday in 2015.',
} as const;
