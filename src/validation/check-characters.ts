import { loneSurrogate } from '../words/characters.ts';
import type { CheckContext } from './check-context.ts';

/** The parts of an article in which an author writes words of his own; others hold ids and the words of the text alone. */
const WRITTEN = ['source', 'dateline', 'topics', 'entities', 'quotes', 'times', 'statistics', 'relations'] as const;

/**
 * Checks that the text, and all that is said beside it, is of whole characters: half of a surrogate pair is lost when it
 * is written as UTF-8. The words of spans have a rule of their own.
 */
export function checkCharacters({ article, report }: CheckContext): void {
  const path: PropertyKey[] = [];
  const check = (value: unknown): void => {
    if (typeof value === 'string') {
      const at = loneSurrogate(value);
      if (at !== -1) report('lone_surrogate', [...path], 'whole characters', `half of a surrogate pair at ${at}`);
    } else if (Array.isArray(value)) value.forEach(checkAt);
    else if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) if (key !== 'exact') checkAt(Reflect.get(value, key), key);
  };
  const checkAt = (value: unknown, key: PropertyKey): void => {
    path.push(key);
    check(value);
    path.pop();
  };
  checkAt(article.text, 'text');
  for (const part of WRITTEN) checkAt(article[part], part);
}
