/** One end of a relation that is no entity: a date, or something in words. */
export interface ValueTerm {
  /** The value; for `dated` an EDTF date. */
  readonly value: string;
}
