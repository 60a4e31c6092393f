import { utf8Length } from '../words/characters.ts';
import type { CheckContext } from './check-context.ts';

/** Checks that the source's length in bytes is that of the text in UTF-8. */
export function checkSource({ article, report }: CheckContext): void {
  if (article.source === undefined) return;
  const bytes = utf8Length(article.text);
  if (article.source.byteLength !== bytes)
    report('byte_length', ['source', 'byteLength'], String(bytes), article.source.byteLength);
}
