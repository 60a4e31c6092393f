import { copyByExpression, type TextCopy } from './copy.ts';

const CURLY: Readonly<Record<string, string>> = { '"': '”', "'": '’', '-': '–' };
const STRAIGHT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
};
/** Letters with their marks, and what is about to be composed with them. */
const LETTERS = /\P{M}\p{M}*/gu;

/** What editors, printers and servers do to a text without changing a word of it. */
export const typographyChanges: Readonly<Record<string, (text: string) => TextCopy>> = {
  CRLF: (text) => copyByExpression(text, /\r?\n/g, () => '\r\n'),
  LF: (text) => copyByExpression(text, /\r\n/g, () => '\n'),
  'NO-BREAK SPACEs': (text) => copyByExpression(text, / /g, (_, at) => (at % 3 === 0 ? '\u00a0' : ' ')),
  'plain spaces': (text) => copyByExpression(text, /[\u00a0\u2009\u202f]/g, () => ' '),
  'curly marks': (text) => copyByExpression(text, /["'-]/g, (mark) => CURLY[mark] ?? mark),
  'straight marks': (text) => copyByExpression(text, /[“”„‘’–—]/g, (mark) => STRAIGHT[mark] ?? mark),
  're-wrapped lines': (text) => copyByExpression(text, /(?<=\S) (?=\S)/g, (_, at) => (at % 7 === 0 ? '\n' : ' ')),
  'spaces at line ends': (text) => copyByExpression(text, /(?<=\S)(?=\n)/g, () => '  '),
  'double spaces': (text) => copyByExpression(text, /(?<=[.!?]) (?=\S)/g, () => '  '),
  'soft hyphens': (text) =>
    copyByExpression(text, /(?<=\p{L}{3})(?=\p{L}{3})/gu, (_, at) => (at % 5 === 0 ? '\u00ad' : '')),
  NFC: (text) => copyByExpression(text, LETTERS, (letter) => letter.normalize('NFC')),
  NFD: (text) => copyByExpression(text, LETTERS, (letter) => letter.normalize('NFD')),
};
