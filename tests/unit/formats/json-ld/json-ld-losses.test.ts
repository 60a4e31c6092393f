import { jsonLdLosses, toJsonLd } from '../../../../src/formats/json-ld.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(jsonLdLosses, (article) => toJsonLd(article, { as: 'article' }));
