import { unicodeExpression } from './expressions.ts';
import { caseless } from './folding.ts';

/** Words that turn the sense, in languages that news is often written in. A word too many only means an answer too few. */
const NEGATIONS =
  // English
  'no not none never nor neither nobody nothing nowhere without cannot hardly barely ' +
  // German, Dutch, Danish, Norwegian, Swedish
  'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends ohne niet geen nooit niemand zonder ikke ' +
  'ingen aldrig uden icke inte utan ' +
  // French, Spanish, Portuguese, Italian
  'ne pas jamais aucun aucune rien sans ni nunca jamás nadie nada ningún ninguno ninguna sin não nem ninguém sem non mai ' +
  'nessuno nessuna niente senza ' +
  // Russian, Ukrainian, Polish, Czech
  'не нет ни никогда никто ничего нигде без ні немає ніколи ніхто нічого nie nigdy nikt bez nikdy nikdo nic';
/** Words that are figures. */
const FIGURES =
  'zero one two three four five six seven eight nine ten eleven twelve hundred thousand million billion trillion dozen half ' +
  'hundert tausend million millionen milliarde milliarden mille millions milliard milliards mil millón millones ' +
  'тысяча тысяч тысячи миллион миллиона миллионов миллиард миллиарда миллиардов';
/** What turns the sense of a word that it begins. */
const TURNING = /^(?:un|in|im|il|ir|dis|non|anti|не)-?(?=.{3})/;
/** Negations and numerals of scripts without spaces, which stand within what looks like one word. */
const UNSPACED = /[不没未無无非勿ぬず一二三四五六七八九十百千万萬億亿兆]|ない|ません/g;

/**
 * Tells whether two passages that are nearly the same say the same, as far as single words tell: their digits are the
 * same, and so are negations, number words, and words such as “legal” and “illegal”. That a `not` was mistyped is less
 * likely than that it was meant.
 */
export function haveSameSense(one: string, other: string): boolean {
  const [own, others] = [wordsOf(one), wordsOf(other)];
  return tellingWords(own) === tellingWords(others) && !turns(own, others) && !turns(others, own);
}

const wordsOf = (passage: string): readonly string[] =>
  caseless(passage).match(unicodeExpression("\\p{N}+|[\\p{L}\\p{M}']+", 'gu')) ?? [];

/** Gives what must be the same: digits, negations and number words, in order. */
function tellingWords(words: readonly string[]): string {
  const telling = new Set(`${NEGATIONS} ${FIGURES}`.split(' '));
  const told = words.flatMap((word) => {
    if (telling.has(word) || word.toLowerCase() === word.toUpperCase()) return word.match(UNSPACED) ?? [word];
    return word.endsWith("n't") ? ['not'] : [];
  });
  return told.join(' ');
}

/** Tells whether a word of one passage turns the sense of one of the other, which has it without “un-” and the like. */
function turns(words: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  return words.some((word) => !known.has(word) && TURNING.test(word) && known.has(word.replace(TURNING, '')));
}
