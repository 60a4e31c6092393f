import { MarkdownPageEvent } from 'typedoc-plugin-markdown';

/** Drops what a reader of a shipped file does not need: anchors of rows, ids as type parameters, rules, padding. */
export function load(app) {
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    page.contents = page.contents
      ?.replace(/<a id="[^"]*"><\/a> /g, '')
      .replace(/#+ Type Parameters\n\n(?:\|.*\n)+\n/g, '')
      .replace(/^## .*\n\n(Re-exports .*)\n/gm, '$1')
      .replace(/\n\*\*\*\n/g, '')
      .replaceAll('| ------ ', '| - ')
      .replace(/\n{3,}/g, '\n\n');
  });
}
