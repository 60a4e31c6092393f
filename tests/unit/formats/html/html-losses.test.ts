import { htmlLosses, toHtml } from '../../../../src/formats/html.ts';
import { layers } from '../../../../src/index.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(htmlLosses, (article) => toHtml(article, { layers, records: true }));
