/** The kinds of entity. */
export type EntityType = 'person' | 'organization' | 'place' | 'agreement' | 'event' | 'group';
