import { reanchor } from '../../../src/anchor.ts';
import type { Article, Mention } from '../../../src/index.ts';
import type { Random } from '../random.ts';

/** How many annotations lost their place by mending names. */
export interface MendedNames {
  /** Annotations, over all mended texts. */
  readonly tried: number;
  readonly orphaned: number;
  readonly examples: readonly string[];
}

/** A name of fewer letters is another name once one of them changes. */
const SHORTEST = 5;

const isOneWord = ({ form, exact }: Mention): boolean =>
  form === 'name' && /^\p{L}+$/u.test(exact) && exact.length >= SHORTEST;

/** Makes a slip of the keyboard in a word, past its first letter. */
function misspelt(word: string, random: Random): string {
  const at = 1 + random(word.length - 2);
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  switch (random(4)) {
    case 0:
      return before + next + letter + after;
    case 1:
      return before + next + after;
    case 2:
      return before + letter + letter + next + after;
    default:
      return `${before}${letter === 'x' ? 'z' : 'x'}${next}${after}`;
  }
}

/** Corrects a slip in each name of one word, one by one, and counts what loses its place: nothing should. */
export function mendedNames(article: Article, times: number, random: Random): MendedNames {
  let tried = 0;
  const orphaned: string[] = [];
  for (const mention of article.mentions) {
    if (!isOneWord(mention)) continue;
    for (let i = 0; i < times; i++) {
      const slip = misspelt(mention.exact, random);
      if (slip === mention.exact) continue;
      const text = article.text.slice(0, mention.start) + slip + article.text.slice(mention.end);
      const { kept, moved, changed, orphaned: lost } = reanchor(article, text, { version: '9.0.0' });
      tried += kept.length + moved.length + changed.length + lost.length;
      for (const { layer, span } of lost)
        orphaned.push(`${mention.exact} → ${slip}: ${layer} ${JSON.stringify(span.exact)}`);
    }
  }
  return { tried, orphaned: orphaned.length, examples: orphaned.slice(0, 5) };
}
