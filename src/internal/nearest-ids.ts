/** Longest id that is compared; a longer one is no slip of the keyboard. */
const LONGEST = 100;
const MOST = 3;

function pairsOf(id: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < Math.min(id.length, LONGEST) - 1; i++) pairs.add(id.slice(i, i + 2));
  return pairs;
}

/** Finds the ids most like another by the pairs of letters that they share (Dice's coefficient), best first. */
export function nearestIds(ids: Iterable<string>, id: string): readonly string[] {
  const sought = pairsOf(id);
  const scored: { id: string; score: number }[] = [];
  for (const candidate of ids) {
    const pairs = pairsOf(candidate);
    let shared = 0;
    for (const pair of pairs) if (sought.has(pair)) shared++;
    const score = (2 * shared) / (pairs.size + sought.size);
    if (score > 0.3) scored.push({ id: candidate, score });
  }
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, MOST).map((one) => one.id);
}
