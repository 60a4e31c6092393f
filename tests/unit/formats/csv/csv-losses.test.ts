import { csvLosses, toCsv } from '../../../../src/formats/csv.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(csvLosses, (article) => toCsv(article));
