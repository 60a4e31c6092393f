const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Escapes words for HTML, as text or in a quoted attribute. A reader of HTML gives back the very same words. */
export function escaped(words: string): string {
  return words.replace(/[&<>"\r]/g, (character) => references[character] ?? character);
}
