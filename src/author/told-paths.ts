/** Depth to which paths are told apart: a layer, a record, a part of it. */
const DEPTH = 3;

/** Prepares the question whether an issue has been told of a place of a draft, or of something in it. */
export function toldPaths(paths: Iterable<readonly PropertyKey[]>): (...path: readonly PropertyKey[]) => boolean {
  const told = new Set<string>();
  for (const path of paths)
    for (let depth = 1; depth <= Math.min(DEPTH, path.length); depth++) told.add(JSON.stringify(path.slice(0, depth)));
  return (...path) => told.has(JSON.stringify(path));
}
