import { at } from '../basics/sorted.ts';

/**
 * Makes a binary tree of the largest end of each run of spans: the leaves, in order, are its second half, one at
 * least more than the spans. Ends are more than 0, so that 0 stands for none.
 */
export function reachTree(ends: ArrayLike<number>): Int32Array {
  let leaves = 1;
  while (leaves <= ends.length) leaves *= 2;
  const reach = new Int32Array(2 * leaves);
  reach.set(ends, leaves);
  for (let node = leaves - 1; node > 0; node--) reach[node] = Math.max(at(reach, 2 * node), at(reach, 2 * node + 1));
  return reach;
}
