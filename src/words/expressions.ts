/**
 * Makes an expression over properties of Unicode when it is needed. As a literal it would slow down every import, even
 * in a function that is not called: engines check all literals of a file when they read it, and such ones take long.
 */
export function unicodeExpression(source: string, flags = 'u'): RegExp {
  return new RegExp(source, flags);
}

/** Copies a regular expression so that it finds every place from the start, whatever its flags and state. */
export function globalExpression({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
}

/** Tells whether a value is a regular expression, one of another realm (a frame, a test's sandbox) too. */
export function isExpression(value: unknown): value is RegExp {
  return Object.prototype.toString.call(value) === '[object RegExp]';
}
