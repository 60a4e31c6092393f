import { foldText } from '../internal/fold-text.ts';
import type { Scope } from './scope.ts';

/** Prepares a block for selectors. */
export function scopeOf(id: string, start: number, words: string): Scope {
  return { id, start, folded: foldText(words, false), found: new Map() };
}
