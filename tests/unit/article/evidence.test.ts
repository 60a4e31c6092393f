import { describe, expect, test } from 'vitest';
import { article, type Span, type TextRange } from '../../../src/index.ts';

const { text, mentions, sentences, relations } = article;
const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && a.end > b.start;
const holds = (outer: TextRange, inner: TextRange): boolean => outer.start <= inner.start && outer.end >= inner.end;
const evidence = relations.flatMap(({ id, subject, object, stated }) =>
  stated.map((span) => ({ id, ends: [subject, object], span })),
);

/** Pairs of marks: those of the quotations, and single ones that are no apostrophes. */
function pairs(): readonly TextRange[] {
  const doubles = [...text.matchAll(/"/g)].map(({ index }) => index);
  const singles = [...text.matchAll(/‘[^’]*’/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const spans: TextRange[] = [...singles];
  for (let i = 0; i + 1 < doubles.length; i += 2)
    spans.push({ start: doubles[i] ?? 0, end: (doubles[i + 1] ?? 0) + 1 });
  return spans;
}

/** Spans that a piece of evidence holds the one end of, and not the other. */
const cut = (span: TextRange, spans: readonly TextRange[]): readonly TextRange[] =>
  spans.filter((one) => overlaps(one, span) && !holds(span, one) && !holds(one, span));

describe('the evidence of every relation', () => {
  test('cuts no mention', () => {
    for (const { id, span } of evidence)
      expect(
        cut(span, mentions).map(({ start, end }) => text.slice(start, end)),
        id,
      ).toEqual([]);
  });

  test('cuts no pair of marks', () => {
    const marks = pairs();
    expect(marks).toHaveLength([...text.matchAll(/"/g)].length / 2 + article.scareQuotes.length);
    // What lies wholly inside of a pair cuts none.
    for (const { id, span } of evidence) expect(cut(span, marks), id).toEqual([]);
  });

  test('holds the mentions of both ends where its sentences print both', () => {
    for (const { id, ends, span } of evidence) {
      const around = sentences.filter((sentence) => overlaps(sentence, span));
      for (const end of ends) {
        if (!('entity' in end)) continue;
        const printed: readonly Span[] = mentions.filter(
          (mention) => mention.entity === end.entity && around.some((sentence) => holds(sentence, mention)),
        );
        if (printed.length > 0)
          expect(
            printed.some((mention) => holds(span, mention)),
            `${id} ${end.entity}`,
          ).toBe(true);
      }
    }
  });
});

test('the text relates every entity to something, but for two', () => {
  const related = new Set(evidence.flatMap(({ ends }) => ends.flatMap((end) => ('entity' in end ? [end.entity] : []))));
  const alone = article.entities.filter(({ id }) => !related.has(id)).map(({ id }) => id);
  // The communique is named for the one; the other is never meant, only named for the government.
  expect(alone).toEqual(['geneva', 'washington']);
});
