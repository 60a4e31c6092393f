import { type Random, randomOf } from './random.ts';

const SYLLABLES = [
  'ba',
  'cor',
  'den',
  'fi',
  'gan',
  'hul',
  'ka',
  'lim',
  'mo',
  'nes',
  'po',
  'ra',
  'sut',
  'ter',
  'vo',
  'win',
];

function word(random: Random): string {
  let made = '';
  for (let left = 1 + random(4); left > 0; left--) made += SYLLABLES[random(SYLLABLES.length)];
  return made;
}

/** Invented words, the same ones each time. */
export const words: readonly string[] = (() => {
  const random = randomOf(7);
  const made = new Set<string>();
  while (made.size < 4000) made.add(word(random));
  return [...made];
})();
