import type { Statistic } from '../../model/types.ts';
import { isMoney } from '../../values/is-money.ts';
import { plainDate } from '../../values/plain-date.ts';
import type { Scope } from './scope.ts';

/** Makes the node of a figure: what is measured, its value with bounds, and who states it. */
export function observationNode(statistic: Statistic, { refer, mentionedIn }: Scope): object {
  const { id, type, label, unit, value, low, high, stated, direction, period } = statistic;
  const date = plainDate(period.value);
  const quantity = { '@type': 'QuantitativeValue', unitText: unit };
  // Rounded, for 5.65 - 5.6 is 0.0500…07.
  const [below, above] = [low, high].map(
    (bound) => bound !== null && value !== null && Number(Math.abs(bound - value).toPrecision(9)),
  );
  return {
    '@type': 'Observation',
    ...refer(id, 'statistics'),
    variableMeasured: direction ? `${label}, ${direction}` : label,
    observationAbout: mentionedIn(stated),
    observationDate: date,
    observationPeriod: date && `P1${'Y--M--D'[date.length - 4]}`,
    value: {
      ...(isMoney(type, unit) ? { '@type': 'MonetaryAmount', currency: unit } : quantity),
      value,
      minValue: low,
      maxValue: high,
    },
    marginOfError: !!below && below === above && { ...quantity, value: below },
    subjectOf: stated.map(({ quote }) => refer(quote, 'quotes') ?? refer('article', 'text')),
  };
}
