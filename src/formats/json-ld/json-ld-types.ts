/** Names a node that stands elsewhere in the same data. */
export interface JsonLdReference {
  /** The IRI of the node. */
  readonly '@id': string;
}

/** What every entity has as a node of schema.org. */
export interface JsonLdThing {
  /** The IRI of the entity. */
  readonly '@id': string;
  /** Usual name. */
  readonly name: string;
  /** Other names; absent where there are none. */
  readonly alternateName?: readonly string[];
  /** Who or what it is in the article; absent where nothing is said. */
  readonly description?: string;
  /** IRIs that name the same thing elsewhere; absent where there are none. */
  readonly sameAs?: readonly string[];
}

/** A person. */
export interface JsonLdPerson extends JsonLdThing {
  /** Tells persons from other nodes. */
  readonly '@type': 'Person';
  /** Given name; absent where unknown. */
  readonly givenName?: string;
  /** Family name; absent where unknown. */
  readonly familyName?: string;
  /** Titles of the posts; absent where there are none. */
  readonly jobTitle?: readonly string[];
}

/** An event. */
export interface JsonLdEvent extends JsonLdThing {
  /** Tells events from other nodes. */
  readonly '@type': 'Event';
  /** When it takes place, with a time to the second where it has one; absent where that is no plain date. */
  readonly startDate?: string;
}

/** An organization or a place; a group, an agreement or a thing, for which schema.org has no finer type. */
export interface JsonLdOther extends JsonLdThing {
  /** Tells these from other nodes. */
  readonly '@type': 'Organization' | 'Place' | 'Country' | 'Thing';
}

/** An entity of the article as a node of schema.org; narrow it by `@type`. */
export type JsonLdEntity = JsonLdPerson | JsonLdEvent | JsonLdOther;

/** A topic of the article. */
export interface JsonLdTopic {
  /** Tells topics from other nodes. */
  readonly '@type': 'DefinedTerm';
  /** The IRI of the topic; absent for an unsafe one. */
  readonly '@id'?: string;
  /** Name of the topic. */
  readonly name: string;
}

/** A quote. */
export interface JsonLdQuotation {
  /** Tells quotations from other nodes. */
  readonly '@type': 'Quotation';
  /** The IRI of the quote. */
  readonly '@id': string;
  /** The passages that stand in quotation marks, without them; absent where there are none. */
  readonly text?: readonly string[];
  /** The passages that the article tells in its own words; absent where there are none. */
  readonly abstract?: readonly string[];
  /** Speakers that are persons or organizations; absent where there are none, and for what was not said. */
  readonly spokenByCharacter?: readonly JsonLdReference[];
  /** The words that name the speakers; absent where there are none, and for what was not said. */
  readonly creditText?: readonly string[];
  /** Other speakers: countries, groups, events; for what was not said all. Absent where there are none. */
  readonly mentions?: readonly JsonLdReference[];
  /** The entities that the content mentions; absent where there are none. */
  readonly about?: readonly JsonLdReference[];
  /** The quote in whose content this one stands; absent where there is none. */
  readonly isPartOf?: JsonLdReference;
  /** For a saying that did not take place: whether it is planned, hoped for, demanded, possible or denied. */
  readonly creativeWorkStatus?: string;
}

/** A value with its unit, and the bounds that its wording allows. */
export interface JsonLdQuantity {
  /** Tells quantities from amounts of money. */
  readonly '@type': 'QuantitativeValue';
  /** The value; absent for vague words. */
  readonly value?: number;
  /** Smallest value that the wording allows; absent where it sets none. */
  readonly minValue?: number;
  /** Largest value that the wording allows; absent where it sets none. */
  readonly maxValue?: number;
  /** Unit in words. */
  readonly unitText: string;
}

