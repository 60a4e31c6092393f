import { type Article, formatStatistic, type Statistic } from 'kerry-moscow-visit';
import { recordLink, whoStates } from '../data/record-link.ts';
import { escaped } from '../escaped.ts';
import { type Field, field, periodFields, placeLink, wordsField } from './field.ts';

/** Prepares what the page says of a figure: its value and bounds, what it is for, and who states it. */
export function figureFields(article: Article): (figure: Statistic) => Field[] {
  const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 15 });
  return (figure) => {
    const { unit, low, high, lowInclusive, highInclusive, approximate, because, stated } = figure;
    const statedBy = stated.map((statement) => {
      const inQuote = statement.quote === null ? '' : `, ${recordLink('quotes', statement.quote, 'in this quote')}`;
      return `<span class="line">${placeLink(statement)} — ${whoStates(article, statement)}${inQuote}</span>`;
    });
    const bounds = [
      low === null ? '' : `${lowInclusive ? 'at least' : 'more than'} ${numbers.format(low)}`,
      high === null ? '' : `${highInclusive ? 'at most' : 'less than'} ${numbers.format(high)}`,
    ];
    return [
      ...wordsField('Value', `${formatStatistic(figure, 'en')}${unit === 'percent' ? '' : ` (${unit})`}`),
      ...wordsField('Bounds', bounds.filter(Boolean).join(', ')),
      ...field('Stated by', statedBy.join('')),
      ...wordsField('Approximate', approximate ? 'yes, by its words' : null),
      ...wordsField('Why these bounds', because),
      ...periodFields('Time', figure.period),
      ...periodFields('Compared with', figure.comparedWith),
      ...(figure.series === null ? [] : field('Series', `<a href="#figures">${escaped(figure.series)}</a>`)),
    ];
  };
}
