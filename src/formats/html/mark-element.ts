import type { AnnotationRef } from '../../model/layers.ts';
import type { TimeExpression } from '../../model/types.ts';
import { plainDate } from '../../values/plain-date.ts';
import { element, type HastElement } from './hast.ts';

/**
 * Makes the element that marks an annotation: a `time`, a `data` or a `span`, with its layer, what names its record, and
 * what a page may be styled by.
 */
export function markElement(annotation: AnnotationRef): HastElement {
  const { layer } = annotation;
  switch (annotation.layer) {
    case 'mentions':
      return element('span', { dataLayer: layer, dataEntity: annotation.record.entity });
    case 'quotes': {
      const { id, speakers } = annotation.record;
      const dataSpeakers = speakers.length === 0 ? null : speakers.join(' ');
      return element('span', { dataLayer: layer, dataRole: annotation.role, dataRecord: id, dataSpeakers });
    }
    case 'times': {
      const { id, value } = annotation.record;
      const dateTime = dateTimeOf(annotation.record);
      if (dateTime !== null) return element('time', { dataLayer: layer, dataRecord: id, dateTime });
      return element('span', { dataLayer: layer, dataRecord: id, dataValue: value });
    }
    case 'statistics': {
      const { id, value, unit } = annotation.record;
      const properties = { dataLayer: layer, dataRecord: id, dataUnit: unit };
      return value === null ? element('span', properties) : element('data', { ...properties, value: String(value) });
    }
    case 'relations':
      return element('span', { dataLayer: layer, dataRecord: annotation.record.id });
    default:
      return element('span', { dataLayer: layer });
  }
}

/** Gives what `datetime` holds for an expression, where HTML has a form for it: no range, no doubt, no months as length. */
function dateTimeOf({ value, duration }: TimeExpression): string | null {
  if (duration !== null) {
    const [, weeks] = /^P(\d+)W$/.exec(duration) ?? [];
    if (weeks !== undefined) return `${weeks}w`;
    return /^P(?=.*\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?$/.test(duration) ? duration : null;
  }
  if (value === null || value.startsWith('0000')) return null;
  return plainDate(value) ?? (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/.test(value) ? value : null);
}
