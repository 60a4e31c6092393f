/** Text in a tree of XML. */
export interface TeiText {
  /** Tells text from elements. */
  type: 'text';
  /** The characters. */
  value: string;
}

/** An element in a tree of XML. */
export interface TeiElement {
  /** Tells elements from text. */
  type: 'element';
  /** Name of the element, such as `persName`. */
  name: string;
  /** Its attributes by name. */
  attributes: Record<string, string>;
  /** What stands in it. */
  children: (TeiElement | TeiText)[];
}

/** A document of TEI as a tree: what xast calls a root. */
export interface TeiRoot {
  /** Tells the document from what stands in it. */
  type: 'root';
  /** The element `TEI`. */
  children: [TeiElement];
}

/** What may be given for an attribute: what is absent is left out. */
type Attributes = Readonly<Record<string, string | number | null | undefined>>;
/** What may be given as children: text or elements; what is absent is left out. */
type Children = readonly (TeiElement | TeiText | string | null | undefined)[];

/** Makes an element; attributes and children that are absent are left out. */
export function element(name: string, attributes: Attributes, children: Children = []): TeiElement {
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value != null && value !== '') written[key] = `${value}`;
  return {
    type: 'element',
    name,
    attributes: written,
    children: children.flatMap((child) =>
      !child ? [] : typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** Makes an element for each of some words; none for what is absent. */
export function worded(name: string, words: readonly (string | null | undefined)[], type?: string): TeiElement[] {
  return words.flatMap((one) => (one ? element(name, { type }, [one]) : []));
}

/** Makes an element around others, in a list; none around nothing. */
export function around(name: string, children: TeiElement[], attributes: Attributes = {}): TeiElement[] {
  return children.length === 0 ? [] : [element(name, attributes, children)];
}
