import { bratLosses, toBrat } from '../../../../src/formats/brat.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(bratLosses, (article) => toBrat(article));
