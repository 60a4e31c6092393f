import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSX, PageEvent, ReflectionKind, RendererEvent } from 'typedoc';

/** The page of the explorer, in the folder of the site. */
const EXPLORER = 'explorer.html';

/** Sets the theme that a reader chose, before the page is drawn. */
const THEME_SCRIPT = "document.documentElement.dataset.theme = localStorage.getItem('tsd-theme') || 'os';\n";

/**
 * What is put right in the pages of TypeDoc 0.28.20, by the fault. `docs/decisions/012-site.md` tells more of each.
 *
 * @type {Readonly<Record<string, readonly [pattern: RegExp, replacement: string]>>}
 */
const MENDS = {
  'no main landmark': [/<div class="col-content">/g, '<div class="col-content" role="main">'],
  'page menu in no landmark': [
    /<div class="page-menu">/g,
    '<div class="page-menu" role="complementary" aria-label="This page">',
  ],
  'link in a summary': [/<a href="#[^"]*" aria-label="Permalink"[^>]*>(?:(?!<\/a>).)*<\/a>(?=<\/h2><\/summary>)/g, ''],
  'wide tables': [/<table>([\s\S]*?)<\/table>/g, '<div class="wide" tabindex="0"><table>$1</table></div>'],
  'long lines of code': [/<pre><code/g, '<pre><code tabindex="0"'],
  'inline script': [
    /<script>document\.documentElement\.dataset\.theme = [^<]*<\/script>/g,
    '<script src="{base}assets/theme.js"></script>',
  ],
  'search index loaded by every page': [
    /<script async src="([^"]*search\.js)" id="tsd-search-script"><\/script>/g,
    '<meta id="tsd-search-script" name="search-index" content="$1"/>',
  ],
  'no relative links in the toolbar': [
    /<div id="tsd-toolbar-links"><\/div>/g,
    `<div id="tsd-toolbar-links"><a href="{base}${EXPLORER}">Explorer</a></div>`,
  ],
  'picture of the explorer leads nowhere': [
    /<img src="[^"]*explorer\.webp"[^>]*>/g,
    `<a href="{base}${EXPLORER}">$&</a>`,
  ],
};

/** What is put right by more than a replacement. */
const LEVELS = 'headings skip levels';
const NAMES = 'public names lead nowhere';
const KEYS = 'keys stand on another page';
const TITLE = 'README repeats the name';

/** Gives each heading the level at which it stands: one below the heading that it lies under. */
function levelled(html) {
  const above = [];
  return html.replace(/<h([1-6])(?=[ >])/g, (start, digit) => {
    while (above.length > 0 && above.at(-1) >= digit) above.pop();
    above.push(digit);
    return above.length === Number(digit) ? start : `${start} aria-level="${above.length}"`;
  });
}

/** Makes code that is a public name, or a call of one, a link to its page. */
function linked(parts, pages) {
  return parts.map((part) => {
    const [, text, name] = (part.kind === 'code' && /^`((\w+)(?:\(.*\))?)`$/.exec(part.text)) || [];
    const target = pages.get(name);
    return target === undefined ? part : { kind: 'inline-tag', tag: '@linkcode', text, target };
  });
}

/** The keys of a filter or of options, as a list for where a function takes them, so that nobody has to leave its page. */
function keyList({ comment, type }) {
  const taken = type?.type === 'reference' ? type.reflection : undefined;
  if (comment === undefined || !/(?:Filter|Options)$/.test(taken?.name)) return [];
  return taken.children.flatMap((key) => [
    { kind: 'text', text: '\n- ' },
    { kind: 'inline-tag', tag: '@linkcode', text: key.name, target: key },
    { kind: 'text', text: ': ' },
    ...(key.comment?.summary ?? []),
  ]);
}

/** Mends the pages of the default theme; what no longer matches fails the build. */
export function load(app) {
  const counts = new Map([...Object.keys(MENDS), LEVELS, NAMES, KEYS, TITLE].map((fault) => [fault, 0]));
  const count = (fault, times) => counts.set(fault, counts.get(fault) + times);

  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    const kinds =
      ReflectionKind.Function | ReflectionKind.Variable | ReflectionKind.Interface | ReflectionKind.TypeAlias;
    const pages = new Map(project.getReflectionsByKind(kinds).map((reflection) => [reflection.name, reflection]));
    const link = (parts) => {
      const links = linked(parts, pages);
      count(NAMES, links.filter((part, i) => part !== parts[i]).length);
      return links;
    };
    for (const guide of project.getReflectionsByKind(ReflectionKind.Document)) guide.content = link(guide.content);
    for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
      const list = keyList(parameter);
      parameter.comment?.summary.push(...list);
      count(KEYS, list.length);
    }
    project.readme = link(project.readme);
    // The theme puts the name of the project above it.
    project.readme[0].text = project.readme[0].text.replace(/^# .+\n/, () => {
      count(TITLE, 1);
      return '';
    });
  });

  app.renderer.hooks.on('sidebar.begin', (context) =>
    JSX.createElement(
      'nav',
      { class: 'tsd-navigation', 'aria-label': 'Explorer' },
      JSX.createElement('a', { href: context.relativeURL(EXPLORER) }, 'Explorer'),
    ),
  );

  app.renderer.on(PageEvent.END, (page) => {
    const [, base = ''] = / data-base="([^"]*)"/.exec(page.contents) ?? [];
    let html = page.contents;
    for (const [fault, [pattern, replacement]] of Object.entries(MENDS)) {
      count(fault, html.match(pattern)?.length ?? 0);
      html = html.replace(pattern, replacement.replace('{base}', base));
    }
    page.contents = levelled(html);
    if (page.contents !== html) count(LEVELS, 1);
  });

  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    for (const [fault, count] of counts)
      if (count === 0) app.logger.error(`docs/site-plugin.mjs mends nothing: ${fault}`);
    writeFileSync(join(outputDirectory, 'assets/theme.js'), THEME_SCRIPT);
  });
}
