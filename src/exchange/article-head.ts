import { outOfRange } from '../basics/errors.ts';
import type { Article, TextRange } from '../model/types.ts';
import { isLanguage, isSlug } from './field-guards.ts';
import type { ArticleHead, Read, Report } from './raw-article.ts';
import { isHead } from './record-guards.ts';

/** Makes an offset in another unit, or of one. */
export type ToOffset = (offset: number) => number;

/** Gives what is said of an article as a whole, with the place of the dateline in another unit. */
export function headOf({ id, version, language, topics, source, dateline }: Article, toUnit: ToOffset): ArticleHead {
  const { byteLength: _, ...rest } = source;
  if (dateline === null) return { id, version, language, topics, source: rest, dateline };
  const { exact: __, start, end, ...said } = dateline;
  return { id, version, language, topics, source: rest, dateline: { ...said, start: toUnit(start), end: toUnit(end) } };
}

/** What an importer is told of the article, which counts more than what the input says. */
export interface HeadOptions {
  /** Id of the article, a slug; left out, that of the input, else `imported`. */
  readonly id?: string | undefined;
  /** Language of the text, BCP 47; left out, that of the input, else `und`. */
  readonly language?: string | undefined;
}

/** Throws the error of a wrong option. */
export function assertHead({ id, language }: HeadOptions): void {
  if (id !== undefined && !isSlug(id)) throw outOfRange('options.id', 'lower-case words joined by hyphens', id);
  if (language !== undefined && !isLanguage(language))
    throw outOfRange('options.language', 'a language tag of BCP 47, such as "en"', language);
}

const NOTHING_KNOWN: ArticleHead = {
  id: 'imported',
  version: '0.1.0',
  language: 'und',
  topics: [],
  source: { publisher: null, authors: [], published: null, url: null, sha256: null, rights: null, credit: null },
  dateline: null,
};

/**
 * Reads what an input says of the article as a whole; where it says nothing, or nothing that can be, all is as it was
 * before. `fromUnit` gives -1 for an offset that is none.
 */
export function readHead(
  { path, record }: Read<unknown>,
  { id, language }: HeadOptions,
  fromUnit: ToOffset,
  report: Report,
  before: ArticleHead = NOTHING_KNOWN,
): Read<ArticleHead> {
  const isRight = isHead(record);
  if (!isRight && record !== undefined) report('malformed', path, 'what is said of an article', record);
  const head = isRight ? record : before;
  const place = placeOf(head.dateline, fromUnit);
  if (head.dateline !== null && place === null) report('out_of_range', path, 'a dateline in the text', head.dateline);
  const dateline = head.dateline === null || place === null ? null : { ...head.dateline, ...place };
  return { path, record: { ...head, id: id ?? head.id, language: language ?? head.language, dateline } };
}

/** Gives a place in UTF-16 code units; `null` for one that is not in the text, or empty. */
export function placeOf(range: TextRange | null, fromUnit: ToOffset): TextRange | null {
  if (range === null) return null;
  const [start, end] = [fromUnit(range.start), fromUnit(range.end)];
  return start >= 0 && start < end ? { start, end } : null;
}
