import { compareSpans } from '../../basics/span-order.ts';
import type { Report } from '../../exchange/raw-article.ts';
import type { TextRange } from '../../model/types.ts';
import { offsetsFrom } from '../../words/offset-units.ts';

/** The kinds of annotation: span, event, attribute, relation, normalization, note, equivalence. */
export type Letter = 'T' | 'E' | 'A' | 'R' | 'N' | '#' | '*';

/** An annotation of a file of standoff. */
export interface Annotation {
  /** Its kind. */
  readonly letter: Letter;
  /** Where it stands in the file. */
  readonly path: readonly (string | number)[];
  /** Its id; of equivalences `*`. */
  readonly id: string;
  /** What it is said to be. */
  readonly label: string;
  /** The ids of the annotations that it is about; of an event that of the trigger first, `''` for one that is not there. */
  readonly targets: readonly string[];
  /** The names of the targets of an event, without their numbers; that of the trigger is the label. */
  readonly roles: readonly string[];
  /** The pieces of a span, in order, in UTF-16 code units. */
  readonly pieces: readonly TextRange[];
  /** The value of an attribute, what a normalization refers to, the words of a note; `''` where there is none. */
  readonly value: string;
}

/** What stands after the id, by kind: the label first, then targets and value. */
const FORMS: { readonly [L in Letter]: RegExp } = {
  T: /^(?<label>\S+) (?<offsets>\d+ \d+(?:;\d+ \d+)*)\t(?<value>.*)$/s,
  E: /^(?<roles>(?<label>[^\s:]+):\S+(?: +[^\s:]+:\S+)*)\s*$/,
  A: /^(?<label>\S+) (?<targets>\S+)(?: (?<value>\S+))?\s*$/,
  R: /^(?<label>\S+) [^\s:]+:(?<targets>\S+ [^\s:]+:\S+)\s*$/,
  N: /^(?<label>\S+) (?<targets>\S+) (?<value>\S+)(?:\t.*)?$/s,
  '#': /^(?<label>\S+) (?<targets>\S+)(?:\t(?<value>.*))?$/s,
  '*': /^(?<label>\S+)(?<targets>(?: +\S+)+)\s*$/,
};
const LINE = /^(?<id>(?<letter>[TEARMN#])\S+|\*)\t(?<content>.*)$/s;

/** Reads the lines of a file of standoff; what is none, and what refers to nothing, is reported. */
export function standoffLines(text: string, ann: string, report: Report): readonly Annotation[] {
  const offsetOf = offsetsFrom(text, 'code points');
  const ids = new Set<string>();
  const annotations = ann
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, i): readonly Annotation[] => {
      if (line.trim() === '') return [];
      const path = ['ann', i + 1];
      const annotation = annotationOf(line, path);
      if (annotation === null) {
        report('malformed', path, 'an annotation of brat', line);
        return [];
      }
      const { id, offsets, value } = annotation;
      if (id !== '*' && ids.has(id)) {
        report('duplicate_id', path, 'an id of its own', id);
        return [];
      }
      const pieces = piecesOf(offsets, offsetOf);
      if (pieces === null) {
        report('out_of_range', path, 'pieces of the text, apart and not empty', offsets);
        return [];
      }
      const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
      // Converters write a space for the end of a line.
      if (offsets !== '' && value !== words && value !== words.replace(/\s/g, ' ')) {
        report('text_mismatch', path, JSON.stringify(words), value);
        return [];
      }
      ids.add(id);
      return [{ ...annotation, pieces: [...pieces].sort(compareSpans) }];
    });
  return annotations.flatMap((annotation) => withKnownTargets(annotation, ids, report));
}

/** Reads a line; `null` for one that is no annotation. */
function annotationOf(
  line: string,
  path: Annotation['path'],
): (Omit<Annotation, 'pieces'> & { offsets: string }) | null {
  const { id = '', letter: first, content = '' } = LINE.exec(line)?.groups ?? {};
  // Old files have M for an attribute.
  const letter = first === 'M' ? 'A' : (first ?? '*');
  const found = isLetter(letter) && id !== '' ? FORMS[letter].exec(content)?.groups : undefined;
  if (found === undefined || !isLetter(letter)) return null;
  const { label = '', offsets = '', value = '', targets = '', roles = '' } = found;
  const parts = (roles === '' ? targets : roles).split(' ').filter((part) => part !== '');
  return {
    letter,
    path,
    id,
    label,
    offsets,
    value,
    targets: parts.map((part) => part.slice(part.indexOf(':') + 1)),
    roles:
      roles === ''
        ? []
        : parts.map((part, i) => (i === 0 ? label : part.slice(0, part.indexOf(':')).replace(/\d+$/, ''))),
  };
}

function isLetter(letter: string): letter is Letter {
  return Object.hasOwn(FORMS, letter);
}

/** Reads the pieces of a span; `null` where one is empty, reversed or not in the text, or overlaps another. */
function piecesOf(offsets: string, offsetOf: (offset: number) => number): readonly TextRange[] | null {
  if (offsets === '') return [];
  const pieces = offsets.split(';').map((piece) => {
    const [start = -1, end = -1] = piece.split(' ').map((offset) => offsetOf(Number(offset)));
    return { start, end };
  });
  let reached = 0;
  for (const { start, end } of [...pieces].sort(compareSpans)) {
    if (start < reached || end <= start) return null;
    reached = end;
  }
  return pieces;
}

/** Leaves out of an event or an equivalence what is not there; what else refers to nothing falls away. */
function withKnownTargets(annotation: Annotation, ids: ReadonlySet<string>, report: Report): readonly Annotation[] {
  const { letter, path, targets, roles } = annotation;
  const unknown = targets.filter((target) => !ids.has(target));
  for (const target of unknown) report('unknown_reference', path, 'the id of an annotation', target);
  if (unknown.length === 0) return [annotation];
  if (letter !== 'E' && letter !== '*') return [];
  // A trigger keeps its place before the parts, though it is none.
  const isKept = (_: string, i: number): boolean => (letter === 'E' && i === 0) || ids.has(String(targets[i]));
  const known = targets.map((target) => (ids.has(target) ? target : ''));
  return [{ ...annotation, targets: known.filter(isKept), roles: roles.filter(isKept) }];
}
