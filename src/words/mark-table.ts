/** A quotation mark of any script. */
interface Mark {
  /** The marks that may close what it opens, whatever the language; `''` for one that only closes. */
  readonly closedBy: string;
  /** What an editor types for it; `null` for marks that have no straight form. */
  readonly straight: '"' | "'" | null;
}

const double = (closedBy: string): Mark => ({ closedBy, straight: '"' });
const single = (closedBy: string): Mark => ({ closedBy, straight: "'" });
const upright = (closedBy: string): Mark => ({ closedBy, straight: null });

/** The quotation marks: „…“, »…«, ”…”, 「…」. “…“ is a slip that newsrooms make. */
export const markTable: ReadonlyMap<string, Mark> = /* @__PURE__ */ new Map([
  ['"', double('"”')],
  ['“', double('”"“')],
  ['”', double('”"')],
  ['„', double('“”"')],
  ['‟', double('”"')],
  ['＂', double('＂')],
  ['«', double('»')],
  ['»', double('«»')],
  ['‹', single('›')],
  ['›', single('‹›')],
  ["'", single("'’")],
  ['‘', single("’'")],
  ['’', single("’'")],
  ['‚', single("‘’'")],
  ['‛', single("’'")],
  ['「', upright('」')],
  ['」', upright('')],
  ['『', upright('』')],
  ['』', upright('')],
  ['《', upright('》')],
  ['》', upright('')],
  ['〈', upright('〉')],
  ['〉', upright('')],
  ['｢', upright('｣')],
  ['｣', upright('')],
  ['﹁', upright('﹂')],
  ['﹂', upright('')],
  ['﹃', upright('﹄')],
  ['﹄', upright('')],
  ['〝', upright('〞〟')],
  ['〞', upright('')],
  ['〟', upright('')],
  ['״', upright('״')],
]);

/** Lists the marks that are written with one straight mark, that one itself left out. */
export function marksFor(straight: '"' | "'"): string {
  let marks = '';
  for (const [mark, { straight: own }] of markTable) if (own === straight && mark !== straight) marks += mark;
  return marks;
}
