import {
  annotationsAt,
  article,
  attributionChain,
  countMentions,
  findQuotes,
  formatStatistic,
  getBlock,
  getEntity,
  getSeries,
  getStatistic,
  resolveName,
  searchText,
  sentenceAt,
  timeline,
} from 'kerry-moscow-visit';
import { defineArticle } from 'kerry-moscow-visit/author';
import { safeParseArticle } from 'kerry-moscow-visit/schema';

const WIDTH = 100;

/** Puts text on one line, cut to a width. */
function cut(text, width) {
  const line = text.replace(/\s/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line;
}

/** Prints text in lines of full width, indented. */
function print(text = '', indent = 0) {
  const margin = ' '.repeat(indent);
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      console.log(margin + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  console.log(line === '' ? '' : margin + line);
}

/** Prints cells in columns; the last cell takes the rest of the line. */
function row(cells, widths) {
  let line = '  ';
  cells.forEach((cell, i) => {
    const width = widths[i] ?? WIDTH - line.length;
    line += i === cells.length - 1 ? cut(cell, width) : `${cut(cell, width).padEnd(width)}  `;
  });
  console.log(line.trimEnd());
}

function section(title, call) {
  console.log(`\n${title.toUpperCase()}${call.padStart(WIDTH - title.length)}\n${'-'.repeat(WIDTH)}`);
}

const nameOf = (id) => getEntity(article, id).name;
const billions = (value) => (value / 1e9).toFixed(2);

print(getBlock(article, 'headline').exact);
print(getBlock(article, 'dateline').exact);
print(`Filed ${article.dateline.period.value}. ${article.dateline.period.because}`, 2);

section('Who says what', 'findQuotes(article)');
const QUOTE = [36, 30, 28];
row(['id', 'who', 'by which words'], QUOTE);
for (const { id, kind, attitude, speakers, cues, content } of findQuotes(article)) {
  const depth = attributionChain(article, id).length - 1;
  const indent = '    '.repeat(depth);
  const who = speakers.length === 0 ? '(nobody named)' : speakers.map(nameOf).join(', ');
  const words = content.map(({ exact, quoted }) => (quoted ? `“${exact}”` : exact)).join(' … ');
  row([`${indent}${depth > 0 ? '└ ' : ''}${id}`, who, cues.map(({ exact }) => exact).join(', ')], QUOTE);
  row([indent, `${depth > 0 ? '  ' : ''}${kind}, ${attitude}: ${words}`], [2 + indent.length]);
}

section('Who is mentioned, how often, by which words', 'countMentions(article)');
for (const { entity, total, names } of countMentions(article).slice(0, 10)) {
  const words = names.map(({ exact, count }) => `${exact} ×${count}`).join(', ');
  row([String(total).padStart(2), entity, words], [2, 28]);
}

section('What a name means here', 'resolveName(article, name)');
for (const name of ['Washington', 'Moscow', 'Kerry']) {
  for (const { entity, form, literal, count } of resolveName(article, name))
    row([name, `×${count}`, form, literal === null ? entity : `${entity}, not ${literal}`], [12, 3, 8]);
}

section('A figure, and what follows from it', "getSeries(article, 'russia-us-trade')");
for (const id of ['trade-2014', 'trade-change-2014', 'trade-change-2015']) {
  const { stated } = getStatistic(article, id);
  row([`“${stated[0].exact}”`, formatStatistic(getStatistic(article, id), 'en'), id], [18, 24]);
}
console.log();
row(['year', 'from', 'to', 'billion', 'status', 'rests on'], [5, 6, 6, 7, 12]);
for (const { period, low, high, unit, status, inputs, assumptions } of getSeries(article, 'russia-us-trade')) {
  row([period.value, billions(low), billions(high), unit, status, inputs.join(', ')], [5, 6, 6, 7, 12]);
  for (const assumption of assumptions) print(`taken for granted: ${assumption}`, 9);
}

section('Everything dated', 'timeline(article)');
for (const { period, items } of timeline(article)) {
  row([period.value, `${period.basis}:`], [10]);
  print([...new Set(items.map(({ label }) => label))].join('; '), 14);
}

section('What stands at a place', 'annotationsAt(article, offset)');
const [hunt] = searchText(article, 'hunt');
print(`“hunt”, offset ${hunt.start}, in: ${sentenceAt(article, hunt.start).exact}`, 2);
console.log();
for (const { layer, role, record, span } of annotationsAt(article, hunt.start)) {
  row([layer, role, record.id ?? record.entity ?? '', span.exact], [11, 9, 30]);
}

section('A wrong span is refused', 'safeParseArticle(data)');
const data = structuredClone(article);
data.statistics.find(({ id }) => id === 'trade-2014').stated[0].exact = '$29.3 billion';
const result = safeParseArticle(data);
print(`accepted: ${result.success}`, 2);
for (const { message, params } of result.error?.issues ?? []) print(`${params?.code}: ${message}`, 2);

section('An article of your own', 'defineArticle(draft)');
const note = defineArticle({
  id: 'first-note',
  version: '1.0.0',
  language: 'en',
  text: 'Ada said: “It works.”',
  blocks: { p1: { kind: 'paragraph', ends: 'works.”' } },
  entities: { person: { ada: { name: 'Ada', description: 'An engineer.' } } },
  mentions: [{ exact: 'Ada', entity: 'ada', form: 'name' }],
  quotes: {
    'it-works': {
      attitude: 'assertion',
      speakers: ['ada'],
      sources: [{ exact: 'Ada' }],
      cues: [{ exact: 'said', lemma: 'say' }],
      content: [{ exact: 'It works.' }],
    },
  },
});
const [{ id, kind, content }] = note.quotes;
print(`${id}: ${kind}, at ${content[0].start} to ${content[0].end}, by ${getEntity(note, 'ada').name}`, 2);
