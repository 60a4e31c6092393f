import { defineArticle } from '../../src/author.ts';

const year = 'No year is printed.';

/** A small invented article that has every layer, every type of entity and every kind of reference. */
export const sample = defineArticle({
  id: 'mill-closing',
  version: '1.0.0',
  language: 'en',
  text:
    'Mill 🏭 to close\n\nROUEN, May 3. /WIRE/.\n' +
    'Paris and the board said the mill will close, will close soon. "Output fell by 12% to 40 tonnes," Ada Roe ' +
    'noted, adding, "and Bo told us that Washington agreed in the deal of 2014."\n\nTwo mills remain ‘safe’ and ‘sound’.',
  source: { publisher: 'wire', authors: ['ada'], published: '2015-05-03', url: 'https://example.org/mill' },
  dateline: { place: 'rouen', agency: 'wire', period: { value: '2015-05-03', basis: 'inferred', because: year } },
  topics: [{ id: 'medtop:04000000', name: 'economy', uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000' }],
  blocks: {
    headline: { kind: 'headline', ends: 'close' },
    dateline: { kind: 'dateline', ends: '/WIRE/.' },
    p1: { kind: 'paragraph', ends: '2014."', sentences: ['soon.', '2014."'] },
    p2: { kind: 'paragraph', ends: 'sound’.' },
  },
  entities: {
    person: {
      ada: { name: 'Ada Roe', description: 'Of the mill.', positions: [{ title: 'head', of: 'mill' }] },
      bo: { name: 'Bo', description: 'A worker.' },
    },
    organization: {
      wire: { name: 'Wire', description: 'An agency.', kind: 'news-agency' },
      government: {
        name: 'French government',
        description: 'Paris.',
        kind: 'government',
        country: 'france',
        alternateNames: ['Paris'],
      },
      'us-government': { name: 'US government', description: 'Washington.', kind: 'government' },
      board: { name: 'the board', description: 'Of the mill.', kind: 'committee' },
      mill: { name: 'the mill', description: 'To close.', kind: 'company', parent: 'wire' },
    },
    place: {
      rouen: { name: 'Rouen', description: 'A city.', kind: 'city', country: 'france' },
      france: { name: 'France', description: 'A country.', kind: 'country', alpha2: 'FR', alpha3: 'FRA' },
      paris: { name: 'Paris', description: 'A city.', kind: 'city', country: 'france' },
      washington: { name: 'Washington', description: 'A city.', kind: 'city' },
    },
    agreement: { deal: { name: 'the deal', description: 'Of 2014.', date: '2014' } },
    event: {
      closing: {
        name: 'the closing',
        description: 'Of the mill.',
        date: { value: '2015', basis: 'inferred', because: year },
        place: 'rouen',
        participants: ['mill'],
      },
    },
    thing: { output: { name: 'the output', description: 'Of the mill.', kind: 'product' } },
    group: { mills: { name: 'two mills', description: 'Safe.', members: ['mill'] } },
  },
  mentions: [
    { exact: 'ROUEN', entity: 'rouen', form: 'name' },
    { exact: 'WIRE', entity: 'wire', form: 'name' },
    { exact: 'Paris', entity: 'government', form: 'name', literal: 'paris' },
    { exact: 'the board', entity: 'board', form: 'nominal' },
    { exact: 'Output', entity: 'output', form: 'nominal' },
    { exact: 'the mill', entity: 'mill', form: 'nominal' },
    { exact: 'Ada Roe', entity: 'ada', form: 'name' },
    { exact: 'Ada', entity: 'ada', form: 'name' },
    { exact: 'Bo', entity: 'bo', form: 'name' },
    { exact: 'Washington', entity: 'us-government', form: 'name', literal: 'washington' },
    { exact: 'the deal of 2014', entity: 'deal', form: 'nominal' },
    { exact: 'Two mills', entity: 'mills', form: 'nominal' },
  ],
  quotes: {
    'closing-in-headline': {
      attitude: 'assertion',
      modality: 'planned',
      content: [{ exact: 'Mill 🏭 to close' }],
      restates: 'closing-said',
    },
    'closing-said': {
      attitude: 'assertion',
      speakers: ['government', 'board'],
      sources: [{ exact: 'Paris' }, { exact: 'the board' }],
      cues: [{ exact: 'said', lemma: 'say' }],
      content: [{ exact: 'the mill will close' }, { exact: 'will close soon' }],
    },
    'output-fell': {
      attitude: 'fact',
      speakers: ['ada'],
      sources: [{ exact: 'Ada Roe' }],
      cues: [
        { exact: 'noted', lemma: 'note' },
        { exact: 'adding', lemma: 'add' },
      ],
      content: [
        { from: 'Output', to: 'tonnes,' },
        { from: 'and Bo', to: '2014.' },
      ],
    },
    'bo-told': {
      attitude: 'assertion',
      speakers: ['bo'],
      sources: [{ exact: 'Bo' }],
      addressees: ['board'],
      time: 'deal-year',
      cues: [{ exact: 'told', lemma: 'tell' }],
      content: [{ from: 'Washington', to: '2014' }],
      within: 'output-fell',
    },
    'washington-agreed': {
      attitude: 'eventuality',
      speakers: ['us-government'],
      sources: [{ exact: 'Washington' }],
      cues: [{ exact: 'agreed', lemma: 'agree' }],
      content: [{ exact: 'in the deal of 2014' }],
      within: 'bo-told',
    },
  },
  scareQuotes: [{ exact: 'safe' }, { exact: 'sound' }],
  times: {
    'filing-day': { exact: 'May 3', value: '2015-05-03', inferred: ['year'], because: year },
    'deal-year': { exact: '2014', value: '2014' },
    'closing-soon': { exact: 'soon', kind: 'duration', duration: 'P1M', because: 'Soon is within a month.' },
  },
  series: ['output'],
  statistics: {
    'output-change': {
      type: 'change',
      label: 'change of output',
      series: 'output',
      value: 12,
      direction: 'down',
      unit: 'percent',
      comparedWith: '2014',
      stated: [{ exact: '12%' }],
    },
    output: {
      type: 'amount',
      label: 'output',
      series: 'output',
      value: 40,
      unit: 'tonne',
      stated: [{ exact: '40 tonnes' }],
    },
    'mill-count': { type: 'count', label: 'mills that remain', value: 2, unit: 'mill', stated: [{ exact: 'Two' }] },
  },
  relations: {
    'mill-closes': {
      subject: { entity: 'mill' },
      predicate: 'closes',
      object: { value: 'for good' },
      modality: 'planned',
      stated: [{ exact: 'the mill will close' }, { exact: 'will close soon' }],
      period: { value: '2015', basis: 'inferred', because: year },
    },
    'fall-with-deal': {
      subject: { value: 'the fall' },
      predicate: 'responds-to',
      object: { entity: 'deal' },
      stated: [{ from: '40 tonnes', to: 'told us' }],
    },
    'deal-dated': {
      subject: { entity: 'deal' },
      predicate: 'dated',
      object: { value: '2014' },
      stated: [{ exact: 'the deal of 2014', presupposed: true }],
    },
  },
});
