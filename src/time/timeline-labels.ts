import type { Entity, Modality, Quote, Relation, Source, Term } from '../model/types.ts';
import { unicodeExpression } from '../words/expressions.ts';
import { foldText } from '../words/folding.ts';

/** The entities of an article by id. */
type Entities = ReadonlyMap<string, Entity>;

/** Longest words of a quote, in letters, that a label shows whole. */
const LONGEST = 60;
/** A letter with its marks, an emoji with its tone, or a flag. */
const LETTER = '(?:\\p{RI}\\p{RI}|.\\p{M}*\\p{Emoji_Modifier}?)';

/** Gives words of the text with plain typography. */
export function plainLabel(exact: string): string {
  return foldText(exact, false).text.trim();
}

/** Says that the text was published, and by whom where that is known. */
export function sourceLabel(entities: Entities, { publisher }: Source): string {
  const name = publisher === null ? undefined : nameOf(entities, publisher);
  return name === undefined ? 'published' : `published by ${name}`;
}

/** Says a relation in words: subject, predicate, object. */
export function relationLabel(entities: Entities, { subject, predicate, object, modality }: Relation): string {
  const ends = [subject, object].map((term) => termText(entities, term));
  return `${ends[0]} ${inWords(predicate)} ${ends[1]}${reservation(modality)}`;
}

/** Names who speaks, and gives the first words that are said; of a quote without content the words of its id. */
export function quoteLabel(entities: Entities, { id, speakers, sources, content, modality }: Quote): string {
  const names = speakers.flatMap((speaker) => nameOf(entities, speaker) ?? []);
  const who = (names.length > 0 ? names : sources.map(({ exact }) => plainLabel(exact))).join(', ');
  let words = '';
  content.forEach(({ start, exact }, i) => {
    words += `${i === 0 || start === content[i - 1]?.end ? '' : ' '}${exact}`;
  });
  const said = shortened(plainLabel(words)) || inWords(id);
  return `${who === '' ? '' : `${who}: `}${said}${reservation(modality)}`;
}

function nameOf(entities: Entities, id: string): string | undefined {
  return entities.get(id)?.name;
}

function termText(entities: Entities, term: Term): string {
  return 'entity' in term ? (nameOf(entities, term.entity) ?? inWords(term.entity)) : term.value;
}

/** Writes a slug as words. */
function inWords(slug: string): string {
  return slug.replaceAll('-', ' ');
}

/** Says that something is not so, or not so yet; nothing where it is. */
function reservation(modality: Modality): string {
  return modality === 'actual' ? '' : ` (${modality})`;
}

/** Cuts long words between two of them, or between two letters where no space is near. */
function shortened(words: string): string {
  const { length } = words.replace(unicodeExpression(`^(${LETTER}{0,${LONGEST}}).*`, 'su'), '$1');
  if (length === words.length) return words;
  const space = words.lastIndexOf(' ', length);
  return `${words.slice(0, space > length / 2 ? space : length).replace(/[\s,;:-]+$/, '')}…`;
}
