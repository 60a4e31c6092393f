import FlattenTree from '@flatten-js/interval-tree';
import Flatbush from 'flatbush';
import createIntervalTree, { type Interval } from 'interval-tree-1d';
import type { AnnotationRef } from 'kerry-moscow-visit';
import { type Interval as LowHigh, IntervalTree as NodeIntervalTree } from 'node-interval-tree';
import type { BuiltPeer, IntervalPeer } from './interval-peer.ts';

/** How many insertions go between two looks at the clock. */
const STRIDE = 1024;

/** Inserts each annotation; tells whether the deadline was kept. */
function insertAll(refs: readonly AnnotationRef[], deadline: number, insert: (ref: AnnotationRef) => void): boolean {
  for (let i = 0; i < refs.length; i++) {
    const ref = refs[i];
    if (ref !== undefined) insert(ref);
    if (i % STRIDE === 0 && performance.now() > deadline) return false;
  }
  return true;
}

function intervalTree1d(refs: readonly AnnotationRef[]): BuiltPeer {
  const tree = createIntervalTree(refs.map((ref): Interval<AnnotationRef> => [ref.span.start, ref.span.end - 1, ref]));
  return {
    at: (offset) => {
      const found: AnnotationRef[] = [];
      tree.queryPoint(offset, (interval) => {
        found.push(interval[2]);
      });
      return found;
    },
    within: (start, end) => {
      const found: AnnotationRef[] = [];
      tree.queryInterval(start, end - 1, (interval) => {
        found.push(interval[2]);
      });
      return found;
    },
  };
}

function flatbush(refs: readonly AnnotationRef[]): BuiltPeer {
  const index = new Flatbush(refs.length, 16, Int32Array);
  for (const { span } of refs) index.add(span.start, 0, span.end - 1, 0);
  index.finish();
  const within = (start: number, end: number): AnnotationRef[] => {
    const places = index.search(start, 0, end - 1, 0);
    const found: AnnotationRef[] = [];
    for (let i = 0; i < places.length; i++) {
      const ref = refs[places[i] ?? 0];
      if (ref !== undefined) found.push(ref);
    }
    return found;
  };
  return { at: (offset) => within(offset, offset + 1), within };
}

function nodeIntervalTree(refs: readonly AnnotationRef[], deadline: number): BuiltPeer | null {
  const tree = new NodeIntervalTree<LowHigh & AnnotationRef>();
  const done = insertAll(refs, deadline, (ref) => {
    tree.insert({ low: ref.span.start, high: ref.span.end - 1, ...ref });
  });
  return done
    ? { at: (offset) => tree.search(offset, offset), within: (start, end) => tree.search(start, end - 1) }
    : null;
}

function flattenTree(refs: readonly AnnotationRef[], deadline: number): BuiltPeer | null {
  const tree = new FlattenTree<AnnotationRef>();
  const done = insertAll(refs, deadline, (ref) => {
    tree.insert([ref.span.start, ref.span.end - 1], ref);
  });
  const search = (start: number, end: number): AnnotationRef[] => tree.search([start, end]) as AnnotationRef[];
  return done ? { at: (offset) => search(offset, offset), within: (start, end) => search(start, end - 1) } : null;
}

/** The libraries, each used as its own documentation does. */
export const intervalPeers: readonly IntervalPeer[] = [
  { name: 'flatbush', build: flatbush },
  { name: 'interval-tree-1d', build: intervalTree1d },
  { name: 'node-interval-tree', build: nodeIntervalTree },
  { name: '@flatten-js/interval-tree', build: flattenTree },
];
