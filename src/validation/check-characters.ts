import { layers } from '../model/layers.ts';
import { loneSurrogate } from '../words/characters.ts';
import type { CheckContext } from './check-context.ts';

/**
 * Checks that the text, and all that is said beside it, is of whole characters: half of a surrogate pair is lost when it
 * is written as UTF-8. The words of spans have a rule of their own.
 */
export function checkCharacters({ article, report }: CheckContext): void {
  const check = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') {
      const at = loneSurrogate(value);
      if (at !== -1) report('lone_surrogate', path, 'whole characters', `half of a surrogate pair at ${at}`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        if (key !== 'exact') check(part, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  check(article.text, ['text']);
  check(article.source, ['source']);
  check(article.dateline, ['dateline']);
  for (const list of ['entities', ...layers] as const) check(article[list], [list]);
}
