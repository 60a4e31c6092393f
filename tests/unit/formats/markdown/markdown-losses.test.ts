import { markdownLosses, toMarkdown, toMdast } from '../../../../src/formats/markdown.ts';
import type { Article } from '../../../../src/index.ts';
import { checkLosses } from '../../../support/check-losses.ts';

/** The same without known speakers, so that the words of the text name them. */
const unnamed = (article: Article): Article => ({
  ...article,
  quotes: article.quotes.map((quote) => ({ ...quote, speakers: [] })),
});

checkLosses(markdownLosses, (article) => [toMarkdown(article), toMdast(unnamed(article))]);
