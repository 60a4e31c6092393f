const year =
  'No year is printed. Trade “in 2014” stands before that of “this year”, which is thus taken to be 2015; and 11 December ' +
  '2015 is a Friday, as the lead says. The calendar is from outside the text.';

/** Why things that the article does not print are taken as they are; given wherever they are used. */
export const reasons = {
  year,
  friday: `The Friday is taken to be the day of the dateline, December 11. ${year}`,
  visit: `The visit is announced on December 11 as to come on December 15, so in the same year. ${year}`,
  talks: `They are planned for the visit, which is on December 15. ${year}`,
} as const;
