import { groupBy } from '../../basics/grouping.ts';
import { type Guard, isObject } from '../../exchange/guards.ts';
import type { Report } from '../../exchange/raw-article.ts';
import type { TextRange } from '../../model/types.ts';
import type { RoleOf } from './labels.ts';
import type { Annotation } from './standoff-lines.ts';

/** The fields of a record, before anything is known of them. */
type Fields = { readonly [key: string]: unknown };

/** A file that is being read: its annotations, and what of them has been understood. */
export interface Reading {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly roleOf: RoleOf;
  readonly report: Report;
  /** Notes that an annotation has been understood. */
  readonly use: (annotation: Annotation) => void;
  /** Gives a span by its id. */
  readonly span: (id: string | undefined) => Annotation | undefined;
  /** Gives the stretch from the first piece of a span to its last; words between them are reported. */
  readonly stretch: (span: Annotation) => TextRange;
  /** Gives an attribute of an annotation as one of some words; `undefined` without it; another value is reported. */
  readonly attribute: <T extends string>(id: string, name: string, words: readonly T[]) => T | undefined;
  /** Gives the record that a note of an annotation has after a word, as far as it is JSON. */
  readonly record: (id: string, word: string) => Fields | undefined;
  /** Gives the records of all notes with a word. */
  readonly allRecords: (word: string) => readonly { readonly note: Annotation; readonly record: Fields }[];
  /** Gives a value that a guard lets pass; reports one that it does not. */
  readonly checked: <T>({ path }: Annotation, guard: Guard<T>, value: unknown) => T | null;
  /** Reports what has not been understood. */
  readonly finish: () => void;
}

/** White space, and what ends a line for some readers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends a line at these, too
const BLANK = /[\s\u001c-\u001e\u0085]+/g;

/** Gives words in one line. */
export const inOneLine = (words: string): string => words.replace(BLANK, ' ').trim();

/** Begins to read a file. */
export function readingOf(text: string, annotations: readonly Annotation[], roleOf: RoleOf, report: Report): Reading {
  const used = new Set<Annotation>();
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const remarks = groupBy(annotations, ({ letter, targets }) => (letter === 'A' || letter === '#' ? targets : []));
  const recordIn = (note: Annotation, word: string): Fields | undefined => {
    if (note.letter !== '#' || !note.value.startsWith(`${word} `)) return undefined;
    try {
      const record: unknown = JSON.parse(note.value.slice(word.length));
      if (!isObject(record)) return undefined;
      used.add(note);
      return record;
    } catch {
      // A note of somebody's own.
      return undefined;
    }
  };
  const firstOf = <T>(id: string, read: (remark: Annotation) => T | undefined): T | undefined => {
    for (const remark of remarks.get(id) ?? []) {
      const found = read(remark);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    text,
    annotations,
    roleOf,
    report,
    use: (annotation) => {
      used.add(annotation);
    },
    span: (id) => {
      const found = byId.get(String(id));
      return found?.letter === 'T' ? found : undefined;
    },
    stretch: ({ path, pieces }) => {
      const start = Number(pieces[0]?.start);
      let end = start;
      for (const piece of pieces) {
        const between = text.slice(end, piece.start);
        if (end > start && inOneLine(between) !== '') report('not_held', path, 'a span in one piece', between);
        end = piece.end;
      }
      return { start, end };
    },
    attribute: (id, name, words) =>
      firstOf(id, (remark) => {
        if (remark.letter !== 'A' || remark.label !== name) return undefined;
        used.add(remark);
        const word = words.find((one) => one === remark.value.toLowerCase());
        if (word === undefined) report('malformed', remark.path, `one of ${words.join(', ')}`, remark.value);
        return word;
      }),
    record: (id, word) => firstOf(id, (remark) => recordIn(remark, word)),
    allRecords: (word) =>
      annotations.flatMap((note) => {
        const record = recordIn(note, word);
        return record === undefined ? [] : [{ note, record }];
      }),
    checked: ({ path }, guard, value) => {
      if (guard(value)) return value;
      report('malformed', path, 'a record of an article', JSON.stringify(value));
      return null;
    },
    finish: () => {
      for (const annotation of annotations) {
        const { path, label, targets } = annotation;
        // What is about nothing else than what is left out belongs to it.
        const about = targets.map((id) => roleOf(byId.get(id)?.label));
        const isLeftOut = roleOf(label) === null || (about.length > 0 && about.every((role) => role === null));
        if (used.has(annotation) || isLeftOut) continue;
        const isKnown = KNOWN.has(label) || roleOf(label) !== undefined;
        report(
          isKnown ? 'not_held' : 'unknown_label',
          path,
          isKnown ? 'what an article holds' : 'a known label',
          label,
        );
      }
    },
  };
}

/** Labels of remarks that are known, where they stand with what they belong to. */
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'AnnotatorNotes',
  'Reference',
  'Equiv',
  'Attitude',
  'Modality',
  'Form',
  'Presupposed',
  'Within',
  'Restates',
]);
