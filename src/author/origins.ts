/** Where each part of a built article stands in its draft. */
export type Origins = Map<unknown, readonly PropertyKey[]>;
