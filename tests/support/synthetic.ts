import { defineArticle } from '../../src/author.ts';

/**
 * A small invented article with what the bundled one lacks: characters outside the basic plane, a quote without a
 * speaker and one with two, nesting two deep, no statistics, no dateline, NFD letters and a ligature.
 */
export const synthetic = defineArticle({
  id: 'night-train',
  version: '1.0.0',
  language: 'en',
  text:
    'Night train 🚂 to Zürich\n\n' +
    'Ada and Bo said: “The 𝒩 line opens soon 🎉.” It is rumoured that Ada told Bo that Cy thinks “trains are ﬁne”.\n\n' +
    'Ada smiled.',
  blocks: {
    headline: { kind: 'headline', ends: 'Zürich' },
    p1: { kind: 'paragraph', ends: 'ﬁne”.', sentences: ['🎉.”', 'ﬁne”.'] },
    p2: { kind: 'paragraph', ends: 'smiled.' },
  },
  entities: {
    person: {
      ada: { name: 'Ada', description: 'An engineer.' },
      bo: { name: 'Bo', description: 'A driver.', givenName: 'Bo' },
      cy: { name: 'Cy', description: 'A passenger.' },
    },
    place: { zurich: { name: 'Zürich', description: 'Where the train goes.', kind: 'city' } },
    group: { 'ada-and-bo': { name: 'Ada and Bo', description: 'The two.', members: ['ada', 'bo'] } },
  },
  mentions: [
    { exact: 'Zürich', entity: 'zurich', form: 'name' },
    { exact: 'Ada and Bo', entity: 'ada-and-bo', form: 'nominal' },
    { exact: 'Ada', in: 'p1', nth: 1, entity: 'ada', form: 'name' },
    { exact: 'Bo', in: 'p1', nth: 1, entity: 'bo', form: 'name' },
    { exact: 'Ada', suffix: ' told', entity: 'ada', form: 'name' },
    { exact: 'Bo', prefix: 'told ', entity: 'bo', form: 'name' },
    { exact: 'Cy', entity: 'cy', form: 'name' },
    { exact: 'Ada', in: 'p2', entity: 'ada', form: 'name' },
  ],
  quotes: {
    'line-opens': {
      attitude: 'assertion',
      speakers: ['ada', 'bo'],
      sources: [
        { exact: 'Ada', in: 'p1', nth: 1 },
        { exact: 'Bo', in: 'p1', nth: 1 },
      ],
      cues: [{ exact: 'said', lemma: 'say' }],
      content: [{ from: 'The 𝒩', to: '🎉.' }],
    },
    rumour: {
      attitude: 'belief',
      cues: [{ exact: 'is rumoured', lemma: 'rumour' }],
      content: [{ from: 'Ada told', to: 'thinks' }, { exact: 'trains are fine' }],
    },
    'ada-told-bo': {
      attitude: 'assertion',
      speakers: ['ada'],
      sources: [{ exact: 'Ada', suffix: ' told' }],
      cues: [{ exact: 'told', lemma: 'tell' }],
      content: [{ exact: 'Cy thinks' }, { exact: 'trains are fine' }],
      within: 'rumour',
    },
    'cy-thinks': {
      attitude: 'belief',
      speakers: ['cy'],
      sources: [{ exact: 'Cy' }],
      cues: [{ exact: 'thinks', lemma: 'think' }],
      content: [{ exact: 'trains are fine' }],
      within: 'ada-told-bo',
    },
  },
});
