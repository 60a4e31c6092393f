import type { Loss, LossOptions } from '../../exchange/loss.ts';
import type { TextRange } from '../../model/types.ts';
import { codePointOffsets } from '../../words/offset-units.ts';

/** What can stand in a span: neither what ends a line for some reader, nor what parts the columns of one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends a line at these, too
const LINE = /[^\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/g;

/** The parts of an event: by role, the ids of the spans. */
type Roles = readonly (readonly [role: string, ids: readonly string[]])[];

/** Writes lines of standoff, each with an id of its own. */
export interface StandoffWriter {
  /** The first line of the text: what stands nowhere is tied to it. */
  readonly opening: TextRange;
  /**
   * Marks a stretch of the text, or several as one annotation; gives its id, and how many pieces each takes. Without a
   * path, losses are not told.
   */
  readonly mark: (
    label: string,
    places: readonly TextRange[],
    path: Loss['path'] | null,
  ) => readonly [string, ...number[]];
  /** Writes an event on a trigger, with its parts numbered as brat does: Source, Source2. */
  readonly event: (label: string, trigger: TextRange | undefined, roles: Roles) => string;
  /** Writes an attribute, relation or normalization: letter of its id, and what follows. */
  readonly line: (letter: string, content: string) => string;
  /** Writes a record that belongs to an annotation as a note: a word, and JSON. */
  readonly note: (id: string, word: string, record: object) => void;
  /** Says that some spans mean the same. */
  readonly equivalent: (ids: readonly string[]) => void;
  /** Gives all lines. */
  readonly written: () => string;
}

/** Begins a file of standoff on a text. */
export function standoffWriter(text: string, { onLoss }: LossOptions): StandoffWriter {
  const lines: string[] = [];
  const counts: Record<string, number> = {};
  const offsetOf = codePointOffsets(text);
  const line: StandoffWriter['line'] = (letter, content) => {
    const count = (counts[letter] ?? 0) + 1;
    counts[letter] = count;
    lines.push(`${letter}${count}\t${content}`);
    return letter + count;
  };
  const mark: StandoffWriter['mark'] = (label, places, path) => {
    const cut = places.map((place) => {
      const words = text.slice(place.start, place.end);
      const pieces = [...words.matchAll(LINE)].map(({ index, 0: piece }) => {
        const start = place.start + index;
        return { start, end: start + piece.length };
      });
      if (path !== null && (pieces[0]?.start !== place.start || pieces[pieces.length - 1]?.end !== place.end))
        onLoss?.({
          code: 'unmarkable_words',
          path,
          expected: 'words that neither begin nor end with a line end or a tab',
          received: JSON.stringify(words),
        });
      return pieces;
    });
    const pieces = cut.flat();
    const [{ start } = { start: 0 }] = places;
    // What has no words at all is marked as a place.
    if (pieces.length === 0) pieces.push({ start, end: start });
    const offsets = pieces.map((piece) => `${offsetOf(piece.start)} ${offsetOf(piece.end)}`).join(';');
    const words = pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ');
    return [line('T', `${label} ${offsets}\t${words}`), ...cut.map(({ length }) => length)];
  };
  const first = new RegExp(LINE).exec(text);
  const start = first?.index ?? 0;
  const opening = { start, end: start + (first?.[0].length ?? 0) };
  return {
    opening,
    mark,
    event: (label, trigger = opening, roles) => {
      const [id] = mark(label, [trigger], null);
      const parts = roles.flatMap(([role, ids]) => ids.map((one, i) => ` ${role}${i === 0 ? '' : i + 1}:${one}`));
      return line('E', `${label}:${id}${parts.join('')}`);
    },
    line,
    note: (id, word, record) => {
      // Escaped are the characters that end a line for some readers.
      const json = JSON.stringify(record).replace(
        /[\u007f-\u009f\u2028\u2029]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      line('#', `AnnotatorNotes ${id}\t${word} ${json}`);
    },
    equivalent: (ids) => {
      lines.push(`*\tEquiv ${ids.join(' ')}`);
    },
    written: () => lines.map((one) => `${one}\n`).join(''),
  };
}
