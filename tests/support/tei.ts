import { SaxesParser } from 'saxes';
import type { Article } from '../../src/index.ts';

/** An element as a reader of XML gives it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (ReadElement | string)[];
}

/** Reads XML; throws where it is not well-formed. */
export function readXml(xml: string): ReadElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: ReadElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const read = Object.values(attributes).map((one) => [one.name, one.value] as const);
    const element: ReadElement = { name, attributes: Object.fromEntries(read), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  const [first] = root.children.filter((one) => typeof one !== 'string');
  if (first === undefined) throw new Error('no element');
  return first;
}

/** Gives the words of an element. */
export function wordsOf(element: ReadElement | string): string {
  return typeof element === 'string' ? element : element.children.map(wordsOf).join('');
}

/** Lists an element and all in it. */
export function allOf(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.children.flatMap((one) => (typeof one === 'string' ? [] : allOf(one)))];
}

const WORDS = ['persName', 'orgName', 'placeName', 'rs', 'measure', 'date', 'soCalled'];
/** What may stand in elements that hold words: `said` may not where TEI has phrases alone. */
const PHRASE = ['#', ...WORDS, 'said'];
const POINTED = ['xml:id', 'next', 'prev', 'corresp'];

/** What each element that is written may hold, and what attributes it may have; `#` is text. */
const GRAMMAR: Readonly<Record<string, readonly [children: readonly string[], attributes: readonly string[]]>> = {
  TEI: [
    ['teiHeader', 'standOff', 'text'],
    ['xmlns', 'xml:lang'],
  ],
  teiHeader: [['fileDesc', 'profileDesc'], []],
  fileDesc: [['titleStmt', 'publicationStmt', 'sourceDesc'], []],
  titleStmt: [['title', 'author'], []],
  publicationStmt: [['p'], []],
  sourceDesc: [['bibl'], []],
  bibl: [['title', 'publisher', 'date', 'ref', 'idno', 'note'], ['xml:id']],
  title: [['#'], ['type']],
  author: [['#'], ['ref']],
  publisher: [['#'], ['ref']],
  ref: [['#'], ['target']],
  idno: [['#'], ['type']],
  note: [['#', 'p'], ['type']],
  profileDesc: [['creation', 'langUsage', 'textClass'], []],
  creation: [['date', 'placeName', 'orgName'], []],
  langUsage: [['language'], []],
  language: [['#'], ['ident']],
  textClass: [['keywords'], []],
  keywords: [['term'], []],
  term: [['#'], ['ref']],
  standOff: [
    [
      ...['listPerson', 'listOrg', 'listPlace', 'listEvent', 'listBibl', 'listObject', 'listRelation'],
      ...['spanGrp', 'interpGrp'],
    ],
    [],
  ],
  listPerson: [['person'], []],
  listOrg: [['org'], []],
  listPlace: [['place'], []],
  listEvent: [['event'], []],
  listBibl: [['bibl'], []],
  listObject: [['object'], []],
  listRelation: [['relation'], []],
  person: [['persName', 'occupation', 'idno', 'note'], ['xml:id']],
  org: [
    ['orgName', 'idno', 'note'],
    ['xml:id', 'type', 'corresp'],
  ],
  place: [
    ['placeName', 'note', 'idno'],
    ['xml:id', 'type'],
  ],
  event: [
    ['label', 'desc'],
    ['xml:id', 'where', 'corresp', 'when', 'notBefore', 'notAfter', 'cert'],
  ],
  object: [
    ['objectIdentifier', 'note'],
    ['xml:id', 'type'],
  ],
  objectIdentifier: [['objectName', 'idno'], []],
  objectName: [['#'], ['type']],
  label: [['#'], ['type']],
  desc: [['#'], []],
  occupation: [['#'], []],
  forename: [['#'], []],
  surname: [['#'], []],
  relation: [
    ['desc'],
    ['xml:id', 'name', 'type', 'active', 'passive', 'corresp', 'when', 'notBefore', 'notAfter', 'cert'],
  ],
  spanGrp: [['span'], ['type']],
  span: [['#'], ['target', 'corresp']],
  interpGrp: [['interp'], ['type']],
  interp: [['#'], ['xml:id']],
  text: [['body'], []],
  body: [['div'], []],
  div: [['head', 'byline', 'dateline', 'figure', 'p', 'list', 'quote', 'ab', 'note'], []],
  head: [PHRASE, ['xml:id', 'type']],
  byline: [['#', ...WORDS, 'seg'], ['xml:id']],
  dateline: [['#', ...WORDS, 'seg'], ['xml:id']],
  figure: [['figDesc', 'head', 'p'], []],
  figDesc: [PHRASE, ['xml:id']],
  p: [PHRASE, ['xml:id']],
  list: [['item'], []],
  item: [PHRASE, ['xml:id']],
  quote: [['p'], []],
  ab: [PHRASE, ['xml:id', 'type']],
  seg: [
    [...PHRASE, 'seg'],
    ['ana', ...POINTED],
  ],
  said: [PHRASE, ['who', 'toWhom', 'direct', 'ana', ...POINTED]],
  persName: [
    [...PHRASE, 'seg', 'forename', 'surname'],
    ['ref', 'type', ...POINTED],
  ],
  orgName: [
    [...PHRASE, 'seg'],
    ['ref', 'type', ...POINTED],
  ],
  placeName: [
    [...PHRASE, 'seg'],
    ['ref', 'type', ...POINTED],
  ],
  rs: [
    [...PHRASE, 'seg'],
    ['ref', 'type', 'subtype', ...POINTED],
  ],
  soCalled: [[...PHRASE, 'seg'], POINTED],
  measure: [
    [...PHRASE, 'seg'],
    ['quantity', 'unit', 'commodity', 'atLeast', 'atMost', 'ana', ...POINTED],
  ],
  date: [
    ['#', 'date'],
    ['when', 'notBefore', 'notAfter', 'cert', ...POINTED],
  ],
};

