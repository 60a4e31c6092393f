/** A subject of the article from the IPTC Media Topics. */
export interface Topic {
  /** Qcode, such as `medtop:20000639`. */
  readonly id: string;
  /** English name of the topic. */
  readonly name: string;
  /** IRI of the topic in the IPTC vocabulary. */
  readonly uri: string;
}
