import type { TextRange } from '../../../src/index.ts';

/** A stretch of a text, and what stands there in a copy. */
export interface Replacement extends TextRange {
  readonly by: string;
}

/** A copy of a text that differs in places, and the way from the text to it. */
export interface TextCopy {
  readonly text: string;
  /** Finds where a place of the text stands in the copy. */
  readonly placeOf: (place: TextRange) => TextRange;
}

/** Copies a text with some stretches replaced, given in order, none overlapping. */
export function copyWith(text: string, replacements: readonly Replacement[]): TextCopy {
  let copy = '';
  let reached = 0;
  // Where each unit of the text, and the end of it, begins in the copy.
  const starts = new Uint32Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  const keep = (to: number): void => {
    for (let i = reached; i < to; i++) {
      starts[i] = copy.length + i - reached;
      ends[i + 1] = copy.length + i - reached + 1;
    }
    copy += text.slice(reached, to);
    reached = to;
  };
  for (const { start, end, by } of replacements) {
    keep(start);
    const from = copy.length;
    copy += by;
    for (let i = start; i < end; i++) {
      starts[i] = from;
      ends[i + 1] = copy.length;
    }
    reached = end;
  }
  keep(text.length);
  return {
    text: copy,
    placeOf: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end] ?? copy.length }),
  };
}

/** Copies a text with every match of an expression replaced. */
export function copyByExpression(
  text: string,
  expression: RegExp,
  by: (match: string, at: number) => string,
): TextCopy {
  const replacements = [...text.matchAll(expression)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    by: by(match, index),
  }));
  return copyWith(text, replacements);
}
