import type * as z from 'zod';
import { assertKeys, misuse, outOfRange, unsupported } from '../basics/errors.ts';
import { ArticleShapeSchema } from '../model/article.schema.ts';
import { loneSurrogate } from '../words/characters.ts';
import { lastWords, linesOf, sentencesOf } from './line-words.ts';

/** A draft to go on from: plain data, every field there. What is spread over it keeps its literal ids. */
export interface StartedDraft {
  /** Id of the article. */
  id: string;
  /** Version of the data. */
  version: string;
  /** Language of the text. */
  language: string;
  /** The text, as it was given. */
  text: string;
  /** Where the text comes from: nothing yet. */
  source: Record<never, never>;
  /** The dateline: none yet. */
  dateline: null;
  /** Subjects: none yet. */
  topics: never[];
  /** The blocks: a paragraph for each line, `p1` and so on. */
  blocks: Record<string, StartedBlock>;
  /** The entities by type: none yet. */
  entities: {
    /** Persons. */
    person: Record<never, never>;
    /** Organizations. */
    organization: Record<never, never>;
    /** Places. */
    place: Record<never, never>;
    /** Agreements. */
    agreement: Record<never, never>;
    /** Events. */
    event: Record<never, never>;
    /** Groups. */
    group: Record<never, never>;
    /** Things. */
    thing: Record<never, never>;
  };
  /** The mentions: none yet. */
  mentions: never[];
  /** The quotes: none yet. */
  quotes: Record<never, never>;
  /** Marked words that are nobody's quotation: none yet. */
  scareQuotes: never[];
  /** The temporal expressions: none yet. */
  times: Record<never, never>;
  /** Ids of series: none yet. */
  series: never[];
  /** The figures: none yet. */
  statistics: Record<never, never>;
  /** The relations: none yet. */
  relations: Record<never, never>;
}

/** A block of a draft to go on from. */
export interface StartedBlock {
  /** What the block is. */
  kind: 'paragraph';
  /** Its last words. */
  ends: string;
  /** The last words of each of its sentences, where it has several. */
  sentences?: string[];
}

const KEYS = ['language', 'id', 'version'] as const;

/**
 * Starts a draft with the blocks and sentences of a text: blocks by line, sentences by `Intl.Segmenter`, to be corrected by
 * hand.
 *
 * Every line that shows something is a paragraph, also a headline or a byline. Sentences end where Unicode and the
 * language say, so "Mr. Smith" is cut in two. All other fields are there, and empty. `defineArticle` takes the draft as
 * it is.
 *
 * @param text - The text, verbatim.
 * @param options - `language`: that of the text, BCP 47; `id`: that of the article, a slug, `draft` if left out;
 * `version`: SemVer, `0.1.0` if left out.
 * @returns A fresh draft, plain data that JSON keeps.
 * @throws `RangeError` for a text that shows nothing or has half a surrogate pair, and for a language, id or version that
 * is none; `TypeError` for other values and unknown options; a `NotSupportedError` in a runtime without `Intl.Segmenter`.
 * @example
 * ```ts
 * import { startDraft } from 'kerry-moscow-visit/author';
 *
 * const draft = startDraft('Hall to reopen\n\nThe hall opens in May. Rents fall.', { language: 'en' });
 * draft.blocks.p1; // => { kind: 'paragraph', ends: 'to reopen' }
 * draft.blocks.p2?.sentences; // => ['in May.', 'Rents fall.']
 * draft.quotes; // => {}
 * ```
 */
export function startDraft(
  text: string,
  options: {
    /** Language of the text, BCP 47. */
    readonly language: string;
    /** Id of the article, a slug. */
    readonly id?: string | undefined;
    /** Version of the data, SemVer. */
    readonly version?: string | undefined;
  },
): StartedDraft {
  if (typeof text !== 'string') throw misuse('text', 'a string', text);
  assertKeys('options', options, KEYS);
  const { language, id = 'draft', version = '0.1.0' } = options;
  assertFits('options.language', 'a language tag of BCP 47, such as "en"', language, ArticleShapeSchema.shape.language);
  assertFits('options.id', 'lower-case words joined by hyphens', id, ArticleShapeSchema.shape.id);
  assertFits('options.version', 'a version of SemVer, such as "1.0.0"', version, ArticleShapeSchema.shape.version);
  const lone = loneSurrogate(text);
  if (lone !== -1) throw outOfRange('text', 'no half of a surrogate pair', `one at ${lone}`);
  if (typeof Intl === 'undefined' || Intl.Segmenter === undefined) throw unsupported('startDraft', 'Intl.Segmenter');
  const lines = linesOf(text);
  if (lines.length === 0) throw outOfRange('text', 'words', text);
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const blocks = lines.map((line, i): [string, StartedBlock] => {
    const block: StartedBlock = { kind: 'paragraph', ends: lastWords(line, words) };
    const parts = sentencesOf(line, sentences);
    if (parts.length > 1) block.sentences = parts.map((sentence) => lastWords(sentence, words));
    return [`p${i + 1}`, block];
  });
  return {
    id,
    version,
    language,
    text,
    source: {},
    dateline: null,
    topics: [],
    blocks: Object.fromEntries(blocks),
    entities: { person: {}, organization: {}, place: {}, agreement: {}, event: {}, group: {}, thing: {} },
    mentions: [],
    quotes: {},
    scareQuotes: [],
    times: {},
    series: [],
    statistics: {},
    relations: {},
  };
}

/** Throws the error of a wrong value unless a schema takes it. */
function assertFits(argument: string, expected: string, value: unknown, schema: z.ZodType): void {
  if (typeof value !== 'string') throw misuse(argument, expected, value);
  if (!schema.safeParse(value).success) throw outOfRange(argument, expected, value);
}
