import { teiLosses, toTei } from '../../../../src/formats/tei.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(teiLosses, (article) => toTei(article));
