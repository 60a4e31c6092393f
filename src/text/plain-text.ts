import { misuse } from '../basics/errors.ts';
import { foldText } from '../words/folding.ts';

/**
 * Makes spaces, quotation marks and dashes of words plain: they can then be compared and shown anywhere. The case is kept.
 *
 * NO-BREAK SPACE and other white space become one space (a paragraph break stays two line breaks), curly quotation marks
 * straight ones, dashes hyphens, ligatures their letters (Unicode NFKC); soft hyphens and other format characters go.
 * The result is no verbatim text: offsets of it are none of the article.
 *
 * @category Text
 * @param words - Any words, such as the `exact` of a span.
 * @returns The words in plain typography.
 * @throws `TypeError` for what is no string.
 * @example
 * ```ts
 * import { article, plainText } from 'kerry-moscow-visit';
 *
 * const [name] = article.mentions.filter(({ entity, form }) => entity === 'sergey-lavrov' && form === 'name');
 * name?.exact === 'Sergey Lavrov'; // => false
 * name && plainText(name.exact) === 'Sergey Lavrov'; // => true
 * plainText('“co\u00adop” — it’s'); // => '"coop" - it\'s'
 * ```
 */
export function plainText(words: string): string {
  if (typeof words !== 'string') throw misuse('words', 'a string', words);
  return foldText(words, false).text;
}
