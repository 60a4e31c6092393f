import { addressOf } from '../../exchange/address.ts';
import type { AnnotationRef } from '../../model/layers.ts';
import type { TimeExpression } from '../../model/types.ts';
import { plainDate } from '../../values/plain-date.ts';
import { element, type HastElement } from './hast.ts';

/** Makes the element that marks an annotation: a `time`, a `data` or a `span`, with what it says as attributes. */
export function markElement(annotation: AnnotationRef): HastElement {
  const { layer, record, role } = annotation;
  const shared = {
    dataLayer: layer,
    dataRecord: addressOf(layer, record),
    ...(role !== 'whole' && { dataRole: role }),
  };
  switch (annotation.layer) {
    case 'times': {
      const { value, kind } = annotation.record;
      const dateTime = dateTimeOf(annotation.record);
      if (dateTime !== null) return element('time', { ...shared, dataKind: kind, dateTime });
      return element('span', { ...shared, dataKind: kind, dataValue: value });
    }
    case 'statistics': {
      const { value, unit } = annotation.record;
      const { quote } = annotation.record.stated.find((statement) => statement === annotation.span) ?? { quote: null };
      const properties = { ...shared, dataUnit: unit, dataQuote: quote };
      return value === null ? element('span', properties) : element('data', { ...properties, value: String(value) });
    }
    case 'quotes': {
      const { kind, attitude, speakers } = annotation.record;
      return element('span', { ...shared, dataKind: kind, dataAttitude: attitude, dataSpeakers: speakers.join(' ') });
    }
    case 'mentions': {
      const { entity, form, literal } = annotation.record;
      return element('span', { ...shared, dataEntity: entity, dataForm: form, dataLiteral: literal });
    }
    default:
      return element('span', shared);
  }
}

/** Gives what `datetime` holds for an expression, where HTML has a form for it: no range, no doubt, no months as length. */
function dateTimeOf({ value, duration }: TimeExpression): string | null {
  if (duration !== null) {
    const [, weeks] = /^P(\d+)W$/.exec(duration) ?? [];
    if (weeks !== undefined) return `${weeks}w`;
    return /^P(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?$/.test(duration) && /\d/.test(duration)
      ? duration
      : null;
  }
  if (value === null || value.startsWith('0000')) return null;
  return plainDate(value) ?? (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/.test(value) ? value : null);
}
