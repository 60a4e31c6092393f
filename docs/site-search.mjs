import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentReflection, IndexEvent, ReflectionKind, RendererEvent } from 'typedoc';

/** How the theme asks its index: each word anywhere in a word, so that “a” finds everything. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: a script that stands in a string.
const ASKED = 'i.split(" ").map(c=>c.length?`*${c}*`:"").join(" ");s=r.index.search(a)';

/**
 * How it asks here: each word as it is, for more the fewer texts hold it, and, for less, as the beginning of one; of short
 * words only the last, which may be half typed. It stands in the script of the theme as it stands here.
 */
const asking = (typed, index) =>
  typed
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '')
    .map((word, i, all) => {
      const holders = Object.values(index[word] ?? {}).flatMap((texts) => Object.keys(texts));
      const whole = `${word}^${Math.ceil(50 / Math.sqrt(1 + holders.length))}`;
      return word.length > 3 || i === all.length - 1 ? `${whole} ${word}*` : whole;
    })
    .join(' ');

/** The summary of what a name is. */
function summaryOf(reflection) {
  const comment = reflection.comment ?? reflection.signatures?.[0]?.comment;
  return comment?.summary.map(({ text }) => text).join('') ?? '';
}

/** What comes after pages that answer: types, schemas and lists of values, which are sought by their names. */
const LATER = ReflectionKind.Interface | ReflectionKind.TypeAlias | ReflectionKind.Variable;

/** Makes the search find pages by the words of their summaries and guides. */
export function load(app) {
  let readme;
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    readme = new DocumentReflection('README', project, project.readme, {});
  });

  app.renderer.on(IndexEvent.PREPARE_INDEX, ({ searchResults, searchFields, searchFieldWeights }) => {
    app.renderer.router.fullUrls.set(readme, 'index.html');
    searchResults.push(readme);
    searchFields.push({});
    // A word counts for less in a long text, and guides are long.
    Object.assign(searchFieldWeights, { words: 3, comment: 3, document: 12 });
    for (const [i, reflection] of searchResults.entries()) {
      searchFields[i].words = reflection.name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
      searchFields[i].comment = summaryOf(reflection);
      // A page that answers comes before a type, a type before a field, and all before what is written for maintainers.
      if (reflection.kindOf(ReflectionKind.Property) || reflection.frontmatter?.group === 'Maintenance')
        reflection.relevanceBoost = 0.3;
      else if (reflection.kindOf(LATER)) reflection.relevanceBoost = 0.6;
    }
  });

  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    const path = join(outputDirectory, 'assets/main.js');
    const script = readFileSync(path, 'utf8');
    if (!script.includes(ASKED)) app.logger.error('docs/site-search.mjs mends nothing: how the index is asked');
    writeFileSync(
      path,
      script.replace(ASKED, () => `(${asking})(i,r.index.invertedIndex);s=r.index.search(a)`),
    );
  });
}
