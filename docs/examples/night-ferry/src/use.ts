import {
  attributionChain,
  countQuotes,
  findQuotes,
  findRelations,
  findStatistics,
  formatStatistic,
  getQuote,
  getSeries,
  getStatistic,
  quoteText,
  timeline,
} from 'kerry-moscow-visit';
import { locate, reanchor, selectorFor } from 'kerry-moscow-visit/anchor';
import { type FerryIds, mine } from './article.js';

/** Says who speaks in a quote, from the innermost out. */
function speakersOf(id: FerryIds['quote']): string {
  return attributionChain(mine, id)
    .map(({ speakers }) => (speakers.length > 0 ? speakers.join(' and ') : 'somebody'))
    .reverse()
    .join(', as told by ');
}

const favourite: FerryIds['quote'] = 'engine-is-sound';
console.log(`${speakersOf(favourite)}: ${quoteText(mine, favourite)}`);
console.log(`${speakersOf('ferry-returns')}: ${quoteText(mine, 'ferry-returns')}`);
console.log(`${speakersOf('fares-rise')}: ${quoteText(mine, 'fares-rise')}`);
console.log(`${getQuote(mine, 'winter-and-sailing').kind}: ${quoteText(mine, 'winter-and-sailing')}`);
console.log(`quotes: ${JSON.stringify(countQuotes(mine).byKind)}`);
console.log(
  `about the engineers: ${findQuotes(mine, { about: 'engineers' })
    .map(({ id }) => id)
    .join(', ')}`,
);

console.log(`price: ${formatStatistic(getStatistic(mine, 'ship-price'), 'en')}`);
console.log(
  `said by Falk: ${findStatistics(mine, { statedBy: 'ines-falk' })
    .map(({ id }) => id)
    .join(', ')}`,
);
for (const { period, value, status } of getSeries(mine, 'passengers-a-night'))
  console.log(`passengers a night, ${period.value}: ${value} (${status})`);
for (const { predicate, object } of findRelations(mine, { subject: 'ines-falk' }))
  console.log(`ines-falk ${predicate} ${'value' in object ? object.value : object.entity}`);
console.log(`last date: ${timeline(mine).at(-1)?.period.value}`);

const [passage] = getQuote(mine, favourite).content;
if (passage) {
  const found = locate(mine, selectorFor(mine, passage));
  console.log(`found again: ${found?.start === passage.start && found.exact === passage.exact}`);
}
const corrected = reanchor(mine, mine.text.replace('8%', '9%'), { version: '1.0.1' });
console.log(`to look at again: ${corrected.orphaned.map(({ layer, span }) => `${layer} ${span.exact}`).join(', ')}`);
