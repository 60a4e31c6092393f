import { stringifyEntitiesLight } from 'stringify-entities';
import type { HastContent, HastDoctype, HastElement, HastRoot } from './hast.ts';

/** Text that is written as it is. */
interface Raw {
  readonly type: 'raw';
  readonly value: string;
}

/** A tree in which text has become what is written for it. */
interface EscapedTree {
  type: 'root' | 'element';
  children: (HastDoctype | Exclude<HastContent, HastElement> | EscapedTree | Raw)[];
}

/** Characters of text that are written as references: those that begin or end a tag, and CR, which alone is read as LF. */
const ESCAPED = { subset: ['&', '<', '>', '\r'] };

/**
 * Escapes the text of a tree for a serializer that leaves `>` and CR as they are.
 */
export function withEscapedText<T extends HastRoot | HastElement>(tree: T): Omit<T, 'children'> & EscapedTree {
  return {
    ...tree,
    children: tree.children.map((node) => {
      if (node.type === 'text') return { type: 'raw', value: stringifyEntitiesLight(node.value, ESCAPED) } as const;
      return node.type === 'element' ? withEscapedText(node) : node;
    }),
  };
}
