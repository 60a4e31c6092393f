import { assertArticle, misuse } from '../../basics/errors.ts';
import { fitting } from '../../exchange/fitting.ts';
import type { LossOptions } from '../../exchange/loss.ts';
import type { Article, Ids } from '../../model/types.ts';
import { divisions } from './body.ts';
import { header } from './header.ts';
import { inline, join, type Pieces } from './inline.ts';
import { marksOf } from './marks.ts';
import { pointing } from './pointing.ts';
import { entityLists } from './stand-off.ts';
import { around, element, type TeiRoot } from './tei-tree.ts';

/** What a document of XML 1.0 cannot hold. */
const UNWRITABLE = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Makes a tree of TEI P5 of an article (xast): for those who work with unified.
 *
 * It holds what `toTei` writes. A CARRIAGE RETURN stands in the tree as it is: who writes the tree as XML has to write it
 * as `&#13;`, or readers turn it into a new line.
 *
 * @param article - The article.
 * @param options - `onLoss`: called for each character that XML cannot hold, for which U+FFFD stands, for each address that is
 * unsafe, and for each mark that lies too deep or in no block, which are left out.
 * @returns A fresh tree.
 * @throws `TypeError` for what is no article, and for an unknown option.
 * @see xast: https://github.com/syntax-tree/xast
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toXast } from 'kerry-moscow-visit/formats/tei';
 *
 * toXast(article).children[0].children.map((part) => part.type === 'element' && part.name);
 * // => ['teiHeader', 'standOff', 'text']
 * ```
 */
export function toXast<I extends Ids>(article: Article<I>, options?: LossOptions): TeiRoot;
export function toXast(given: Article, options: LossOptions = {}): TeiRoot {
  assertArticle(given);
  const { onLoss, ...others } = options;
  for (const key of Object.keys(others)) throw misuse('options', 'the key "onLoss"', key);
  const article = fitting(given, UNWRITABLE, { onLoss });
  const pieces: Pieces = new Map();
  const body = divisions(article.blocks, inline(article.text, marksOf(article), pieces, { onLoss }));
  join(pieces);
  const root = element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': article.language }, [
    header(article),
    ...around('standOff', [...entityLists(article), ...pointing(article, pieces)]),
    element('text', {}, [element('body', {}, body)]),
  ]);
  return { type: 'root', children: [root] };
}
