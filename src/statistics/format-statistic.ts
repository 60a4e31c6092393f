import { assertObject, misuse, outOfRange, unsupported } from '../basics/errors.ts';
import type { Statistic } from '../model/types.ts';
import { DIGITS, firstPlace } from '../values/certain-digits.ts';
import { isMoney } from '../values/is-money.ts';
import { approximateText, type NumberWriter, rangeText } from '../values/range-text.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { type Figure, type Reading, readFigure } from './figure-reading.ts';
import type { SeriesPoint } from './get-series.ts';

/** Place of the last certain digit from which a value is written short: thousands, millions, 億. */
const COARSE = 3;
/** Size from which bounds in whole thousands are written short. */
const LARGE = 1e6;
/** Most places after the decimal sign that every runtime writes. */
const MOST_PLACES = 20;

/**
 * Formats a reported figure in a language: as a number, currency or percent, by the rules of CLDR, through
 * `Intl.NumberFormat`. It takes a point of a series, too.
 *
 * **Digits.** A reported figure has as many digits as were printed. Of a point that was worked out the last digit is
 * of the order of the width of its bounds: 27.65 from 27.59 to 27.71 is 27.7. A step of that digit is no wider than
 * the bounds, so that rounding a value in their middle does not leave them, and more than a tenth as wide, so that no
 * digit follows that would say nothing. Bounds that were worked out are rounded outward, to still hold: those of a
 * range a digit further, one alone to three digits, as is a value without both. Coarse figures are written short, as
 * "29.2 billion", and so are bounds in whole thousands from a million on.
 *
 * **Bounds.** Without a value they are a range of the language. One alone, or one that the value equals while the
 * other is open, stands after `≥` or `≤`, and after `>` or `<` where it is not itself allowed. A range does not show
 * which ends are allowed. A range below zero has both ends whole, "-7% – -5%", as Intl drops the second minus.
 *
 * **Approximation** has the sign of the language: `~`, `≈`, `約`. It stands before a value, before a range, and
 * after the sign of a bound, "≥~30", as the bound is what is not exact. Bounds without a value have it only where
 * digits were printed, as in "roughly 5 to 7". Those of vague words, "several dozens" or "most", are exact: they
 * already say what the words allow.
 *
 * **Signs.** A change with a direction has its sign, but 0 has none. A level has a minus alone.
 *
 * **Money** is an amount, a change, or a point, whose unit is an ISO 4217 code that the runtime knows as a currency in
 * use; where it cannot tell, any three capitals. A sum with a fraction has at least the minor digits of its currency,
 * unless it was rounded here; a whole sum has those that were printed.
 *
 * What Intl cannot write is left to the caller: a counted noun, whose form depends on the number, and the words for
 * `percentage-point`. Such a figure is its number alone, as is one in any other unit. A runtime without `formatRange`
 * gets a dash with spaces, " – ", and `~`.
 *
 * @category Figures
 * @param statistic - The figure, or a point that `getSeries` gives.
 * @param locale - BCP 47 language tag; left out, that of the runtime.
 * @returns The figure in words and digits of the language; `''` for one with neither value nor bounds.
 * @throws `RangeError` for a malformed language tag; `TypeError` for what is no figure, such as an article; a
 * `NotSupportedError` in a runtime without `Intl.NumberFormat`.
 * @example
 * ```ts
 * import { article, formatStatistic, getSeries, getStatistic } from 'kerry-moscow-visit';
 *
 * formatStatistic(getStatistic(article, 'trade-2014'), 'en'); // => '29.2 billion US dollars'
 * formatStatistic(getStatistic(article, 'trade-change-2014'), 'en'); // => '+5.6%'
 * formatStatistic(getStatistic(article, 'agreement-count'), 'en'); // => '>24'
 * formatStatistic(getStatistic(article, 'us-company-share'), 'en'); // => '50% – 100%'
 * getSeries(article, 'russia-us-trade').map((point) => formatStatistic(point, 'en'));
 * // => ['27.7 billion US dollars', '29.2 billion US dollars', '20.4 billion US dollars']
 * ```
 */
