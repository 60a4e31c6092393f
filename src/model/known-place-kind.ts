/** Kinds of place that this package knows; others are allowed. */
export type KnownPlaceKind = 'world' | 'country' | 'region' | 'city' | 'building' | 'natural-feature';
