import type { FoldedText } from './folded-text.ts';

/** Characters that fold one to one, so that no offset moves, and the paragraph break that stays. */
const SIMPLE = /\n\n|[\n\u00a0\u2007\u2009\u200a\u202f“”„‟«»‘’‚‛‹›ʼ‐‑‒–—―−]/g;
/** Texts of these characters alone fold one to one, but for runs of white space. */
const EVEN =
  /^[\n\x20-\x7e\u00a0\u00a9\u00ab\u00bb\u00c0-\u00de\u00e0-\u00ff\u0401\u0410-\u044f\u0451\u2007\u2009\u200a\u202f“”„‟‘’‚‛‹›ʼ‐‑‒–—―−€]*$/;
const RUN = /[^\S\n]\s|\n[^\S\n]|\n\n\n/;
/** One unit of folding: a run of white space, a run of Hangul parts, or a character with its marks. */
const UNIT = /[\s\u0085]+|[\u1100-\u11ff]+|\P{White_Space}\p{M}*/gu;

function foldCharacter(character: string): string {
  if (character === '\n\n') return character;
  if (/\s/.test(character)) return ' ';
  if (/[“”„‟«»]/.test(character)) return '"';
  if (/[‘’‚‛‹›ʼ]/.test(character)) return "'";
  return '-';
}

function foldUnit(unit: string): string {
  if (/^[\s\u0085]/.test(unit)) return /\n\s*\n/.test(unit.replaceAll('\r\n', '\n')) ? '\n\n' : ' ';
  const plain = unit.replace(SIMPLE, foldCharacter).normalize('NFKC');
  return plain.replace(SIMPLE, foldCharacter).replace(/\p{Cf}/gu, '');
}

function foldCase(text: string): string {
  return text.toUpperCase().toLowerCase();
}

function foldSlowly(text: string, fold: (unit: string) => string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(UNIT)) {
    const [unit] = match;
    const folded = fold(unit);
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index);
      ends.push(match.index + unit.length);
    }
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/**
 * Folds typography: white space to one space, a paragraph break to two line breaks, quotation marks and dashes
 * to their ASCII forms, ligatures and composed letters by NFKC, soft hyphens and other format characters to
 * nothing; and case on request.
 */
export function foldText(text: string, ignoreCase: boolean): FoldedText {
  if (!EVEN.test(text) || RUN.test(text)) {
    return foldSlowly(text, ignoreCase ? (unit) => foldCase(foldUnit(unit)) : foldUnit);
  }
  const folded = text.replace(SIMPLE, foldCharacter);
  return { text: ignoreCase ? folded.toLowerCase() : folded, starts: null, ends: null };
}
