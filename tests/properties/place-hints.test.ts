import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyDraft } from '../../src/author.ts';
import { draftOf, note } from '../support/note.ts';

type Selector = NonNullable<AnyDraft['scareQuotes']>[number];

/** Words of several scripts, with and without spaces between them, few enough that all of them stand in many places. */
const word = fc.constantFrom(
  'the',
  'he',
  'met',
  'Ada',
  '加税',
  '🚂',
  'cafe\u0301',
  '“ja”',
  'it’s',
  'x\u00ady',
  '$5',
  '-',
  'ﬁne',
);
const gap = fc.constantFrom(' ', ' ', '\u00a0', '\n', ', ', '. ', '');
const paragraph = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 15 })
  .map((words) => words.flat().join('').trim());
const text = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n\n'));
const optional = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values });
const hints = fc.record({
  in: optional(fc.constantFrom('p1', 'p2')),
  nth: optional(fc.integer({ min: 3, max: 9 })),
  prefix: optional(fc.constantFrom(' ', 'he ', 't')),
  suffix: optional(fc.constantFrom(' ', ' met', '.')),
  near: optional(fc.nat(80)),
});
const selector: fc.Arbitrary<Selector> = fc.oneof(
  fc.tuple(word, hints).map(([exact, more]) => ({ exact, ...more })),
  fc.tuple(word, word, hints).map(([from, to, more]) => ({ from, to, ...more })),
);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly hints: object;
}

/** The places that a selector is told to fit, where it fits several. */
function toldPlaces(of: string, one: Selector): readonly Place[] {
  try {
    note(of, { blocks: blocksOf(of), scareQuotes: [one] });
    return [];
  } catch (error) {
    const issues: readonly { readonly params?: { readonly places?: readonly Place[] } }[] = Object(error).issues;
    return issues.flatMap(({ params }) => params?.places ?? []);
  }
}

/** One block a paragraph, ended by its own end alone. */
const blocksOf = (of: string): AnyDraft['blocks'] => draftOf(of).blocks;

test('every hint, pasted into its selector, makes it mean its place', () => {
  let tried = 0;
  fc.assert(
    fc.property(text, selector, (of, one) => {
      for (const { start, end, hints: added } of toldPlaces(of, one)) {
        tried++;
        const [span] = note(of, { blocks: blocksOf(of), scareQuotes: [{ ...one, ...added }] }).scareQuotes;
        expect(span).toMatchObject({ start, end });
      }
    }),
    { numRuns: 1_500 },
  );
  expect(tried).toBeGreaterThan(200);
});

test('a hint of words ends at the end of a word, and stays in the block', () => {
  fc.assert(
    fc.property(text, selector, (of, one) => {
      for (const { start, end, hints: added } of toldPlaces(of, one)) {
        const { prefix = '', suffix = '' }: { prefix?: string; suffix?: string } = added;
        const letter = /[\p{L}\p{M}\p{N}\p{Cf}]/u;
        if (suffix !== '') expect(letter.test(of.charAt(end + suffix.length))).toBe(false);
        if (prefix !== '') expect(letter.test(of.charAt(start - prefix.length - 1))).toBe(false);
        expect(prefix + suffix).not.toContain('\n\n');
      }
    }),
    { numRuns: 500 },
  );
});
