import { defineArticle } from '../../src/author.ts';

/** Two paragraphs of one quotation, each opened by a mark and only the last closed. */
export const runOn = defineArticle({
  id: 'run-on',
  version: '1.0.0',
  language: 'en',
  text: 'Ada said: “One.\n\n“Two.”',
  blocks: { p1: { kind: 'paragraph', ends: 'One.' }, p2: { kind: 'paragraph', ends: 'Two.”' } },
  entities: { person: { ada: { name: 'Ada', description: 'An engineer.' } } },
  mentions: [{ exact: 'Ada', entity: 'ada', form: 'name' }],
  quotes: {
    counting: {
      attitude: 'assertion',
      speakers: ['ada'],
      sources: [{ exact: 'Ada' }],
      cues: [{ exact: 'said', lemma: 'say' }],
      content: [{ exact: 'One.' }, { exact: 'Two.' }],
    },
    silence: { attitude: 'belief', speakers: ['ada'], cues: [{ exact: 'said', lemma: '2' }] },
  },
});
