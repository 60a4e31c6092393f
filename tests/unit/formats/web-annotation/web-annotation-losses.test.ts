import { toWebAnnotations, webAnnotationLosses } from '../../../../src/formats/web-annotation.ts';
import { checkLosses } from '../../../support/check-losses.ts';

checkLosses(webAnnotationLosses, (article) => toWebAnnotations(article));
