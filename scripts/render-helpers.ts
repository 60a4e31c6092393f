import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { entries, sourceOf } from './entries.ts';

const HEAD = `---
title: At a glance
group: Guides
---

# At a glance

Every function of the package, and what it does. Most take an article first, and any article of this shape will do.
What comes from \`kerry-moscow-visit\` itself stands by topic, the rest by entry.
`;

/** Topics of the first entry, in their order; a function names its own as `@category`. */
const TOPICS = ['Text', 'Quotes', 'Entities', 'Figures', 'Time'];

/** Where the entries that write and read other formats stand. */
const FORMATS = '/formats/';

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

/** A heading, and lines below it. */
const section = (heading: string, lines: readonly string[]): string => `## ${heading}\n\n${lines.join('\n')}\n`;

/** A line on a helper; what follows its name tells where it comes from. */
const line = ({ name, purpose }: Helper, from = ''): string => `- \`${name}\`${from}: ${purpose}.`;

/** Makes the page of all helpers. */
export function renderHelpers(): string {
  const main = helpersOf('src/index.ts');
  for (const { name, topic } of main)
    if (topic === null || !TOPICS.includes(topic)) throw new Error(`${name} has no @category of ${TOPICS.join(', ')}`);
  const topics = TOPICS.map((topic) =>
    section(
      topic,
      main.filter((helper) => helper.topic === topic).map((helper) => line(helper)),
    ),
  );
  const others = entries.filter(({ subpath }) => subpath !== '' && !subpath.startsWith(FORMATS));
  const ofEntries = others.map((entry) =>
    section(
      `From kerry-moscow-visit${entry.subpath}`,
      helpersOf(sourceOf(entry)).map((helper) => line(helper)),
    ),
  );
  const formats = entries.filter(({ subpath }) => subpath.startsWith(FORMATS));
  const ofFormats = formats.flatMap((entry) =>
    helpersOf(sourceOf(entry)).map((helper) => line(helper, ` (${entry.subpath.slice(FORMATS.length)})`)),
  );
  return [HEAD, ...topics, ...ofEntries, section(`From kerry-moscow-visit${FORMATS}…`, ofFormats)].join('\n');
}
