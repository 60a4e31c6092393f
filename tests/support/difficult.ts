import { defineArticle } from '../../src/author.ts';

/**
 * An article that formats find difficult: lines that end in CRLF, NO-BREAK SPACE, characters outside of the basic plane
 * before every span, text from right to left, words that look like code or formulas, and annotations that cross.
 */
export const difficult = defineArticle({
  id: 'difficult',
  version: '1.0.0-rc.1',
  language: 'mul',
  text:
    '🚂 =SUM(A1:A9), "twice"\r\n\r\n' +
    '👩‍🚀 Ada\u00a0Roe said trains, buses and 7 planes leave. They “return 🎉 soon”.\r\n\r\n' +
    '- שלום “עולם” <script>alert(1)</script>\u2028next & last\tcell\u0085end',
  source: { url: 'https://example.org/?a=1&b=2', rights: '', credit: 'A, "B"\r\nC' },
  blocks: {
    headline: { kind: 'headline', ends: '"twice"' },
    p1: { kind: 'paragraph', ends: 'soon”.', sentences: ['leave.', 'soon”.'] },
    item: { kind: 'list-item', ends: 'end' },
  },
  entities: {
    person: {
      ada: {
        name: '=HYPERLINK("http://example.org")',
        description: '</script><b onclick="x">',
        alternateNames: ['-1+1', '@ada', "'ada'"],
        sameAs: ['https://example.org/ada,1'],
        positions: [{ title: 'head, "of" trains', of: 'trains', sameAs: ['https://example.org/head'] }, { title: 'x' }],
      },
    },
    thing: { trains: { name: 'trains', description: '', kind: 'product' } },
  },
  mentions: [
    { exact: 'Ada\u00a0Roe', entity: 'ada', form: 'name' },
    { exact: 'trains', entity: 'trains', form: 'nominal' },
    { exact: 'עולם', entity: 'trains', form: 'name' },
    { exact: '=SUM(A1:A9)', entity: 'trains', form: 'name' },
  ],
  quotes: {
    leaving: {
      attitude: 'assertion',
      speakers: ['ada'],
      sources: [{ exact: 'Ada\u00a0Roe' }],
      cues: [{ exact: 'said', lemma: 'say' }],
      content: [{ from: 'trains', to: 'soon' }],
    },
    crossing: {
      attitude: 'belief',
      content: [
        { from: 'Roe', to: 'buses' },
        { exact: 'script', nth: 1 },
      ],
    },
  },
  scareQuotes: [{ exact: 'עולם' }],
  statistics: {
    planes: { type: 'count', label: 'planes', value: 7, unit: 'plane', stated: [{ exact: '7 planes' }] },
  },
  relations: {
    running: {
      subject: { entity: 'ada' },
      predicate: 'runs',
      object: { value: 'trains,\r\nbuses' },
      stated: [{ from: 'said', to: 'planes' }],
    },
  },
});
