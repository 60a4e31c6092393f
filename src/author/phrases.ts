import { element } from '../basics/sorted.ts';
import type { Token } from './text-tokens.ts';

/** What may stand after some first words of a phrase. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** What the phrases that end here are called; empty where none does. */
  readonly names: Set<string>;
  /** Whether all of these begin with a capital, and need it. */
  areCapital: boolean;
}

/** A place where a phrase stands, as indexes of words. */
export interface PhrasePlace {
  /** The first word. */
  readonly from: number;
  /** The word after the last. */
  readonly to: number;
  /** What the phrases of these words are called. */
  readonly names: ReadonlySet<string>;
}

/** Phrases that are looked for together, each with a name. */
export interface Phrases {
  /** Adds a phrase, which needs its capital or not. One that is a single character of a script without spaces may be part of any word, and is left out. */
  readonly add: (words: readonly Token[], name: string, needsCapital?: boolean) => void;
  /** Finds the phrases that begin with a word, shortest first. */
  readonly at: (tokens: readonly Token[], index: number) => PhrasePlace[];
}

/** Phrases of more words than this are left out: they hardly stand twice. */
const LONGEST = 12;

/** Makes an empty set of phrases. */
export function phrasesOf(): Phrases {
  const branch = (): Branch => ({ next: new Map(), names: new Set(), areCapital: true });
  const root = branch();
  return {
    add: (words, name, needsCapital = true) => {
      const [first] = words;
      if (first === undefined || words.length > LONGEST || (words.length === 1 && first.isPart)) return;
      let reached = root;
      for (const { word } of words) {
        const next = reached.next.get(word) ?? branch();
        reached.next.set(word, next);
        reached = next;
      }
      reached.names.add(name);
      reached.areCapital &&= needsCapital && first.isCapital;
    },
    at: (tokens, from) => {
      const places: PhrasePlace[] = [];
      const { isCapital } = element(tokens, from);
      let reached: Branch | undefined = root;
      for (let i = from; i < tokens.length; i++) {
        reached = reached.next.get(element(tokens, i).word);
        if (reached === undefined) break;
        if (reached.names.size > 0 && (isCapital || !reached.areCapital))
          places.push({ from, to: i + 1, names: reached.names });
      }
      return places;
    },
  };
}
