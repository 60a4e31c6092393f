const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const integer = 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger';

/** The terms of the context of Web Annotations that this package writes, each as the W3C defines it. */
export const annoContext = {
  '@context': {
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@id' },
    Annotation: `${oa}Annotation`,
    TextualBody: `${oa}TextualBody`,
    SpecificResource: `${oa}SpecificResource`,
    TextQuoteSelector: `${oa}TextQuoteSelector`,
    TextPositionSelector: `${oa}TextPositionSelector`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    AnnotationCollection: `${as}OrderedCollection`,
    describing: `${oa}describing`,
    identifying: `${oa}identifying`,
    tagging: `${oa}tagging`,
    body: { '@type': '@id', '@id': `${oa}hasBody` },
    target: { '@type': '@id', '@id': `${oa}hasTarget` },
    source: { '@type': '@id', '@id': `${oa}hasSource` },
    selector: { '@type': '@id', '@id': `${oa}hasSelector` },
    motivation: { '@type': '@vocab', '@id': `${oa}motivatedBy` },
    purpose: { '@type': '@vocab', '@id': `${oa}hasPurpose` },
    exact: `${oa}exact`,
    prefix: `${oa}prefix`,
    suffix: `${oa}suffix`,
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    start: { '@type': integer, '@id': `${oa}start` },
    end: { '@type': integer, '@id': `${oa}end` },
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    first: { '@type': '@id', '@id': `${as}first` },
    partOf: { '@type': '@id', '@id': `${as}partOf` },
    items: { '@type': '@id', '@container': '@list', '@id': `${as}items` },
    total: { '@type': integer, '@id': `${as}totalItems` },
    startIndex: { '@type': integer, '@id': `${as}startIndex` },
  },
};
