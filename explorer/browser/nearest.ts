/** So many are offered. */
const OFFERED = 3;

/** Gives the names most like one, by the pairs of letters that they share. */
export function nearestOf(name: string, known: readonly string[]): string[] {
  const own = pairsOf(name);
  const likeness = (other: string): number => {
    const pairs = pairsOf(other);
    const shared = [...pairs].filter((pair) => own.has(pair)).length;
    return (2 * shared) / (own.size + pairs.size || 1);
  };
  const scored = known.map((other) => ({ other, score: likeness(other) }));
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED)
    .map(({ other }) => other);
}

function pairsOf(name: string): Set<string> {
  const letters = [...name.toLowerCase()];
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
}
