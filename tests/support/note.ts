import { type AnyDraft, defineArticle } from '../../src/author.ts';
import type { Article, Span } from '../../src/index.ts';
import type { Fault } from './broken.ts';

/** Drafts an article of a text, each paragraph a block `p1`, `p2` …, with the persons Ada and Bo. */
export function draftOf(text: string, layers: Partial<AnyDraft> = {}): AnyDraft {
  const paragraphs = text.split(/\r?\n\r?\n|\u2029/);
  return {
    id: 'note',
    version: '1.0.0',
    language: 'en',
    text,
    blocks: Object.fromEntries(paragraphs.map((ends, i) => [`p${i + 1}`, { kind: 'paragraph', ends }] as const)),
    entities: { person: { ada: { name: 'Ada', description: '' }, bo: { name: 'Bo', description: '' } } },
    ...layers,
  };
}

/** Defines the article of a text. */
export const note = (text: string, layers: Partial<AnyDraft> = {}): Article => defineArticle(draftOf(text, layers));

/** Finds the place that one selector means in a text. */
export function placeOf(text: string, selector: NonNullable<AnyDraft['scareQuotes']>[number]): Span {
  const [span] = note(text, { scareQuotes: [selector] }).scareQuotes;
  if (span === undefined) throw new Error('no place');
  return span;
}

/** Gives the issues that a draft is refused with, typed or not; none for a sound one. */
export function draftIssues(draft: unknown): readonly (Fault & { readonly message: string })[] {
  try {
    defineArticle(draft as never);
    return [];
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ZodError' || !('issues' in error)) throw error;
    return (
      error.issues as readonly {
        code: string;
        path: PropertyKey[];
        message: string;
        params?: Record<string, unknown>;
      }[]
    ).map(({ code, path, message, params }) =>
      params === undefined
        ? { code, path, message }
        : { code: params.code, path, expected: params.expected, received: params.received, message },
    );
  }
}

/** The issues without their messages. */
export const draftFaults = (draft: unknown): readonly Fault[] =>
  draftIssues(draft).map(({ message: _, ...fault }) => fault);
