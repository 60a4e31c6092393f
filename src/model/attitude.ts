/** The speaker's attitude to the content, after PARC 3: said, believed, known, or intended and wished. */
export type Attitude = 'assertion' | 'belief' | 'fact' | 'eventuality';