/** What attributes may hold, where TEI says more than that it is text. */
const VALUES: Readonly<Record<string, RegExp>> = {
  'xml:id': /^[\p{L}_][\p{L}\p{N}_.-]*$/u,
  who: /^#\S+(?: #\S+)*$/,
  toWhom: /^#\S+(?: #\S+)*$/,
  direct: /^(?:true|false)$/,
  type: /^\S+$/,
  unit: /^\S+$/,
  commodity: /^\S+$/,
  name: /^\S+$/,
  quantity: /^-?\d/,
  atLeast: /^-?\d/,
  atMost: /^-?\d/,
  when: /^\d{4}(?:-\d\d){0,2}(?:T\S+)?$/,
  notBefore: /^\d{4}(?:-\d\d){0,2}(?:T\S+)?$/,
  notAfter: /^\d{4}(?:-\d\d){0,2}(?:T\S+)?$/,
  cert: /^(?:high|medium|low)$/,
};

/** Lists what in a document is not as TEI has it, and pointers that lead nowhere. */
export function teiFaults(root: ReadElement): readonly string[] {
  const faults: string[] = [];
  const all = allOf(root);
  const ids = all.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  if (new Set(ids).size !== ids.length) faults.push(`ids twice: ${ids.filter((id, i) => ids.indexOf(id) !== i)}`);
  const known = new Set(ids);
  for (const { name, attributes, children } of all) {
    const [allowed = [], own = []] = GRAMMAR[name] ?? [];
    if (GRAMMAR[name] === undefined) faults.push(`unknown ${name}`);
    for (const child of children) {
      const what = typeof child === 'string' ? '#' : child.name;
      if (!allowed.includes(what)) faults.push(`${what} in ${name}`);
    }
    for (const [key, value] of Object.entries(attributes)) {
      if (!own.includes(key)) faults.push(`${name}@${key}`);
      if (VALUES[key]?.test(value) === false) faults.push(`${name}@${key}="${value}"`);
      if (
        !['who', 'toWhom', 'next', 'prev', 'corresp', 'active', 'passive', 'ana', 'where', 'target', 'ref'].includes(
          key,
        )
      )
        continue;
      for (const pointer of value.split(' ')) {
        const id = /^#(?:string-range\()?([^,()]+)/.exec(pointer)?.[1];
        if (pointer.startsWith('#') && !known.has(id ?? '')) faults.push(`${name}@${key}: nothing is ${pointer}`);
      }
    }
  }
  return faults;
}

/** Gives the words of each block by the name of its element. */
export function blockWords(root: ReadElement, { blocks }: Article): readonly (string | undefined)[] {
  const byId = new Map(allOf(root).map((one) => [one.attributes['xml:id'], one]));
  return blocks.map(({ id }) => {
    const found = byId.get(`blocks.${id}`);
    return found && wordsOf(found);
  });
}

/** Gives the words that a pointer into the text means. */
export function rangeWords(root: ReadElement, target: string): string {
  const byId = new Map(allOf(root).map((one) => [one.attributes['xml:id'], one]));
  return [...target.matchAll(/#string-range\(([^,]+),(\d+),(\d+)\)/g)]
    .map(([, id, from, length]) => {
      const block = byId.get(id);
      const characters = block === undefined ? [] : [...wordsOf(block)];
      return characters.slice(Number(from), Number(from) + Number(length)).join('');
    })
    .join('');
}
