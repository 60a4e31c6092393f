import { portableTextLosses, toPortableText } from '../../../../src/formats/portable-text.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(portableTextLosses, (article) => toPortableText(article));
