import {
  type AnnotationRef,
  type Article,
  annotationsIn,
  findMentions,
  getQuote,
  type KerryMoscowVisitIds,
  type Span,
} from '../src/index.ts';

/** Where the text begins, and how wide one of its characters is. */
const LEFT = 96;
const ADVANCE = 13;
const ROW = 38;
const BAR = 28;
const FIRST_ROW = 76;
const WIDTH = 406;

const STYLE = `text{font:15px ui-monospace,Menlo,Consolas,monospace;fill:#1b1f24}
.row{font-family:system-ui,sans-serif}
.words{font-size:20px;font-weight:bold}
.card{fill:#fff;stroke:#8a929c}
.bar{fill:#e6eefb;stroke:#2f5d9e;stroke-width:1.5}
.line{fill:none;stroke:#2f5d9e;stroke-width:1.5}
.literal{stroke-dasharray:5 4}
@media(prefers-color-scheme:dark){text{fill:#e8eaed}.card{fill:#1e2126;stroke:#737b86}.bar{fill:#23344f;stroke:#8ab4f8}.line{stroke:#8ab4f8}}`;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const text = (x: number, y: number, words: string, kind = ''): string =>
  `<text x="${x}" y="${y}"${kind && ` class="${kind}"`}>${escaped(words)}</text>`;

/** What a bar says: the id of a block, the part of a quote, the form of a mention. */
function labelOf(annotation: AnnotationRef): string {
  if (annotation.layer === 'blocks') return annotation.record.id;
  if (annotation.layer === 'mentions') return annotation.record.form;
  return annotation.layer === 'quotes' ? annotation.role : '';
}

/** Draws a bar below the words of a span; one that goes on after the last word runs out of the picture. */
function bar(range: Span, { start, end }: Span, y: number, label: string): string {
  const x = LEFT + (start - range.start) * ADVANCE;
  const last = LEFT + (Math.min(end, range.end) - range.start) * ADVANCE;
  const shape =
    end > range.end
      ? `<path class="bar" d="M${WIDTH - 14} ${y}H${x}v${BAR}H${WIDTH - 14}l10 ${-BAR / 2}z"/>`
      : `<rect class="bar" x="${x}" y="${y}" width="${last - x}" height="${BAR}" rx="3"/>`;
  return shape + text(x + 8, y + 19, label);
}

const widthOf = (id: string): number => id.length * 9 + 14;

/** Draws an entity as a box with its id, and a line to it from its mention. */
function entity(id: string, x: number, y: number, line: string, kind = ''): string {
  return [
    `<path class="line${kind && ` ${kind}`}" d="${line}"/>`,
    `<rect class="bar" x="${x}" y="${y}" width="${widthOf(id)}" height="${BAR}" rx="14"/>`,
    text(x + 7, y + 19, id),
  ].join('');
}

/** Draws the figure of the data model: the first words of the standfirst, their spans by layer, and the entities meant. */
export function renderDataModel(article: Article<KerryMoscowVisitIds>): string {
  const [source] = getQuote(article, 'hope-in-standfirst').sources;
  const [metonym] = findMentions(article, { entity: 'russian-government', block: 'standfirst' });
  const [visit] = findMentions(article, { entity: 'kerry-visit', block: 'standfirst' });
  if (!source || !metonym?.literal || !visit) throw new Error('The standfirst has no source, metonym or visit.');
  const range = { start: source.start, end: visit.end, exact: article.text.slice(source.start, visit.end) };
  const rows = (['blocks', 'sentences', 'quotes', 'mentions'] as const).map((layer, row) => {
    const y = FIRST_ROW + row * ROW;
    const bars = annotationsIn(article, range, { layers: layer }).map((one) => bar(range, one.span, y, labelOf(one)));
    return text(12, y + 19, layer, 'row') + bars.join('');
  });
  const letters = [...range.exact].map((letter, place) =>
    letter === ' ' ? '' : text(LEFT + place * ADVANCE, 56, letter, 'words'),
  );
  const offsets = [
    source.start,
    ...getQuote(article, 'hope-in-standfirst').cues.map(({ start }) => start),
    visit.start,
  ];
  const visitAt = LEFT + (visit.start - range.start) * ADVANCE;
  const below = FIRST_ROW + 3 * ROW + BAR;
  const [upper, lower] = [below + 30, below + 30 + ROW + 8];
  const height = lower + BAR + 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
    '<title>A text with its layers</title>',
    `<style>${STYLE}</style>`,
    `<rect class="card" x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/>`,
    text(12, 28, 'offset', 'row'),
    ...offsets.map((offset) => text(LEFT + (offset - range.start) * ADVANCE, 28, `${offset}`)),
    text(12, 56, 'text', 'row'),
    ...letters,
    ...rows,
    text(12, upper + 19, 'entities', 'row'),
    entity(metonym.literal, LEFT, upper, `M${LEFT + 26} ${below}V${upper}`, 'literal'),
    entity(metonym.entity, LEFT + 30, lower, `M${LEFT + 74} ${below}L${LEFT + 110} ${lower}`),
    entity(visit.entity, visitAt, upper, `M${visitAt + 56} ${below}V${upper}`),
    '</svg>',
    '',
  ].join('\n');
}
