import { expect, test } from 'vitest';
import {
  annotationsAt,
  article,
  attributionChain,
  changeBetween,
  coMentions,
  countMentions,
  countQuotes,
  findEntities,
  findMentions,
  findQuotes,
  findRelations,
  findStatistics,
  formatStatistic,
  getBlock,
  getEntity,
  getQuote,
  getSeries,
  getStatistic,
  getTime,
  measureText,
  plainText,
  quotedPassages,
  quoteText,
  resolveName,
  searchText,
  segments,
  sentenceAt,
  timeline,
} from '../../src/index.ts';

/** Offset of words that stand in the text once. */
const at = (words: string): number => article.text.indexOf(words);
const words = (spans: readonly { readonly exact: string }[]): string[] => spans.map(({ exact }) => plainText(exact));

/** Questions that people ask of the article, with the answers that its text gives; each answer is one call. */
const QUESTIONS: readonly (readonly [question: string, ask: () => unknown, answer: unknown])[] = [
  // Who says what
  [
    'Who says that relations remain tense?',
    () => getQuote(article, 'tense-relations').speakers,
    ['russian-foreign-ministry'],
  ],
  [
    'In which words is the hunt demanded to stop?',
    () => plainText(quoteText(article, 'hunt-for-citizens')),
    "US law enforcement agencies stop their 'hunt' for Russian citizens in third countries",
  ],
  [
    'Who says that somebody demands it?',
    () => attributionChain(article, 'hunt-for-citizens').map(({ speakers }) => speakers),
    [['russian-foreign-ministry'], ['russian-government']],
  ],
  [
    'Of whom is something demanded?',
    () => findQuotes(article, { cue: 'demand' }).flatMap(({ addressees }) => addressees),
    ['us-law-enforcement-agencies'],
  ],
  [
    'What is said without naming who says it?',
    () => findQuotes(article, { speaker: null }).map(({ id }) => id),
    ['planned-exchange-of-views'],
  ],
  [
    'What does the ministry itself say of Syria?',
    () => findQuotes(article, { speaker: 'russian-foreign-ministry', about: 'syria' }).map(({ id }) => id),
    ['collaboration-on-syria'],
  ],
  [
    'Which hopes, wishes, plans and demands are there?',
    () => findQuotes(article, { attitude: 'eventuality' }).flatMap(({ cues }) => words(cues)),
    ['hopes', 'is planned', 'want', 'keeps on raising the issue of', 'demand', 'hope'],
  ],
  [
    'How many quotes are direct, indirect, mixed?',
    () => countQuotes(article).byKind,
    { direct: 7, indirect: 10, mixed: 3 },
  ],
  [
    'How often does the ministry note something?',
    () => countQuotes(article, { speaker: 'russian-foreign-ministry' }).byCue.note,
    3,
  ],
  [
    'What stands in quotation marks in the eighth paragraph?',
    () => words(quotedPassages(article, { block: 'p8' })),
    [
      'despite strains in the relations, implementation of several dozens of Russian-US agreements continues.',
      'which is playing an important role in ensuring strategic stability in the world.',
    ],
  ],
  ['What does the headline give again?', () => getQuote(article, 'visit-in-headline').restates, 'visit-announcement'],
  [
    'On which day was the visit announced?',
    () => getTime(article, getQuote(article, 'visit-in-lead').time ?? 'dateline-day').value,
    '2015-12-11',
  ],
  ['Whose voice is that of the photograph’s credit?', () => attributionChain(article, null), []],
  [
    'Which quotes mention Lavrov?',
    () => findQuotes(article, { about: 'sergey-lavrov' }).map(({ id }) => id),
    ['visit-announcement'],
  ],
  // Who and what
  [
    'What is the headline?',
    () => plainText(getBlock(article, 'headline').exact),
    'US Secretary of State John Kerry to visit Moscow December 15 - Russian foreign ministry',
  ],
  ['Who is “Kerry”?', () => resolveName(article, 'Kerry').map(({ entity }) => entity), ['john-kerry']],
  [
    'What does “Washington” mean?',
    () => resolveName(article, 'Washington').map(({ entity, literal, count }) => [entity, literal, count]),
    [['us-government', 'washington', 3]],
  ],
  [
    'Which persons are named?',
    () => findEntities(article, { type: 'person' }).map(({ familyName }) => familyName),
    ['Kerry', 'Scherbak', 'Lavrov'],
  ],
  [
    'Who or what goes by “the United States”?',
    () => findEntities(article, { name: 'the United States' }).map(({ id }) => id),
    ['united-states'],
  ],
  [
    'What belongs to Russia?',
    () => findEntities(article, { country: 'russia' }).map(({ id }) => id),
    ['moscow', 'russian-foreign-ministry', 'russia', 'russian-government', 'tass-archive', 'tass'],
  ],
  [
    'Where does a city stand for a government?',
    () => words(findMentions(article, { metonymic: true })),
    ['Moscow', 'Washington', 'Washington', 'Moscow', 'Washington'],
  ],
  [
    'Whom does “we” mean?',
    () => findMentions(article, { text: 'we', form: 'pronoun' }).map(({ entity }) => entity),
    ['russian-government', 'russian-government', 'russian-government', 'russian-government'],
  ],
  ['Who is mentioned most?', () => countMentions(article)[0]?.entity, 'russia'],
  [
    'Whom does the demand mention?',
    () => findEntities(article, { quote: 'hunt-for-citizens' }).map(({ id }) => id),
    ['united-states', 'russia', 'us-law-enforcement-agencies', 'citizen-hunt', 'hunted-citizens', 'third-countries'],
  ],
  [
    'Who is mentioned together with Lavrov in a sentence?',
    () =>
      coMentions(article, 'sentence', { block: 'p2' })
        .flatMap(({ entities }) =>
          entities.includes('sergey-lavrov') ? entities.filter((id) => id !== 'sergey-lavrov') : [],
        )
        .sort(),
    ['lavrov-talks', 'russia'],
  ],
  // What holds between them
  [
    'Which post does Lavrov hold?',
    () => findRelations(article, { subject: 'sergey-lavrov', predicate: 'holds-position' }).map(({ object }) => object),
    [{ value: 'Russian Foreign Minister' }],
  ],
  [
    'What did the United States do, as the ministry says?',
    () =>
      findRelations(article, { subject: 'united-states', presupposed: false })
        .map(({ predicate }) => predicate)
        .sort(),
    ['cooperates-with', 'freezes', 'imposes'].filter((one) => one !== 'cooperates-with'),
  ],
  [
    'What is hoped of the visit?',
    () => findRelations(article, { subject: 'kerry-visit', modality: 'hoped' }).map(({ id }) => id),
    ['visit-promotes-normalization'],
  ],
  [
    'What is taken for granted about the hunt?',
    () =>
      findRelations(article, { entity: 'citizen-hunt', presupposed: true })
        .map(({ predicate }) => predicate)
        .sort(),
    ['conducts', 'located-in', 'targets'],
  ],
  [
    'Is it said that the agencies stop the hunt?',
    () =>
      findRelations(article, { subject: 'us-law-enforcement-agencies', predicate: 'stops' }).map(
        ({ modality }) => modality,
      ),
    ['demanded'],
  ],
  [
    'What does the text say of the two countries together?',
    () => findRelations(article, { subject: 'russia-and-united-states' }).map(({ id }) => id),
    ['relations-remain-tense', 'relations-determine-climate'],
  ],
  // How much and when
  [
    'How much was the trade of 2014?',
    () => formatStatistic(getStatistic(article, 'trade-2014'), 'en'),
    '29.2 billion US dollars',
  ],
  ['How exact is that?', () => getStatistic(article, 'trade-2014').low, 29_150_000_000],
  ['How many is “most”?', () => getStatistic(article, 'us-company-share').lowInclusive, false],
  [
    'How much did trade change from 2013 to 2014?',
    () => changeBetween(article, 'russia-us-trade', '2013', '2014').ratio?.value,
    1.056,
  ],
  [
    'What was the trade of 2013, and how is it known?',
    () => getSeries(article, 'russia-us-trade')[0]?.status,
    'derived',
  ],
  [
    'Which figures are of this year?',
    () => findStatistics(article, { period: '2015' }).map(({ id }) => id),
    ['visit-rank', 'measure-stages', 'trade-change-2015'],
  ],
  ['Which figures are of 2030?', () => findStatistics(article, { period: '2030' }), []],
  [
    'Who answers for the rank of the visit?',
    () => findStatistics(article, { statedBy: 'russian-government' }).map(({ id }) => id),
    ['visit-rank'],
  ],
  ['Since when do the measures run?', () => getTime(article, 'freeze-begin').value, '2014-03/..'],
  [
    'Which dates are there, in order?',
    () => timeline(article).map(({ period }) => period.value),
    ['2010', '2012', '2014', '2014-03/..', '2015', '2015-12-11', '2015-12-15'],
  ],
  [
    'When are the talks?',
    () => {
      const talks = getEntity(article, 'lavrov-talks');
      return [talks.date.value, talks.date.basis];
    },
    ['2015-12-15', 'inferred'],
  ],
  // Where
  ['Which sentence tells of the market?', () => sentenceAt(article, at('market'))?.block, 'p6'],
  [
    'Whose words stand at “hunt”?',
    () => annotationsAt(article, at('hunt'), { layers: 'quotes' }).map(({ record }) => record.id),
    ['problems-hunt-and-children', 'hunt-for-citizens'],
  ],
  [
    'Where are the pieces of the credit that are annotated alike?',
    () => segments(article, { range: getBlock(article, 'credit'), layers: 'mentions' }).map(({ exact }) => exact),
    ['© ', 'Alexander Scherbak', '/', 'TASS', ' Archive'],
  ],
  [
    'Where does “Russia’s interests” stand, typed plainly?',
    () => words(searchText(article, "russia's interests")),
    ["Russia's interests"],
  ],
  [
    'How much of the body is quoted?',
    () => Math.round(100 * measureText(article, { kind: 'paragraph' }).quotedShare),
    72,
  ],
];

test('there are forty, each asked once', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(QUESTIONS.map(([question]) => question)).size).toBe(QUESTIONS.length);
});

test.each(QUESTIONS)('%s', (_, ask, answer) => {
  expect(ask()).toEqual(answer);
});
