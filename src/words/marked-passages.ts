import { element } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { isWordCharacter } from './characters.ts';
import { closersOf, closes, isSingle } from './mark-table.ts';
import {
  FARTHEST,
  isLineBreak,
  LINE_BREAK,
  type Mark,
  type MarkTurns,
  markAt,
  markTurns,
  turnBySpace,
  visibleFrom,
} from './mark-turns.ts';
import { isLight, type MarkBeside, type MarksBeside, marksBeside, marksFrom } from './marks-beside.ts';

/** What the marks of a passage show, from least to most. */
type Evidence = 'none' | 'pair' | 'clear pair';

/** A passage with the marks that stand around it, and what they show. */
export interface MarkedPassage extends TextRange {
  readonly evidence: Evidence;
}

/**
 * Prepares the reading of the marks of a text, for the passages of one quote at a time, in order. Several of them that
 * lie between one pair of marks are marked together, where only white space or whole lines stand between them: a
 * quotation is often annotated sentence by sentence, and a caption may interrupt it.
 */
export function markedPassages(text: string): (passages: readonly TextRange[]) => readonly MarkedPassage[] {
  const turns = markTurns(text);
  return (passages) => {
    const marked: MarkedPassage[] = [];
    while (marked.length < passages.length) marked.push(...markedTogether(text, turns, passages, marked.length));
    return marked;
  };
}

/** Reads the marks of a passage, and of those after it that lie between the same two. */
function markedTogether(
  text: string,
  turns: MarkTurns,
  passages: readonly TextRange[],
  first: number,
): readonly MarkedPassage[] {
  const passage = element(passages, first);
  const beside = marksBeside(text, passage);
  const opening = [...beside.before, ...beside.first];
  let last = beside;
  for (let i = first; i < passages.length; i++) {
    const { start, end } = element(passages, i);
    if (i > first) {
      if (opening.length === 0 || !goesOn(text, element(passages, i - 1).end, start)) break;
      last = marksBeside(text, { start, end });
      if ([...last.before, ...last.first].some(({ glyph }) => glyph === opening[0]?.glyph)) break;
    }
    const pair = pairOf(text, turns, beside, last);
    if (pair === undefined) continue;
    // That they share a pair is read from how they are cut: no pair that several share is without doubt.
    const evidence = i === first ? pair.evidence : 'pair';
    return passages.slice(first, i + 1).map((one, k) => ({
      start: k === 0 ? Math.min(one.start, pair.start) : one.start,
      end: k === i - first ? Math.max(one.end, pair.end) : one.end,
      evidence,
    }));
  }
  return [{ ...passage, evidence: 'none' }];
}

/** Longest stretch, in code units, between two parts of a quotation. */
const LONGEST_BREAK = 2_000;

/** Tells whether only white space, or whole lines, stand between two passages. */
function goesOn(text: string, end: number, start: number): boolean {
  if (start < end || start - end > LONGEST_BREAK) return false;
  const first = text.slice(end, start).search(LINE_BREAK);
  if (first === -1) return isBlank(text, end, start);
  let last = start;
  while (!isLineBreak(text.charAt(last - 1))) last--;
  return isBlank(text, end, end + first) && isBlank(text, last, start);
}

/** Tells whether nothing that is seen stands between two offsets. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isLight(text.charAt(i))) return false;
  return true;
}

/** Finds the marks that enclose a stretch from one passage to the same or another; around it, or else its own. */
function pairOf(text: string, turns: MarkTurns, from: MarksBeside, to: MarksBeside): MarkedPassage | undefined {
  for (const open of from.before) {
    for (const close of to.after)
      if (isPair(text, turns, open, close))
        return {
          start: open.start,
          end: close.end,
          evidence: isClear(text, open, close.start, close) ? 'clear pair' : 'pair',
        };
    const next = goingOn(text, turns, open, to.end);
    if (next !== undefined) {
      const isSure = next.glyph === open.glyph && isBlank(text, to.end, next.start) && isClear(text, open, to.end);
      return { start: open.start, end: to.end, evidence: isSure ? 'clear pair' : 'pair' };
    }
  }
  const isOwn = from.first.some((open) =>
    to.last.length > 0
      ? to.last.some((close) => isPair(text, turns, open, close))
      : goingOn(text, turns, open, to.end) !== undefined,
  );
  return isOwn ? { start: from.start, end: to.end, evidence: 'pair' } : undefined;
}

/** Tells whether a mark is an apostrophe, by the letter on its other side; scripts with capitals alone have them. */
const isApostrophe = ({ glyph }: Mark, letter: string): boolean =>
  (glyph === "'" || glyph === '’') && letter.toLowerCase() !== letter.toUpperCase();

/**
 * Tells whether two marks belong together. They do not where one is an apostrophe or turns away, where one is single and
 * the other double, or where the first is closed before the second. A mark apart from its words has to turn to them.
 */
