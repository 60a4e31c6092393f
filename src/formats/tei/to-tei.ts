import { toXml } from 'xast-util-to-xml';
import type { LossOptions } from '../../exchange/loss.ts';
import type { Article, Ids } from '../../model/types.ts';
import { toXast } from './to-xast.ts';

/**
 * Writes an article as a TEI P5 document.
 *
 * The text of each block stands in it to the letter. Passages of quotes are `said`, joined by `next` and `prev`; names
 * are `persName`, `orgName` and `placeName`, other mentions `rs`; figures are `measure`, dates `date`, scare quotes
 * `soCalled`. Where marks overlap, the later one is cut into pieces, joined in the same way. No more than 100 marks lie in
 * one another, and of dates 100 in these; what would lie deeper is left out and told as a loss. Entities, relations, sentences,
 * and the sources and cues of quotes are in `standOff`, and point into the text by `string-range`, in code points from the
 * start of a block.
 *
 * @param article - The article.
 * @param options - `onLoss`: called for each character that XML cannot hold, for which U+FFFD stands, for each address that is
 * unsafe, and for each mark that lies too deep or in no block, which are left out.
 * @returns XML, in UTF-8 when it is written to a file.
 * @throws `TypeError` for what is no article, and for an unknown option.
 * @see The guidelines: https://tei-c.org/release/doc/tei-p5-doc/en/html/
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toTei } from 'kerry-moscow-visit/formats/tei';
 *
 * toTei(article).includes('<persName ref="#entities.john-kerry"'); // => true
 * ```
 */
export function toTei<I extends Ids>(article: Article<I>, options?: LossOptions): string;
export function toTei(article: Article, options: LossOptions = {}): string {
  const xml = toXml(toXast(article, options), { closeEmptyElements: true });
  const safe = xml.replace(/\r/g, '&#13;').replace(/]]>/g, ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${safe}\n`;
}
