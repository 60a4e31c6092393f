import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { defineArticle } from '../src/author.ts';
import { type Article, article, type TextRange } from '../src/index.ts';
import { parseArticle } from '../src/schema.ts';
import { addedUp, foundPlaces } from '../tests/bench/measures/found-places.ts';
import { mendedNames } from '../tests/bench/measures/mended-names.ts';
import { misread } from '../tests/bench/measures/reading-errors.ts';
import { typographyChanges } from '../tests/bench/measures/typography-changes.ts';
import { randomOf } from '../tests/bench/random.ts';
import { syntheticArticle } from '../tests/bench/synthetic-article.ts';
import { randomArticle } from '../tests/support/random-article.ts';
import { sample } from '../tests/support/sample.ts';
import { spansOf } from '../tests/support/spans-of.ts';
import { synthetic } from '../tests/support/synthetic.ts';

/** Measures how well places are found again and followed, on the articles of the files named, else on those of the tests. */
const files = process.argv.slice(2);
const articles: readonly Article[] =
  files.length > 0
    ? files.map((file) => parseArticle(JSON.parse(readFileSync(file, 'utf8'))))
    : [
        article,
        sample,
        synthetic,
        syntheticArticle(600, { typography: 'curly', seed: 3 }),
        ...fc.sample(randomArticle, { numRuns: 40, seed: 7 }).map(({ draft }) => defineArticle(draft)),
      ];

/** One character is read wrongly in so many. */
const EVERY = 30;
const LONG = 12;

/** Every place that the annotations of an article name, each once. */
function placesOf(given: Article): readonly TextRange[] {
  const places = new Map(spansOf(given).map(({ start, end }) => [`${start} ${end}`, { start, end }] as const));
  return [...places.values()];
}

const rows: (readonly [what: string, measured: string])[] = [];
const told = ({ tried, found, none, wrong }: ReturnType<typeof addedUp>): string =>
  `of ${tried}: ${found} found, ${none} not found, ${wrong} wrong`;
const tell = (what: string, measured: string, examples: readonly string[]): void => {
  rows.push([what, measured]);
  console.log(`${what}: ${measured}${examples.map((example) => `\n  ${example}`).join('')}`);
};

const typography = addedUp(
  articles.flatMap((given) =>
    Object.values(typographyChanges).map((change) => foundPlaces(given, placesOf(given), change(given.text), 0)),
  ),
);
tell('Copies with other typography, 32 characters of context', told(typography), typography.examples);

const random = randomOf(9);
for (const [what, isMeant] of [
  ['all places', () => true],
  [`places of ${LONG} characters and more`, ({ start, end }: TextRange) => end - start >= LONG],
] as const) {
  const misreadings = addedUp(
    articles.flatMap((given) =>
      [1, 2, 3].map(() => foundPlaces(given, placesOf(given).filter(isMeant), misread(given.text, EVERY, random), 2)),
    ),
  );
  tell(`Copies with one reading error in ${EVERY} characters, ${what}`, told(misreadings), misreadings.examples);
}

const names = articles.map((given) => mendedNames(given, 2, random));
const [tried, orphaned] = [
  names.reduce((sum, one) => sum + one.tried, 0),
  names.reduce((sum, one) => sum + one.orphaned, 0),
];
tell(
  'Slips mended in names of one word',
  `${orphaned} of ${tried} annotations orphaned`,
  names.flatMap(({ examples }) => examples).slice(0, 5),
);
