import { assertObject } from '../../basics/errors.ts';

/**
 * Writes JSON-LD for a script element: what may stand inside `<script type="application/ld+json">`.
 *
 * No `<` is left, so that nothing in the data can end the script or open a comment; U+2028 and U+2029 are escaped too.
 * It reads back as the same data.
 *
 * @param value - What `toJsonLd` gives, or any other plain data.
 * @returns JSON in one line, without the tags around it.
 * @throws `TypeError` for what is no object.
 * @see Embedding JSON-LD in HTML: https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 * @example
 * ```ts
 * import { jsonLdScript } from 'kerry-moscow-visit/formats/json-ld';
 *
 * jsonLdScript({ name: '</script>' }); // => '{"name":"\\u003c/script>"}'
 * ```
 */
export function jsonLdScript(value: object): string {
  assertObject('value', value);
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
