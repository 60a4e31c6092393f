/** A tree of mdast, with footnotes as in GFM, that holds an article. Lists of children are open, as those of mdast are. */
export interface MdastRoot {
  /** The mdast name of this node. */
  readonly type: 'root';
  /** The blocks, then the footnotes. */
  readonly children: (MdastBlock | MdastFootnoteDefinition)[];
}

/** What holds one block or several. */
export type MdastBlock = MdastHeading | MdastParagraph | MdastList | MdastBlockquote;

/** The headline, or a subheading. */
export interface MdastHeading {
  /** The mdast name of this node. */
  readonly type: 'heading';
  /** 1 for the headline, 2 for a subheading. */
  readonly depth: 1 | 2;
  /** The words. */
  readonly children: MdastPhrasing[];
}

/** A block of another kind, or the words of a footnote. */
export interface MdastParagraph {
  /** The mdast name of this node. */
  readonly type: 'paragraph';
  /** The words. */
  readonly children: MdastPhrasing[];
}

/** List items that follow each other. */
export interface MdastList {
  /** The mdast name of this node. */
  readonly type: 'list';
  /** Items have bullets. */
  readonly ordered: false;
  /** No blank lines stand between items. */
  readonly spread: false;
  /** The items. */
  readonly children: MdastListItem[];
}

/** A list item. */
export interface MdastListItem {
  /** The mdast name of this node. */
  readonly type: 'listItem';
  /** No blank lines stand in it. */
  readonly spread: false;
  /** The words. */
  readonly children: MdastParagraph[];
}

/** Block quotations that follow each other. */
export interface MdastBlockquote {
  /** The mdast name of this node. */
  readonly type: 'blockquote';
  /** The blocks. */
  readonly children: MdastParagraph[];
}

/** Words, and what stands between them. */
export type MdastPhrasing = MdastText | MdastBreak | MdastLink | MdastFootnoteReference;

/** Verbatim words. */
export interface MdastText {
  /** The mdast name of this node. */
  readonly type: 'text';
  /** The words, without line breaks. */
  readonly value: string;
}

/** A line break inside a block. */
export interface MdastBreak {
  /** The mdast name of this node. */
  readonly type: 'break';
}

/** Linked words. */
export interface MdastLink {
  /** The mdast name of this node. */
  readonly type: 'link';
  /** Where it leads. */
  readonly url: string;
  /** The words. */
  readonly children: (MdastText | MdastBreak)[];
}

/** The mark of a footnote. */
export interface MdastFootnoteReference {
  /** The mdast name of this node. */
  readonly type: 'footnoteReference';
  /** Number of the footnote. */
  readonly identifier: string;
  /** The same. */
  readonly label: string;
}

/** A footnote. */
export interface MdastFootnoteDefinition {
  /** The mdast name of this node. */
  readonly type: 'footnoteDefinition';
  /** Number of the footnote. */
  readonly identifier: string;
  /** The same. */
  readonly label: string;
  /** The words. */
  readonly children: MdastParagraph[];
}
