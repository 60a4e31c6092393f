import type { Contestant } from './contestant.ts';
import { median } from './median.ts';

/** Milliseconds that one timing takes at least, where a batch can be repeated. */
const LEAST = 10;
/** Milliseconds of warming up. */
const WARM = 200;

let sink = 0;

function time({ run, prepare }: Contestant, repeats: number): number {
  prepare?.();
  const before = performance.now();
  for (let i = 0; i < repeats; i++) sink += run();
  return (performance.now() - before) / repeats;
}

/**
 * Times contestants by turns in one process, each round in another order.
 *
 * @returns For each, the median time of one batch in milliseconds.
 */
export function race(contestants: readonly Contestant[], rounds = 15): ReadonlyMap<string, number> {
  const entries = contestants.map((contestant) => {
    let spent = 0;
    let last = 0;
    for (let i = 0; spent < WARM && i < 1000; i++) {
      last = time(contestant, 1);
      spent += last;
    }
    const repeats = contestant.prepare ? 1 : Math.max(1, Math.ceil(LEAST / Math.max(last, 1e-4)));
    return { contestant, repeats, times: [] as number[] };
  });
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[(i + round) % entries.length];
      entry?.times.push(time(entry.contestant, entry.repeats));
    }
  }
  if (Number.isNaN(sink)) throw new Error('a contestant gave no number');
  return new Map(entries.map(({ contestant, times }) => [contestant.name, median(times)]));
}
