/** Which way a change goes. */
export type Direction = 'up' | 'down';
