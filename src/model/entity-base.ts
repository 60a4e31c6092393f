/** What every entity has, whatever its type. */
export interface EntityBase {
  /** Usual name in English. */
  readonly name: string;
  /** Other names that the text or its readers use. */
  readonly alternateNames: readonly string[];
  /** Who or what it is in this article, in a sentence. */
  readonly description: string;
  /** IRIs that name the same thing elsewhere: Wikidata, Wikipedia, GeoNames. */
  readonly sameAs: readonly string[];
}
