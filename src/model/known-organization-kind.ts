/** Kinds of organization that this package knows; others are allowed. */
export type KnownOrganizationKind =
  | 'government'
  | 'ministry'
  | 'government-body'
  | 'intergovernmental'
  | 'news-agency'
  | 'archive'
  | 'company'
  | 'party'
  | 'university'
  | 'association';
