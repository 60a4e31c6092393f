import { type LossOptions, UNREADABLE, writable } from '../../exchange/loss.ts';
import type { PlacedAnnotation } from '../../exchange/placed-annotations.ts';
import type { AnnotationRef, LayerRecord } from '../../model/layers.ts';
import { unicodeExpression } from '../../words/expressions.ts';

/** The mark of a footnote. */
export interface NoteMark {
  /** Offset in the text at which it stands. */
  readonly at: number;
  /** Number of the footnote, from 1. */
  readonly number: number;
}

/** The footnotes of an article. */
export interface Notes {
  /** Their marks, by place. */
  readonly marks: readonly NoteMark[];
  /** Their words, by number. */
  readonly words: readonly string[];
}

/** Marks that close a passage, and what stands between it and them; no apostrophe in a word. */
const CLOSING = `["'’”»›」』)\\].,;:!?…]*(?![\\p{L}\\p{N}])`;

/**
 * Asks for the notes on the annotations and numbers them in the order of their marks. A mark stands after the last word
 * of the annotation and the punctuation there; of those at one place, that of the shorter comes first. Spans of one
 * record with the same note share it.
 */
export function numberedNotes(
  text: string,
  places: readonly PlacedAnnotation[],
  noteOf: (annotation: AnnotationRef) => string | null,
  options: LossOptions,
): Notes {
  const closing = unicodeExpression(CLOSING, 'uy');
  const noted = places.flatMap((annotation) => {
    const { span, record, path } = annotation;
    const note = noteOf(annotation);
    if (note === null || note.trim() === '') return [];
    const end = span.start + span.exact.trimEnd().length;
    closing.lastIndex = end;
    const at = end + String(closing.exec(text) ?? '').length;
    return [{ at, start: span.start, record, note, path }];
  });
  noted.sort((a, b) => a.at - b.at || b.start - a.start);
  const words: string[] = [];
  const numbers = new Map<LayerRecord, Map<string, number>>();
  const marks: NoteMark[] = [];
  const latest = new Map<number, number>();
  for (const { at, record, note, path } of noted) {
    const known = numbers.get(record) ?? new Map<string, number>();
    const number =
      known.get(note) ?? words.push(writable(note.trim().replace(/\r\n/g, '\n'), path, UNREADABLE, options));
    numbers.set(record, known.set(note, number));
    if (latest.get(number) !== at) marks.push({ at, number });
    latest.set(number, at);
  }
  return { marks, words };
}
