import { readFileSync } from 'node:fs';
import type { IdsOf } from 'kerry-moscow-visit';
import { defineArticle } from 'kerry-moscow-visit/author';

/** An invented dispatch: no such ferry, port or person exists. */
export const mine = defineArticle({
  id: 'night-ferry',
  version: '1.0.0',
  language: 'en',
  text: readFileSync(new URL('../article.txt', import.meta.url), 'utf8'),
  source: { publisher: 'invented-wire', rights: 'CC0-1.0' },
  dateline: {
    place: 'port-eller',
    agency: 'invented-wire',
    period: { value: '2026-06-02', basis: 'inferred', because: 'No year is printed; 2 June is a Tuesday in 2026.' },
  },
  blocks: {
    headline: { kind: 'headline', ends: 'sail again' },
    dateline: { kind: 'dateline', ends: '/Invented Wire/.' },
    p1: { kind: 'paragraph', ends: 'on Tuesday.' },
    p2: { kind: 'paragraph', ends: 'is sound”.' },
    p3: { kind: 'paragraph', ends: 'she went on.' },
    p4: { kind: 'paragraph', ends: '1 October.”' },
    p5: { kind: 'paragraph', ends: '🚂.', sentences: ['the board said.', '🚂.'] },
  },
  entities: {
    person: {
      'ines-falk': {
        name: 'Ines Falk',
        description: 'Mayor of the port.',
        givenName: 'Ines',
        familyName: 'Falk',
        positions: [{ title: 'Mayor' }],
      },
      shipowner: { name: 'the shipowner', description: 'Who owned the ferry; not named.' },
    },
    organization: {
      'harbour-board': { name: 'harbour board', description: 'It runs the port.', kind: 'government-body' },
      'invented-wire': { name: 'Invented Wire', description: 'An invented agency.', kind: 'news-agency' },
    },
    place: { 'port-eller': { name: 'Port Eller', description: 'An invented port.', kind: 'city' } },
    event: {
      'first-sailing': {
        name: 'first sailing',
        description: 'The ferry sails again.',
        date: { value: '2026-10-01', basis: 'inferred', because: 'The year of the dateline.' },
        place: 'port-eller',
        participants: ['harbour-board'],
      },
    },
    group: {
      engineers: { name: 'engineers', description: 'Those who looked at the engine.' },
      islanders: { name: 'islanders', description: 'Those who use the ferry.' },
    },
  },
  mentions: [
    { exact: 'PORT ELLER', entity: 'port-eller', form: 'name' },
    { exact: 'Invented Wire', entity: 'invented-wire', form: 'name' },
    { exact: 'the harbour board', entity: 'harbour-board', form: 'nominal' },
    { exact: 'Mayor Ines Falk', entity: 'ines-falk', form: 'name' },
    { exact: 'Falk', suffix: ' said, recalling', entity: 'ines-falk', form: 'name' },
    { exact: 'the shipowner', entity: 'shipowner', form: 'nominal' },
    { exact: 'her', prefix: 'told ', entity: 'ines-falk', form: 'pronoun' },
    { exact: 'engineers', entity: 'engineers', form: 'nominal' },
    { exact: 'she', in: 'p3', entity: 'ines-falk', form: 'pronoun' },
    { exact: 'We', in: 'p4', entity: 'harbour-board', form: 'pronoun' },
    { exact: 'the board', entity: 'harbour-board', form: 'nominal' },
    { exact: 'The board', entity: 'harbour-board', form: 'nominal' },
    { exact: 'the islanders', entity: 'islanders', form: 'nominal' },
  ],
  quotes: {
    'ferry-returns-in-headline': {
      attitude: 'assertion',
      content: [{ from: 'Night ferry', to: 'again' }],
      restates: 'ferry-returns',
    },
    // Two speakers of one quote.
    'ferry-returns': {
      attitude: 'assertion',
      speakers: ['harbour-board', 'ines-falk'],
      sources: [{ exact: 'the harbour board' }, { exact: 'Mayor Ines Falk' }],
      cues: [{ exact: 'said', in: 'p1', lemma: 'say' }],
      content: [{ exact: 'The night ferry will return this autumn' }],
    },
    'twice-the-passengers': {
      attitude: 'assertion',
      speakers: ['ines-falk'],
      sources: [{ exact: 'Falk', in: 'p2' }],
      cues: [{ exact: 'said', in: 'p2', lemma: 'say' }],
      content: [{ from: 'It will', to: '2019,' }],
    },
    // Nested two deep: Falk recalls what the shipowner told her that engineers believe.
    'shipowner-recalled': {
      attitude: 'assertion',
      speakers: ['ines-falk'],
      sources: [{ exact: 'Falk', in: 'p2' }],
      cues: [{ exact: 'recalling', lemma: 'recall' }],
      content: [
        { from: 'the shipowner', to: 'believe' },
        { from: 'the 𝒩', to: 'sound' },
      ],
    },
    'engineers-on-engine': {
      attitude: 'assertion',
      speakers: ['shipowner'],
      sources: [{ exact: 'the shipowner' }],
      cues: [{ exact: 'told', lemma: 'tell' }],
      content: [
        { from: 'engineers', to: 'believe' },
        { from: 'the 𝒩', to: 'sound' },
      ],
      within: 'shipowner-recalled',
    },
    'engine-is-sound': {
      attitude: 'belief',
      speakers: ['engineers'],
      sources: [{ exact: 'engineers' }],
      cues: [{ exact: 'believe', lemma: 'believe' }],
      content: [{ from: 'the 𝒩', to: 'sound' }],
      within: 'engineers-on-engine',
    },
    // One quotation over two paragraphs, its cue between them.
    'winter-and-sailing': {
      attitude: 'assertion',
      speakers: ['ines-falk'],
      sources: [{ exact: 'she', in: 'p3' }],
      cues: [{ exact: 'went on', lemma: 'go on' }],
      content: [
        { from: 'Nobody', to: 'it,' },
        { from: 'We shall', to: 'October.' },
      ],
    },
    // A source that is not named.
    'fares-rise': {
      attitude: 'assertion',
      sources: [{ exact: 'a person close to the board' }],
      cues: [{ exact: 'said', in: 'p5', lemma: 'say' }],
      content: [{ exact: 'Fares will rise by 8%' }],
    },
  },
  scareQuotes: [{ exact: 'Yöjuna' }, { exact: 'night train' }],
  times: {
    'filing-day': { exact: '2 June', value: '2026-06-02', inferred: ['year'], because: '2 June is a Tuesday in 2026.' },
    'return-season': {
      exact: 'this autumn',
      value: '2026-23',
      inferred: ['year'],
      because: 'The year of the dateline.',
    },
    'statement-day': {
      exact: 'Tuesday',
      value: '2026-06-02',
      inferred: ['year', 'month', 'day'],
      because: 'The day of filing is a Tuesday.',
    },
    'compared-year': { exact: '2019', value: '2019' },
    'sailing-day': {
      exact: '1 October',
      value: '2026-10-01',
      inferred: ['year'],
      because: 'The year of the dateline.',
    },
  },
  series: ['passengers-a-night'],
  statistics: {
    'passengers-planned': {
      type: 'amount',
      label: 'passengers a night',
      series: 'passengers-a-night',
      value: 240,
      unit: 'passenger',
      period: { value: '2026-10-01/..', basis: 'inferred', because: 'From the first sailing on.' },
      stated: [{ exact: '240 passengers' }],
    },
    'passengers-doubled': {
      type: 'change',
      label: 'change of passengers a night',
      series: 'passengers-a-night',
      value: 100,
      low: 100,
      high: 100,
      direction: 'up',
      unit: 'percent',
      period: { value: '2026-10-01/..', basis: 'inferred', because: 'From the first sailing on.' },
      comparedWith: '2019',
      because: '“Twice as many” is a rise of 100 percent.',
      stated: [{ exact: 'twice as many' }],
    },
    'fare-rise': {
      type: 'change',
      label: 'rise of fares',
      value: 8,
      direction: 'up',
      unit: 'percent',
      comparedWith: { value: null, basis: 'unknown', because: null },
      stated: [{ exact: '8%' }],
    },
    'ship-price': {
      type: 'amount',
      label: 'price of the ship',
      value: 3_500_000,
      unit: 'EUR',
      stated: [{ exact: '3.5 million euros' }],
    },
  },
  relations: {
    'board-bought-ship': {
      subject: { entity: 'harbour-board' },
      predicate: 'bought',
      object: { value: 'the ship' },
      stated: [{ from: 'The board paid', to: 'the ship' }],
    },
    'falk-is-mayor': {
      subject: { entity: 'ines-falk' },
      predicate: 'holds-position',
      object: { value: 'Mayor' },
      stated: [{ exact: 'Mayor Ines Falk', presupposed: true }],
    },
    'ferry-called-yojuna': {
      subject: { value: 'the ferry' },
      predicate: 'called',
      object: { value: 'Yöjuna' },
      stated: [{ from: 'the ship, which', to: 'Yöjuna' }],
    },
    'sailing-planned': {
      subject: { entity: 'first-sailing' },
      predicate: 'dated',
      object: { value: '2026-10-01' },
      modality: 'planned',
      stated: [{ exact: 'We shall sail on 1 October.' }],
      period: { value: '2026-10-01', basis: 'inferred', because: 'The year of the dateline.' },
    },
  },
});

/** The ids of this article; an interface keeps messages and hovers short. */
export interface FerryIds extends IdsOf<typeof mine> {}
