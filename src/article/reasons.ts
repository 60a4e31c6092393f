/** Why things that the article does not print are taken as they are; given wherever they are used. */
export const reasons = {
  year:
    'No year is printed: 11 December is a Friday, which in Kerry’s term of office, 2013 to 2017, fits 2015 alone; ' +
    'and 2014 is the year before “this year”.',
  friday: 'The Friday of the dateline, December 11.',
} as const;
