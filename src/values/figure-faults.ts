import type { Statistic } from '../model/types.ts';

/** Something that a figure says against itself. */
export interface FigureFault {
  /** What is wrong; stable. */
  readonly code: 'negative_zero' | 'negative' | 'bounds' | 'direction' | 'compared_with';
  /** The field that is wrong; `null` where several do not fit each other. */
  readonly field: keyof Statistic | null;
  /** What was expected. */
  readonly expected: string;
  /** What was found. */
  readonly received: unknown;
}

/** A figure, wherever it is stated. */
type Figure = Omit<Statistic, 'stated'>;

const FIELDS = ['value', 'low', 'high'] as const;

/** Tells what is wrong with bounds, if anything: they enclose the value, and leave an approximate figure room. */
function boundsFault({ value, low, high, lowInclusive, highInclusive, approximate }: Figure): string | null {
  if (value === null && low === null && high === null) return 'a value or a bound';
  if (low !== null && high !== null) {
    if (low > high) return 'low at most high';
    if (low === high && !(lowInclusive && highInclusive)) return 'bounds apart, for one of them is excluded';
    if (low === high && approximate) return 'bounds apart, for the figure is approximate';
  }
  if (value !== null && low !== null && (lowInclusive ? value < low : value <= low))
    return lowInclusive ? 'low at most the value' : 'low less than the value, for it is excluded';
  if (value !== null && high !== null && (highInclusive ? value > high : value >= high))
    return highInclusive ? 'high at least the value' : 'high more than the value, for it is excluded';
  return null;
}

/** Tells why a figure may not be negative; `null` for a level, and for a change that says by its sign which way it goes. */
function unsignedFor({ type, direction }: Figure): string | null {
  if (direction !== null) return 'at least 0, for the direction carries the sign';
  return type === 'count' || type === 'rank' ? `at least 0, for the type is ${type}` : null;
}

/** Tells whether a change goes neither way: it is 0, or has bounds on either side of 0. */
const isLevel = ({ value, low, high }: Figure): boolean =>
  value === 0 || (low !== null && low < 0 && high !== null && high > 0);

/** Finds what is wrong with a figure: bounds enclose the value, and changes, and nothing else, have a direction and a base. */
export function figureFaults(statistic: Figure): readonly FigureFault[] {
  const faults: FigureFault[] = [];
  const report = (
    code: FigureFault['code'],
    field: FigureFault['field'],
    expected: string,
    received: unknown,
  ): void => {
    faults.push({ code, field, expected, received });
  };
  const unsigned = unsignedFor(statistic);
  for (const field of FIELDS) {
    const number = statistic[field];
    if (Object.is(number, -0)) report('negative_zero', field, 'a number without a sign', '-0');
    else if (unsigned !== null && number !== null && number < 0) report('negative', field, unsigned, number);
  }
  const fault = boundsFault(statistic);
  const { value, low, high, type, direction, comparedWith } = statistic;
  if (fault !== null) report('bounds', null, fault, `value ${value}, low ${low}, high ${high}`);
  const change = type === 'change';
  if (change ? direction === null && !isLevel(statistic) : direction !== null)
    report('direction', 'direction', change ? 'up or down' : `null, for the type is ${type}`, direction);
  if (change !== (comparedWith !== null))
    report(
      'compared_with',
      'comparedWith',
      change ? 'a period, if only an unknown one' : `null, for the type is ${type}`,
      comparedWith,
    );
  return faults;
}
