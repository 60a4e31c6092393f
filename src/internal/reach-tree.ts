/**
 * Makes a binary tree of the largest end of each run of spans: the leaves, in order, are its second half, one at
 * least more than the spans.
 */
export function reachTree(ends: Int32Array): Int32Array {
  let leaves = 1;
  while (leaves <= ends.length) leaves *= 2;
  const reach = new Int32Array(2 * leaves).fill(-1);
  reach.set(ends, leaves);
  for (let node = leaves - 1; node > 0; node--)
    reach[node] = Math.max(reach[2 * node] ?? -1, reach[2 * node + 1] ?? -1);
  return reach;
}
