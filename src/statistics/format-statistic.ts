import { assertObject, misuse, outOfRange, unsupported } from '../basics/errors.ts';
import type { Statistic } from '../model/types.ts';

/** Width between the bounds from which a figure is written short: thousands, millions, 億. */
const COARSE = 1000;
/** Digits of a figure that was not rounded: all that a number can hold without noise. */
const EXACT = 15;
/** Most digits that `Intl` writes. */
const MOST = 21;

/** How many digits were printed: those that the bounds leave certain, and never fewer than the figure has. */
function digitsOf(value: number, width: number): number {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  const own = mantissa.replace('.', '').length;
  const certain = Number(exponent) - Math.floor(Math.log10(width) + 1e-9) + 1;
  return Math.min(MOST, Math.max(own, certain));
}

function optionsFor({ unit, value, low, high, direction }: Statistic): Intl.NumberFormatOptions {
  const options: Intl.NumberFormatOptions = {
    signDisplay: direction === null ? 'auto' : 'always',
    maximumSignificantDigits: EXACT,
  };
  if (unit === 'percent') options.style = 'percent';
  if (/^[A-Z]{3}$/.test(unit)) {
    options.style = 'currency';
    options.currency = unit;
  }
  const width = value === null || low === null || high === null ? 0 : high - low;
  if (value && width > 0) {
    options.minimumSignificantDigits = digitsOf(value, width);
    options.maximumSignificantDigits = options.minimumSignificantDigits;
  }
  if (width >= COARSE) {
    options.notation = 'compact';
    options.compactDisplay = 'long';
    options.currencyDisplay = 'name';
  }
  return options;
}

function formatFor(locale: string | undefined, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  if (typeof Intl === 'undefined' || Intl.NumberFormat === undefined)
    throw unsupported('formatStatistic', 'Intl.NumberFormat');
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    throw outOfRange('locale', 'a BCP 47 language tag', locale);
  }
}

/**
 * Formats a reported figure by the rules of a language (CLDR, through `Intl.NumberFormat`): number, currency or
 * percent, with as many digits as were printed.
 *
 * A change has its sign, an approximate figure a `~`; where only bounds are known they are written as a range,
 * or after `≥` or `≤`. A counted noun is left to the caller, as its form depends on the number.
 *
 * @param statistic - The figure.
 * @param locale - BCP 47 language tag; left out, that of the runtime.
 * @returns The figure in words and digits of the language; `''` for one with neither value nor bounds.
 * @throws `RangeError` for a malformed language tag; `TypeError` for what is no figure, such as an article; a
 * `NotSupportedError` in a runtime without `Intl.NumberFormat`.
 * @example
 * ```ts
 * import { article, formatStatistic, getStatistic } from 'kerry-moscow-visit';
 *
 * formatStatistic(getStatistic(article, 'trade-2014'), 'en'); // => '29.2 billion US dollars'
 * formatStatistic(getStatistic(article, 'trade-change-2014'), 'en'); // => '+5.6%'
 * formatStatistic(getStatistic(article, 'agreement-count'), 'en'); // => '≥24'
 * ```
 */
export function formatStatistic(statistic: Statistic, locale?: string): string {
  assertObject('statistic', statistic);
  if (typeof statistic.unit !== 'string') throw misuse('statistic', 'a figure', statistic);
  const { unit, value, low, high, direction, approximate } = statistic;
  const format = formatFor(locale, optionsFor(statistic));
  const write = (figure: number): string => {
    const signed = direction === 'down' ? -figure : figure;
    return format.format(unit === 'percent' ? signed / 100 : signed);
  };
  if (value !== null) return `${approximate ? '~' : ''}${write(value)}`;
  const [from, to] = direction === 'down' ? [high, low] : [low, high];
  if (from !== null && to !== null) return `${write(from)}–${write(to)}`;
  if (from !== null) return `≥${write(from)}`;
  return to === null ? '' : `≤${write(to)}`;
}
