/** Copies a regular expression so that it finds every place from the start, whatever its flags and state. */
export function globalExpression({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
}
