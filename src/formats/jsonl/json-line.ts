import { HALF_PAIRS, type Loss, type LossOptions, writable } from '../../exchange/loss.ts';

/** Writes a line of JSON with its end; halves of surrogate pairs are replaced, and told as standing at a path. */
export function jsonLine(value: object, path: Loss['path'], options: LossOptions): string {
  const replaced = (_: string, one: unknown): unknown =>
    typeof one === 'string' ? writable(one, path, HALF_PAIRS, options) : one;
  const json = JSON.stringify(value);
  // Only halves are escaped so; looking into every string takes many times as long.
  return `${/\\ud[89a-f]/.test(json) ? JSON.stringify(value, replaced) : json}\n`;
}
