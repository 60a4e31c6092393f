import { unicodeExpression } from './expressions.ts';
import { caseless } from './folding.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that turn the sense, in languages that news is often written in. A word too many only means an answer too few. */
const NEGATIONS = setOf(
  // English
  'no not none never nor neither nobody nothing nowhere without cannot hardly barely ' +
    // German, Dutch, Danish, Norwegian, Swedish
    'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends ohne niet geen nooit niemand zonder ikke ' +
    'ingen aldrig uden icke inte utan ' +
    // French, Spanish, Portuguese, Italian
    'ne pas jamais aucun aucune rien sans ni nunca jamás nadie nada ningún ninguno ninguna sin não nem ninguém sem non mai ' +
    'nessuno nessuna niente senza ' +
    // Russian, Ukrainian, Polish, Czech
    'не нет ни никогда никто ничего нигде без ні немає ніколи ніхто нічого nie nigdy nikt bez nikdy nikdo nic ' +
    // Finnish, Hungarian, Turkish, Greek, Hebrew, Arabic, Hindi
    'ei eivät nem nincs değil yok δεν μην όχι לא אין لا لم لن ليس नहीं न',
);
/** Words that are figures. */
const FIGURES = setOf(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half ' +
    'third quarter first second fourth fifth sixth seventh eighth ninth tenth ' +
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig ' +
    'achtzig neunzig deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante soixante ' +
    'dos tres cuatro cinco siete ocho nueve diez doce veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa ' +
    'tre quattro cinque sette otto nove dieci dois duas três quatro seis sete oito ' +
    'два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят сто двести ' +
    'hundert tausend million millionen milliarde milliarden mille millions milliard milliards mil millón millones ' +
    'тысяча тысяч тысячи миллион миллиона миллионов миллиард миллиарда миллиардов',
);
/** Words that mean another person, however alike they look. */
const PRONOUNS = setOf('he she him her his hers');
/** What turns the sense of a word that it begins. */
const TURNING = /^(?:un|in|im|il|ir|dis|non|anti|не)-?(?=.{3})/;
/** Negations that stand within what looks like one word, of scripts without spaces and Korean; and numerals. */
const UNSPACED_NEGATIONS = '[不没未無无非勿ぬず않못없]|な(?:い|かっ|く)|ません';
const UNSPACED_FIGURES = '[一二三四五六七八九十百千万萬億亿兆]';

/**
 * Tells whether two passages that are nearly the same say the same, as far as single words tell: their digits are the
 * same, and so are negations, number words, and words such as “legal” and “illegal”. That a `not` was mistyped is less
 * likely than that it was meant.
 */
export function haveSameSense(one: string, other: string): boolean {
  return agree(one, other, `${UNSPACED_NEGATIONS}|${UNSPACED_FIGURES}`, (word) => isNegation(word) || isFigure(word));
}

/** Tells whether two passages deny alike: their negations are the same, and words such as “legal” and “illegal”. */
export function haveSameNegations(one: string, other: string): boolean {
  return agree(one, other, UNSPACED_NEGATIONS, isNegation);
}

/** Tells whether a word, folded, means something else as soon as a letter of it differs: a figure, a negation, a pronoun. */
export const isSenseWord = (word: string): boolean => isNegation(word) || isFigure(word) || PRONOUNS.has(word);

const isNegation = (word: string): boolean => word.endsWith("n't") || NEGATIONS.has(word);
const isFigure = (word: string): boolean => FIGURES.has(word) || unicodeExpression('^\\p{N}').test(word);

/** Tells whether the words that one passage has and the other has not are none that tell of the sense, nor turn a word. */
function agree(one: string, other: string, parts: string, isTelling: (word: string) => boolean): boolean {
  const [own, others] = [wordsOf(one), wordsOf(other)];
  // What both begin and end with is neither lost nor added.
  const shorter = Math.min(own.length, others.length);
  let first = 0;
  while (first < shorter && own[first] === others[first]) first++;
  let last = 0;
  while (last < shorter - first && own.at(-1 - last) === others.at(-1 - last)) last++;
  const [mine, theirs] = [own.slice(first, own.length - last), others.slice(first, others.length - last)];
  const unspaced = new RegExp(parts, 'g');
  const [lost, added] = [leftOver(mine, theirs, unspaced), leftOver(theirs, mine, unspaced)];
  const whole = new RegExp(`^(?:${parts})$`);
  const tells = (word: string): boolean => isTelling(word) || whole.test(word);
  return !lost.some(tells) && !added.some(tells) && !turns(lost, others) && !turns(added, own);
}

const wordsOf = (passage: string): readonly string[] =>
  caseless(passage).match(unicodeExpression("\\p{N}+|[\\p{L}\\p{M}']+", 'gu')) ?? [];

/** Gives the words that other words have not got, or not so often; of words without spaces the parts that tell. */
function leftOver(words: readonly string[], others: readonly string[], unspaced: RegExp): readonly string[] {
  const parts = (list: readonly string[]): readonly string[] =>
    list.flatMap((word) => (words.includes(word) && others.includes(word) ? [word] : (word.match(unspaced) ?? [word])));
  const left = new Map<string, number>();
  for (const word of parts(others)) left.set(word, (left.get(word) ?? 0) + 1);
  return parts(words).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Tells whether a word of one passage turns the sense of one of the other, which has it without “un-” and the like. */
const turns = (words: readonly string[], others: readonly string[]): boolean =>
  words.some((word) => TURNING.test(word) && others.includes(word.replace(TURNING, '')));
