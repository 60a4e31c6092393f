/** What a draft says of every entity. */
export interface EntityBaseDraft {
  /** Usual name in English. */
  readonly name: string;
  /** Who or what it is in this article. */
  readonly description: string;
  /** IRIs that name the same thing elsewhere. */
  readonly sameAs?: readonly string[] | undefined;
}
