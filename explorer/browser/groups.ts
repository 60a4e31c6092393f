/** What lists of records are called, in the order in which the panel groups them. */
export const GROUPS: Readonly<Record<string, string>> = {
  mentions: 'Mentions',
  entities: 'Entities',
  scareQuotes: 'Scare quotes',
  times: 'Dates and times',
  statistics: 'Figures',
  relations: 'Relations',
  quotes: 'Quotes',
  sentences: 'Sentences',
  blocks: 'Blocks',
};

/** Gives what a record of the page is called: its title, of a mention the entity that it means. */
export function titleOf(address: string): string {
  return document.getElementById(address)?.querySelector('.title, .of a')?.textContent ?? '';
}
