import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';

/** Puts HTML into the body of a page, as its user would. */
export const pageOf = (html: string): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body><main>${html}</main></body></html>`;

/** Reads HTML as a browser does, and gives the document. */
export const documentOf = (html: string): Document => new JSDOM(pageOf(html)).window.document;

/** Gives the text content of the article in some HTML. */
export const articleText = (html: string): string | null =>
  documentOf(html).querySelector('article')?.textContent ?? null;

/** Lists what html-validate finds wrong in a page with some HTML. */
export async function invalidities(html: string): Promise<readonly string[]> {
  const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(pageOf(html));
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** Lists what axe finds wrong in a page with some HTML, by all rules that need no layout. */
export async function barriers(html: string): Promise<readonly string[]> {
  const { window } = new JSDOM(pageOf(html), { runScripts: 'outside-only' });
  window.eval(axe.source);
  const { violations }: axe.AxeResults = await window.axe.run(window.document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
