/** Leaves out of a tree of plain data what says nothing: `null`, `undefined`, `false`, empty strings and empty lists. */
export function compact(tree: object): unknown {
  return JSON.parse(JSON.stringify(tree), (_, value) => {
    // What is left out of a list leaves a hole in it, which `flat` closes.
    const one = value?.flat?.() ?? value;
    return one === 0 || (one && one.length !== 0) ? one : undefined;
  });
}
