const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would read a bare CR as LF.
  '\r': '&#13;',
};

/** Escapes words for the text of HTML, and for its attributes in double quotes. */
export function escaped(words: string): string {
  return words.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
}
