import { cslJsonLosses, toCslJson } from '../../../../src/formats/csl-json.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(cslJsonLosses, toCslJson);
