import { type AnnotationRef, annotationsAt, annotationsIn } from 'kerry-moscow-visit';
import { annotationList } from '../../../src/lookup/annotation-list.ts';
import { assertSameAnnotations } from '../assert-same-annotations.ts';
import { compared, OURS } from '../compared.ts';
import { format } from '../format.ts';
import type { BuiltPeer } from '../interval-peer.ts';
import { intervalPeers } from '../interval-peers.ts';
import { race } from '../race.ts';
import { randomOf } from '../random.ts';
import type { Row } from '../row.ts';
import { syntheticArticle } from '../synthetic-article.ts';

/** Milliseconds that a peer may take to build. */
const PATIENCE = 30_000;
const CALLS = 4096;
const CHECKED = 20;

interface Entry extends BuiltPeer {
  readonly name: string;
}

/** Sums what a query gives for each of many offsets. */
function batch(offsets: Int32Array, query: (offset: number) => readonly AnnotationRef[]): () => number {
  return () => {
    let sum = 0;
    for (let i = 0; i < offsets.length; i++) sum += query(offsets[i] ?? 0).length;
    return sum;
  };
}

/** Compares finding annotations by place with interval libraries, for articles of one size. */
function rowsOf(count: number): Row[] {
  const article = syntheticArticle(count);
  const refs = annotationList(article).refs;
  const entries: Entry[] = [
    {
      name: OURS,
      at: (offset) => annotationsAt(article, offset),
      within: (start, end) => annotationsIn(article, { start, end }),
    },
  ];
  const late: string[] = [];
  for (const { name, build } of intervalPeers) {
    const begun = performance.now();
    const built = build(refs, begun + PATIENCE);
    const spent = performance.now() - begun;
    if (built === null || spent > PATIENCE) late.push(name);
    else entries.push({ name, ...built });
  }
  const random = randomOf(count);
  const offsets = Int32Array.from({ length: CALLS }, () => random(article.text.length));
  const note = late.length === 0 ? '' : `not built in 30 s: ${late.join(', ')}`;
  const rows: Row[] = [];
  const add = (
    what: string,
    factor: number,
    width: number,
    queryOf: (entry: Entry) => (at: number) => AnnotationRef[],
  ) => {
    for (const offset of offsets.subarray(0, CHECKED)) {
      const expected = refs.filter(({ span }) => span.start < offset + width && span.end > offset);
      for (const entry of entries) assertSameAnnotations(entry.name, queryOf(entry)(offset), expected);
    }
    const times = race(entries.map((entry) => ({ name: entry.name, run: batch(offsets, queryOf(entry)) })));
    rows.push(
      compared({
        what: `${what}, ${format.count(count)} annotations`,
        how: `${format.count(CALLS)} random places, objects returned; a call`,
        times,
        calls: CALLS,
        factor,
        note,
      }),
    );
  };
  add('annotations at an offset', count > 100_000 ? 2 : 3, 1, ({ at }) => at);
  for (const width of [100, 1000])
    add(
      `annotations in ${format.count(width)} characters`,
      2.5,
      width,
      ({ within }) =>
        (at) =>
          within(at, at + width),
    );
  return rows;
}

/** Compares finding annotations by place with interval libraries. */
export const rows = (): Row[] => [300, 10_000, 1_000_000].flatMap(rowsOf);
