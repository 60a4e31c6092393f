import { format } from './format.ts';
import type { Row } from './row.ts';

interface Comparison {
  readonly what: string;
  readonly how: string;
  /** Median milliseconds by contestant, ours among them. */
  readonly times: ReadonlyMap<string, number>;
  /** What one time is divided by, so that it is one call's. */
  readonly calls: number;
  /** How many times as fast as the best other one ours is to be. */
  readonly factor: number;
  /** What else there is to say. */
  readonly note?: string;
}

/** The name that this package has among contestants. */
export const OURS = 'this package';

/** Makes the line of a race against others: how many times as fast as the best of them. */
export function compared({ what, how, times, calls, factor, note }: Comparison): Row {
  const ours = times.get(OURS) ?? Number.NaN;
  const others = [...times].filter(([name]) => name !== OURS).sort(([, a], [, b]) => a - b);
  const [best, fastest] = others[0] ?? ['', Number.NaN];
  const ratio = fastest / ours;
  const list = others.map(([name, time]) => `${name} ${format.time(time / calls)}`).join(', ');
  return {
    what,
    bar: barOf(factor, best),
    measured: `${format.time(ours / calls)}, ${format.times(ratio)}: ${list}${note ? `; ${note}` : ''}`,
    how,
    met: ratio >= factor,
  };
}

function barOf(factor: number, best: string): string {
  if (factor === 1) return `no slower than ${best}`;
  return factor > 1
    ? `${factor}× as fast as the best other`
    : `at most ${format.times(1 / factor)} the time of the best other`;
}