function isPair(text: string, turns: MarkTurns, open: MarkBeside, close: MarkBeside): boolean {
  if (isSingle(open.glyph) !== isSingle(close.glyph)) return false;
  if (isApostrophe(open, visibleFrom(text, open.start, -1)) || isApostrophe(close, visibleFrom(text, close.end, 1)))
    return false;
  if (open.isApart || close.isApart) {
    if (!closes(open.glyph, close.glyph)) return false;
    if (open.glyph === close.glyph && isPointer(open.glyph) && !isLinePointer(text, open)) return false;
  }
  if (turns.turnOf(open) < (open.isApart ? 1 : 0)) return false;
  // The marks before it in its line tell nothing of a mark that closes what another line opens.
  const isLater = LINE_BREAK.test(text.slice(open.end, close.start));
  const turn = isLater ? turnBySpace(text, close) : turns.turnOf(close);
  if (turn > (close.isApart && !isLater ? -1 : 0)) return false;
  return !closesEarly(text, turns, { start: open.end, end: close.start }, open.glyph, close.glyph);
}

/**
 * Tells whether marks leave no doubt. What opens as an apostrophe may be one. Next to a letter a mark may turn the other
 * way, or be an apostrophe; so may one within single marks, and one that looks the same on both sides and stands apart
 * from the words.
 */
function isClear(text: string, open: MarkBeside, end: number, close?: MarkBeside): boolean {
  if (open.glyph === "'" || open.glyph === '’') return false;
  if (isWordCharacter(visibleFrom(text, open.start, -1))) return false;
  if (isSingle(open.glyph) && /['’]/.test(text.slice(open.end, end))) return false;
  if (close === undefined) return true;
  const isSame = open.glyph === close.glyph && (open.isApart || close.isApart);
  return !isSame && closes(open.glyph, close.glyph) && !isWordCharacter(visibleFrom(text, close.end, 1));
}

/** Longest stretch, in code units, that is looked through. */
const LONGEST = 10_000;

/**
 * Tells whether a quotation between two marks is closed before the second of them: then other words stand between two
 * quotations. Single marks are not followed, for they are apostrophes too.
 */
function closesEarly(text: string, turns: MarkTurns, { start, end }: TextRange, open: string, close: string): boolean {
  if (end - start > LONGEST || isSingle(close)) return false;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const mark = markAt(text, i);
    if (mark === undefined) continue;
    i = mark.end - 1;
    if (mark.glyph === close) depth += open === close ? turns.turnOf(mark) : -1;
    else if (mark.glyph === open || closes(mark.glyph, close)) depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** Finds the mark with which a quotation that ends a line unclosed goes on in a later line; `undefined` for none. */
function goingOn(text: string, turns: MarkTurns, open: Mark, end: number): Mark | undefined {
  const next = markOfNextLine(text, open, end);
  if (next === undefined || (isLinePointer(text, open) && !endsClosed(text, turns, open))) return undefined;
  const close = closersOf(open.glyph).charAt(0);
  return closesEarly(text, turns, { start: end, end: next.start }, open.glyph, close) ? undefined : next;
}

/** Finds the mark, like one that opens or one that closes it, with which a line after the end of this one begins. */
function markOfNextLine(text: string, { glyph }: Mark, end: number): Mark | undefined {
  const after = text.slice(end, end + LONGEST_BREAK);
  for (const { 0: characters, index } of after.matchAll(/[\n\r\u2028\u2029]\s*/g)) {
    if (!isBlank(text, end, end + after.search(LINE_BREAK))) return undefined;
    const marks = marksFrom(text, end + index + characters.length, 1);
    const next = marks.find((mark) => mark.glyph === glyph || closes(glyph, mark.glyph));
    if (next !== undefined) return next;
  }
  return undefined;
}

const isPointer = (glyph: string): boolean => glyph === '»' || glyph === '›';

/** Tells whether a line begins with a mark that points forward: a quotation goes on with it in French, a list in any language. */
const isLinePointer = (text: string, { start, glyph }: Mark): boolean =>
  isPointer(glyph) && /(?:^|[\n\r\u2028\u2029])\s*$/.test(text.slice(Math.max(0, start - FARTHEST), start));

/** Most lines that are followed to where a quotation is closed. */
const MOST_LINES = 1_000;

/** Tells whether a line that begins with a mark, or one of those that go on with it alike, closes it: no list does. */
function endsClosed(text: string, { isClosed, endings }: MarkTurns, first: Mark): boolean {
  const isApart = isLight(text.charAt(first.end));
  const lines: number[] = [];
  let isEnding = false;
  let mark: Mark | undefined = first;
  while (mark !== undefined && !isEnding && lines.length < MOST_LINES && isLight(text.charAt(mark.end)) === isApart) {
    const { start }: Mark = mark;
    const known = endings.get(start);
    isEnding = known ?? isClosed(mark);
    lines.push(start);
    const length = text.slice(start, start + LONGEST).search(LINE_BREAK);
    mark = known === false || length === -1 ? undefined : markOfNextLine(text, mark, start + length);
  }
  for (const line of lines) endings.set(line, isEnding);
  return isEnding;
}