/** An amount of money, and the bounds that its wording allows. */
export interface JsonLdMoney {
  /** Tells amounts of money from quantities. */
  readonly '@type': 'MonetaryAmount';
  /** The amount; absent for vague words. */
  readonly value?: number;
  /** Smallest amount that the wording allows; absent where it sets none. */
  readonly minValue?: number;
  /** Largest amount that the wording allows; absent where it sets none. */
  readonly maxValue?: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** A figure: a claim of whoever states it. */
export interface JsonLdObservation {
  /** Tells figures from other nodes. */
  readonly '@type': 'Observation';
  /** The IRI of the figure. */
  readonly '@id': string;
  /** What is measured, in words; of a change with its direction, for its value has no sign. */
  readonly variableMeasured: string;
  /** The entities that the words of the figure mention; absent where there are none. */
  readonly observationAbout?: readonly JsonLdReference[];
  /** The year, month or day that the figure is for; absent where that is no plain date. */
  readonly observationDate?: string;
  /** How long that is; absent where that is no plain date. */
  readonly observationPeriod?: 'P1Y' | 'P1M' | 'P1D';
  /** The figure with its unit. */
  readonly value: JsonLdQuantity | JsonLdMoney;
  /** Half of the distance between the bounds, where they lie as far below the value as above it. */
  readonly marginOfError?: JsonLdQuantity;
  /** The quotes that state the figure, or the article where it does so itself. */
  readonly subjectOf: readonly JsonLdReference[];
}

/** The photograph of an article. */
export interface JsonLdImage {
  /** Tells images from other nodes. */
  readonly '@type': 'ImageObject';
  /** Where the image is shown: the address of the article; absent where none is known. */
  readonly url?: string;
  /** Who is credited. */
  readonly creditText: string;
}

/** The article as a node of schema.org, without a context. */
export interface JsonLdNewsArticle {
  /** Tells articles from other nodes. */
  readonly '@type': 'NewsArticle';
  /** The IRI of the article. */
  readonly '@id': string;
  /** Id of the article. */
  readonly identifier: string;
  /** Language, BCP 47. */
  readonly inLanguage: string;
  /** Address of the published text; absent where none is known. */
  readonly url?: string;
  /** The headline; absent where there is none. */
  readonly headline?: string;
  /** The standfirst; absent where there is none. */
  readonly abstract?: string;
  /** When it was published, with a time to the second where it has one; absent where that is no plain date. */
  readonly datePublished?: string;
  /** The dateline, verbatim; absent where there is none. */
  readonly dateline?: string;
  /** Who wrote it; absent where nobody is named. */
  readonly author?: readonly JsonLdReference[];
  /** Who published it; absent where that is unknown. */
  readonly publisher?: JsonLdReference;
  /** The publisher, where rights are claimed; else absent. */
  readonly copyrightHolder?: JsonLdReference;
  /** Who holds the rights, in words; absent where nothing is said. */
  readonly copyrightNotice?: string;
  /** The photograph; absent where none is credited. */
  readonly image?: JsonLdImage;
  /** The topics; absent where there are none. */
  readonly about?: readonly JsonLdTopic[];
  /** The entities and the figures; absent where there are none. */
  readonly mentions?: readonly (JsonLdEntity | JsonLdObservation)[];
  /** The quotes; absent where there are none. */
  readonly hasPart?: readonly JsonLdQuotation[];
  /** The text of the body; absent in an article that a page is about. */
  readonly articleBody?: string;
}

/** The article itself, for the page that publishes it. */
export interface JsonLdArticle extends JsonLdNewsArticle {
  /** Says that the keys are those of schema.org. */
  readonly '@context': 'https://schema.org';
}

/** A page that is about the article. */
export interface JsonLdPage {
  /** Says that the keys are those of schema.org. */
  readonly '@context': 'https://schema.org';
  /** Tells a page from the article itself. */
  readonly '@type': 'WebPage';
  /** The article, without the text of its body. */
  readonly about: JsonLdNewsArticle;
  /** The same article, as a work that the page cites. */
  readonly citation: JsonLdReference;
}
