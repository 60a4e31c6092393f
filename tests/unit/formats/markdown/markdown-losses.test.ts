import { markdownLosses, toMarkdown } from '../../../../src/formats/markdown.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(markdownLosses, (article) => toMarkdown(article));
