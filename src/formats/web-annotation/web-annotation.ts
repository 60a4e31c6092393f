import type { Layer } from '../../model/layers.ts';

/** What becomes annotations: the layers of an article, and its dateline. */
export type WebLayer = Layer | 'dateline';

/** What a part of the text is for its record: all of it, or one of a list. */
export type WebRole = 'whole' | 'content' | 'cues' | 'sources' | 'stated';

/** Words of the text, and what stands around them. */
export interface WebQuoteSelector {
  /** The W3C name of this kind of selector. */
  readonly type: 'TextQuoteSelector';
  /** The words. */
  readonly exact: string;
  /** What stands before them; with it and the suffix they stand only once. */
  readonly prefix: string;
  /** What stands after them. */
  readonly suffix: string;
}

/** A place of the text. */
export interface WebPositionSelector {
  /** The W3C name of this kind of selector. */
  readonly type: 'TextPositionSelector';
  /** Offset of the first character, in code points. */
  readonly start: number;
  /** Offset after the last character, in code points. */
  readonly end: number;
}

/** A part of the text that an annotation is about. */
export interface WebTarget {
  /** A part of something. */
  readonly type: 'SpecificResource';
  /** IRI of the text. */
  readonly source: string;
  /** Where the part stands: its words, and its place. */
  readonly selector: readonly [WebQuoteSelector, WebPositionSelector];
  /** What the part is for the record, as `role`, and what the article says of it: whether a passage is quoted. */
  readonly record: WebRecord;
}

/** Fields of a record of an article that are no places of the text. */
export type WebRecord = Readonly<Record<string, unknown>>;

/** What is said of the parts: a tag, or what they name. */
export type WebBody =
  | {
      /** Words. */
      readonly type: 'TextualBody';
      /** What for: as a tag. */
      readonly purpose: 'tagging';
      /** The name of an entity, or of a layer. */
      readonly value: string;
    }
  | {
      /** Something elsewhere. */
      readonly type: 'SpecificResource';
      /** What for: to say what is meant. */
      readonly purpose: 'identifying';
      /** IRI of the same entity elsewhere. */
      readonly source: string;
    };

/** One record of an article as an annotation of the W3C. */
export interface WebAnnotation {
  /** IRI of the annotation. */
  readonly id: string;
  /** What it is. */
  readonly type: 'Annotation';
  /** Mentions identify, all others describe. */
  readonly motivation: 'identifying' | 'describing';
  /** What is said of the parts. */
  readonly body: readonly WebBody[];
  /** The parts of the text, in the order of the record. */
  readonly target: readonly WebTarget[];
  /** The layer of the record, as `layer`, and what the article says of it as far as that is not said of a part. */
  readonly record: WebRecord;
}

/** All annotations of an article, in one page. */
export interface WebAnnotationPage {
  /** The context of the W3C, and what the keys of this package mean. */
  readonly '@context': readonly [string, WebRecord];
  /** IRI of the page. */
  readonly id: string;
  /** What it is. */
  readonly type: 'AnnotationPage';
  /** The collection that it is the only page of. */
  readonly partOf: {
    /** IRI of the collection. */
    readonly id: string;
    /** What it is. */
    readonly type: 'AnnotationCollection';
    /** Id of the article. */
    readonly label: string;
    /** How many annotations there are. */
    readonly total: number;
    /** IRI of the first page. */
    readonly first: string;
  };
  /** Index of the first annotation in the collection. */
  readonly startIndex: 0;
  /** What is said of the article as a whole, its entities among it. */
  readonly record: WebRecord;
  /** The annotations, layer by layer. */
  readonly items: readonly WebAnnotation[];
}
