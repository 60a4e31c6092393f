import type { Span } from 'kerry-moscow-visit';

/** Something with places in the text, and a name. */
interface Placed {
  /** Where it stands, in any order; empty for nowhere. */
  readonly spans: readonly Span[];
  /** Tells it from others at the same place. */
  readonly name: string;
}

/** Puts records in reading order: by their first words, those around others first; those of one place by name. */
export function inReadingOrder<T>(records: readonly T[], placeOf: (record: T) => Placed): T[] {
  const placed = records.map((record) => {
    const { spans, name } = placeOf(record);
    const [first] = [...spans].sort(compareSpans);
    return { record, first: first ?? { start: Number.MAX_SAFE_INTEGER, end: 0 }, name };
  });
  placed.sort((a, b) => compareSpans(a.first, b.first) || (a.name < b.name ? -1 : Number(a.name > b.name)));
  return placed.map(({ record }) => record);
}

const compareSpans = (a: Omit<Span, 'exact'>, b: Omit<Span, 'exact'>): number => a.start - b.start || b.end - a.end;
