import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { entries, sourceOf } from './entries.ts';

const HEAD = `---
title: At a glance
group: Guides
---

# At a glance

Every function of the package, and what it does. Most take an article first, and any article of this shape will do. What
comes from \`kerry-moscow-visit\` itself stands by topic, the rest by entry.

\`npm run derive\` makes this page from the doc comments.
`;

/** Topics of the first entry, in their order; a function names its own as `@category`. */
const TOPICS = ['Text', 'Quotes', 'Entities', 'Figures', 'Time'];

/** A function of an entry, as its doc comment tells of it. */
interface Helper {
  /** Its name. */
  readonly name: string;
  /** The category of the comment, `null` for none. */
  readonly topic: string | null;
  /** What it does: the first sentence of the comment, up to a colon. */
  readonly purpose: string;
}

const read = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

/** The functions in a file that have a doc comment; of overloads the first has it. */
function helpersIn(path: string): readonly Helper[] {
  return [...read(path).matchAll(/^\/\*\*\n((?: \*(?!\/).*\n)+) \*\/\nexport function (\w+)/gm)].map(
    ([, comment = '', name = '']) => {
      const text = comment.replace(/^ \* ?/gm, '').trim();
      const [summary = ''] = text.split(/\n(?:\n|@)/);
      const [purpose = ''] = summary.replace(/\s+/g, ' ').split(/[:;] |\. (?=[A-Z])|\.$/);
      return { name, topic: /^@category (.+)$/m.exec(text)?.[1] ?? null, purpose };
    },
  );
}

/** The functions that an entry passes on. */
function helpersOf(entry: string): readonly Helper[] {
  const passed = [...read(entry).matchAll(/^export \{([^}]*)\} from '([^']+)';$/gm)];
  return passed.flatMap(([, names = '', path = '']) =>
    helpersIn(posix.join(posix.dirname(entry), path)).filter(({ name }) => new RegExp(`\\b${name}\\b`).test(names)),
  );
}

/** A heading, and a list of helpers below it. */
const section = (heading: string, helpers: readonly Helper[]): string =>
  `${heading}\n\n${helpers.map(({ name, purpose }) => `- \`${name}\`: ${purpose}.`).join('\n')}\n`;

/** Makes the page of all helpers. */
export function renderHelpers(): string {
  const main = helpersOf('src/index.ts');
  const topics = TOPICS.map((topic) =>
    section(
      `## ${topic}`,
      main.filter((helper) => helper.topic === topic),
    ),
  );
  const others = entries.filter(({ subpath }) => subpath !== '');
  const ofEntry = others.map((entry) =>
    section(`## From kerry-moscow-visit${entry.subpath}`, helpersOf(sourceOf(entry))),
  );
  return [HEAD, ...topics, ...ofEntry].join('\n');
}
