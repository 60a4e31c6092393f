import { countBefore } from '../basics/sorted.ts';
import type { Block } from '../model/types.ts';
import { type FoldedText, foldedLines, foldText } from '../words/folding.ts';
import { placesOf } from '../words/occurrences.ts';

/** A stretch of the text as selectors search it. */
export interface Scope {
  /** Where it begins, in UTF-16 code units of the text. */
  readonly start: number;
  /** Its words, folded. */
  readonly folded: FoldedText;
  /** Gives its words, folded but for line breaks. */
  readonly lines: () => string;
  /** Where words were found before, as folded offsets. */
  readonly found: Map<string, readonly number[]>;
}

/** Where selectors search: one block, or all of the text. */
export interface Scopes {
  /** The text. */
  readonly text: string;
  /** All of the text. */
  readonly whole: Scope;
  /** Each block by id. */
  readonly blocks: ReadonlyMap<string, Scope>;
  /** Blocks of the draft that have no place in the text, which is an issue of their own. */
  readonly absent: ReadonlySet<string>;
  /** Gives the block that holds a place; `undefined` for one that no block holds whole. */
  readonly blockOf: (start: number, end: number) => Block | undefined;
}

/** Prepares the text and its blocks for selectors. */
export function scopesOf(text: string, blocks: readonly Block[], absent: ReadonlySet<string>): Scopes {
  const scope = (start: number, words: string): Scope => {
    let lines: string | undefined;
    return {
      start,
      folded: foldText(words, false),
      lines: () => {
        lines ??= foldedLines(words);
        return lines;
      },
      found: new Map(),
    };
  };
  return {
    text,
    whole: scope(0, text),
    absent,
    blocks: new Map(blocks.map(({ id, start, exact }) => [id, scope(start, exact)])),
    blockOf: (start, end) => {
      const block = blocks[countBefore(blocks, (one) => one.start, start + 1) - 1];
      return block !== undefined && end <= block.end ? block : undefined;
    },
  };
}

/** Finds all places of folded words in a block, as folded offsets, ascending; overlapping ones too. */
export function foldedPlaces({ folded, found }: Scope, words: string): readonly number[] {
  const cached = found.get(words);
  if (cached !== undefined) return cached;
  const places = words === '' ? [] : placesOf(folded.text, words).map(({ start }) => start);
  found.set(words, places);
  return places;
}
