import type { TextRange } from '../model/types.ts';
import { isWordCharacter } from './characters.ts';
import { closes, eastAsianTurn, isMark } from './mark-table.ts';

/** A quotation mark where it stands. */
export interface Mark extends TextRange {
  /** The mark; of two backticks or apostrophes, as the Penn Treebank types them, the curly mark that they stand for. */
  readonly glyph: string;
}

/** Which way a mark turns: 1 opens, -1 closes, 0 either. */
export type Turn = -1 | 0 | 1;

/** What the marks of a text tell of one another. */
export interface MarkTurns {
  /** Tells which way a mark turns, by what stands on either side of it, else by the marks before it in its line. */
  readonly turnOf: (mark: Mark) => Turn;
  /** Tells whether a mark that opens is closed in its line. */
  readonly isClosed: (mark: Mark) => boolean;
  /** Whether the lines that begin with a mark, by where it stands, lead to one that closes it: as far as was asked. */
  readonly endings: Map<number, boolean>;
}

/** Reads two characters, where they are one mark, from an offset on; `undefined` if they are not. */
export function pairAt(text: string, start: number): Mark | undefined {
  const character = text.charAt(start);
  if ((character !== "'" && character !== '`') || text.charAt(start + 1) !== character) return undefined;
  return { start, end: start + 2, glyph: character === "'" ? '”' : '“' };
}

/** Reads the mark from an offset on; `undefined` if none stands there. Of three apostrophes the first stands alone. */
export function markAt(text: string, start: number): Mark | undefined {
  const glyph = text.charAt(start);
  if (!isMark(glyph)) return undefined;
  const pair = text.startsWith("'''", start) ? undefined : pairAt(text, start);
  return pair ?? { start, end: start + 1, glyph };
}

export const LINE_BREAK = /[\n\r\u2028\u2029]/;
/** Tells whether a character ends a line; `''` is none. */
export const isLineBreak = (character: string): boolean =>
  character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029';

/** Tells whether a character takes no room: it has no width, or sets the direction of writing. */
export const isInvisible = (character: string): boolean =>
  character > '\u02ff' && /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/.test(character);

/** Finds the character next to an offset, over invisible ones; `''` for none. */
export function visibleFrom(text: string, offset: number, step: -1 | 1, skips = isInvisible): string {
  let at = step === 1 ? offset : offset - 1;
  for (let left = FARTHEST; left > 0 && skips(text.charAt(at)); left--) at += step;
  return text.charAt(at);
}

/** Most characters between a mark and its words that are passed over. */
export const FARTHEST = 64;

const skipsMarks = (character: string): boolean => isMark(character) || isInvisible(character);
/** What stands before a mark that opens, and after one that closes. */
const GAP_BEFORE = /^[\s([{¿¡–—-]?$/;
const GAP_AFTER = /^[\s.,;:!?…)\]}–—\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f-]?$/;
/** A letter of a script that is written with spaces, without particles at the mark; or a digit. */
const SPACED_SCRIPT = /[0-9A-Za-z\u00aa-\u0dff\u1e00-\u1fff]/;
/** The marks that stand inside words too. */
const INSIDE_WORDS = '"\'’‘`״';

/** Tells which way a mark turns by itself, or by what stands beside it: words on one side, a gap on the other. */
export function turnBySpace(text: string, { start, end, glyph }: Mark): Turn {
  const own = eastAsianTurn(glyph);
  if (own !== 0) return own;
  // In French an apostrophe stands before an opening mark: l’« union ».
  const elided = (glyph === '«' || glyph === '‹') && /['’]/.test(text.charAt(start - 1));
  const before = elided || GAP_BEFORE.test(visibleFrom(text, start, -1, skipsMarks));
  const after = GAP_AFTER.test(visibleFrom(text, end, 1, skipsMarks));
  if (before === after) return 0;
  return before ? 1 : -1;
}

/** Tells whether a mark stands inside a word: an apostrophe, gershayim, a sign for inches. */
const isInWord = (text: string, { start, end, glyph }: Mark): boolean =>
  INSIDE_WORDS.includes(glyph) && isWordCharacter(text.charAt(start - 1)) && SPACED_SCRIPT.test(text.charAt(end));

/** How many marks that are still open are asked whether another closes them. */
const DEEPEST = 8;

/** Prepares what the marks of a text tell; its lines are read when first asked for a mark that needs it. */
export function markTurns(text: string): MarkTurns {
  let lines: PairedMarks | undefined;
  const paired = (): PairedMarks => {
    lines ??= pairedMarks(text);
    return lines;
  };
  return {
    turnOf: (mark) => turnBySpace(text, mark) || (paired().turns.get(mark.start) ?? 0),
    isClosed: ({ start }) => paired().closed.has(start),
    endings: new Map(),
  };
}

/** The marks of a text, by where they start. */
interface PairedMarks {
  /** Which way each turns. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Those that open and are closed in their line. */
  readonly closed: ReadonlySet<number>;
}

/** Pairs the marks of each line as brackets are paired. */
function pairedMarks(text: string): PairedMarks {
  const turns = new Map<number, Turn>();
  const closed = new Set<number>();
  let open: Mark[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = markAt(text, i);
    if (mark === undefined) {
      if (isLineBreak(text.charAt(i))) open = [];
      continue;
    }
    i = mark.end - 1;
    if (isInWord(text, mark)) continue;
    const bySpace = turnBySpace(text, mark);
    const partner = bySpace === 1 ? undefined : partnerOf(mark, open, bySpace);
    const turn = partner === undefined ? bySpace || 1 : -1;
    turns.set(mark.start, turn);
    if (turn === 1) open.push(mark);
    if (partner === undefined) continue;
    closed.add(partner.start);
    open.length = open.lastIndexOf(partner);
  }
  return { turns, closed };
}

/** Finds the mark, of those still open, that another closes. `“` closes itself only where a gap says so. */
function partnerOf({ glyph }: Mark, open: readonly Mark[], turn: Turn): Mark | undefined {
  return open
    .slice(-DEEPEST)
    .reverse()
    .find((one) => closes(one.glyph, glyph) && (turn === -1 || one.glyph !== '“' || glyph !== '“'));
}
