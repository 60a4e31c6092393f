import { recordLinesLosses, toRecordLines } from '../../../../src/formats/jsonl.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(recordLinesLosses, (article) => toRecordLines(article));
