/**
 * Lists the ids of one article by kind. An interface that extends it with literals makes a wrong id a
 * compile error; name all thirteen kinds, `never` where there are none.
 */
export interface Ids {
  /** Ids of persons. */
  readonly person: string;
  /** Ids of organizations and government bodies. */
  readonly organization: string;
  /** Ids of places. */
  readonly place: string;
  /** Ids of agreements and documents. */
  readonly agreement: string;
  /** Ids of events. */
  readonly event: string;
  /** Ids of groups. */
  readonly group: string;
  /** Ids of things: laws, works, products, ideas. */
  readonly thing: string;
  /** Ids of blocks: headline, standfirst, paragraphs. */
  readonly block: string;
  /** Ids of quotes. */
  readonly quote: string;
  /** Ids of temporal expressions. */
  readonly time: string;
  /** Ids of reported figures. */
  readonly statistic: string;
  /** Ids of series of figures of one measure. */
  readonly series: string;
  /** Ids of relations. */
  readonly relation: string;
}

/** Id of any entity of an article. */
export type EntityId<I extends Ids = Ids> =
  | I['person']
  | I['organization']
  | I['place']
  | I['agreement']
  | I['event']
  | I['group']
  | I['thing'];