export function formatStatistic(statistic: Statistic | SeriesPoint, locale?: string): string {
  assertFigure(statistic);
  const reading = readFigure(statistic);
  const writer = writerFor(locale, statistic, reading);
  const approximate = isApproximate(statistic);
  const [from, to] = reading.numbers.map((number) => (statistic.unit === 'percent' ? number / 100 : number));
  if (from === undefined) return '';
  if (to !== undefined) return rangeText(writer, from, to, approximate);
  return reading.relation + (approximate ? approximateText(writer, from) : writer.format(from));
}

function assertFigure(figure: Figure): void {
  assertObject('statistic', figure);
  const numbers = [figure.value, figure.low, figure.high];
  if (typeof figure.unit !== 'string' || !numbers.every((number) => number === null || Number.isFinite(number)))
    throw misuse('statistic', 'a figure', figure);
}

/** Tells whether the sign of approximation is written: with a value, or with bounds that were printed as digits. */
function isApproximate({ approximate = false, value, stated = [] }: Figure): boolean {
  return approximate && (value !== null || stated.some(({ exact }) => unicodeExpression('\\p{Nd}').test(exact)));
}

/** Makes what writes the numbers of a figure; the only option that can be wrong is the language tag. */
function writerFor(locale: string | undefined, figure: Figure, reading: Reading): NumberWriter {
  if (typeof Intl === 'undefined' || Intl.NumberFormat === undefined)
    throw unsupported('formatStatistic', 'Intl.NumberFormat');
  try {
    return new Intl.NumberFormat(locale, optionsFor(figure, reading));
  } catch {
    throw outOfRange('locale', 'a BCP 47 language tag', locale);
  }
}

function optionsFor(figure: Figure, reading: Reading): Intl.NumberFormatOptions {
  // A point of a series has no type: it is an amount.
  const { unit, direction, type = 'amount' } = figure;
  const options: Intl.NumberFormatOptions = { signDisplay: direction ? 'exceptZero' : 'auto' };
  if (unit === 'percent') options.style = unit;
  if (isMoney(type, unit)) {
    options.style = 'currency';
    options.currency = unit;
  }
  if (isCoarse(reading)) {
    options.notation = 'compact';
    options.compactDisplay = 'long';
    options.currencyDisplay = 'name';
  } else if (options.currency && hasFraction(reading)) {
    return { ...options, ...minorDigits(options, reading) };
  }
  return { ...options, minimumSignificantDigits: certainDigits(reading), maximumSignificantDigits: DIGITS };
}

/** Counts the digits of a value that its bounds leave certain, zeros too; 1, the least, where nothing says. */
function certainDigits({ numbers: [first], certain }: Reading): number {
  return first ? Math.min(DIGITS, Math.max(1, firstPlace(first) - certain + 1)) : 1;
}

/** Tells whether a figure has digits after its decimal sign that were printed. */
function hasFraction({ numbers, certain, rounded }: Reading): boolean {
  return !rounded && (certain < 0 || numbers.some((number) => number % 1 !== 0));
}

/** Asks for at least the minor digits of a currency, such as cents, and for more where more were printed. */
function minorDigits(money: Intl.NumberFormatOptions, { certain }: Reading): Intl.NumberFormatOptions {
  const { minimumFractionDigits: minor = 0 } = new Intl.NumberFormat('en', money).resolvedOptions();
  const least = Math.max(minor, Math.min(MOST_PLACES, -certain));
  return { minimumFractionDigits: least, maximumFractionDigits: MOST_PLACES };
}

/** Tells whether a figure is written short: by its last certain digit, or as large bounds in whole thousands. */
function isCoarse({ numbers, relation, certain, rounded }: Reading): boolean {
  if (Number.isFinite(certain)) return certain >= COARSE;
  if (relation === '' && numbers.length === 1 && !rounded) return false;
  return numbers.every((number) => number % 1000 === 0) && numbers.some((number) => Math.abs(number) >= LARGE);
}
