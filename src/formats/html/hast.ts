/** A tree of HTML, as hast has it: assignable to its `Root`, and the other way round. */
export interface HastRoot {
  /** Tells the kinds of node apart. */
  type: 'root';
  /** The nodes at the top. */
  children: (HastDoctype | HastContent)[];
}

/** An element of HTML. */
export interface HastElement {
  /** Tells the kinds of node apart. */
  type: 'element';
  /** Name of the element, in lower case. */
  tagName: string;
  /** Its attributes, by the names of the DOM: `className`, `dataLayer`. */
  properties: HastProperties;
  /** What stands in it. */
  children: HastContent[];
}

/** The attributes of an element, by the names of the DOM. */
export interface HastProperties {
  /** The value of an attribute; one that is absent, or `false`, is not written. */
  [name: string]: boolean | number | string | null | undefined | (string | number)[];
}

/** Text of HTML, unescaped. */
export interface HastText {
  /** Tells the kinds of node apart. */
  type: 'text';
  /** The characters. */
  value: string;
}

/** A comment of HTML; the exporter writes none. */
export interface HastComment {
  /** Tells the kinds of node apart. */
  type: 'comment';
  /** The characters. */
  value: string;
}

/** A document type of HTML; the exporter writes none. */
export interface HastDoctype {
  /** Tells the kinds of node apart. */
  type: 'doctype';
}

/** What stands in an element. */
export type HastContent = HastComment | HastElement | HastText;

/** Makes text. */
export const textNode = (value: string): HastText => ({ type: 'text', value });

/** Makes an element. */
export const element = (tagName: string, properties: HastProperties, children: HastContent[] = []): HastElement => ({
  type: 'element',
  tagName,
  properties,
  children,
});
