import { jsonlLosses, toJsonLines } from '../../../../src/formats/jsonl.ts';
import { layers } from '../../../../src/index.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(jsonlLosses, (article) => toJsonLines(article, { layers }));
