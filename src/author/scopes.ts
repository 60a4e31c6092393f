import type { Block } from '../model/block.ts';
import type { Scope } from './scope.ts';

/** Where selectors search: one block, or all of the text. */
export interface Scopes {
  /** The text. */
  readonly text: string;
  /** All of the text. */
  readonly whole: Scope;
  /** Each block by id. */
  readonly blocks: ReadonlyMap<string, Scope>;
  /** Gives the block that holds a place; `undefined` for one that no block holds whole. */
  readonly blockOf: (start: number, end: number) => Block | undefined;
}
