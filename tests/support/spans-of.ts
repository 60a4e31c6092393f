import type { Span } from '../../src/index.ts';

/** Every span of an article. */
export function spansOf(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansOf);
  const { start, end, exact } = { start: null, end: null, exact: null, ...value };
  return typeof start === 'number' && typeof end === 'number' && typeof exact === 'string'
    ? [{ start, end, exact }, ...inner]
    : inner;
}
