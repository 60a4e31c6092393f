import Flatbush from 'flatbush';
import { type Article, annotationsAt } from 'kerry-moscow-visit';
import { annotationList } from '../../../src/lookup/annotation-list.ts';
import { placeIndex } from '../../../src/lookup/place-index.ts';
import { compared, OURS } from '../compared.ts';
import { format } from '../format.ts';
import { race } from '../race.ts';
import type { Row } from '../row.ts';
import { syntheticArticle } from '../synthetic-article.ts';

const COUNT = 10_000;
const COPIES = 8;

/** Adds up the bytes of the typed arrays that a value holds. */
function typedBytes(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + typedBytes(part), 0);
}

function flatbushOf(spans: readonly { readonly span: { readonly start: number; readonly end: number } }[]): Flatbush {
  const index = new Flatbush(spans.length, 16, Int32Array);
  for (const { span } of spans) index.add(span.start, 0, span.end - 1, 0);
  index.finish();
  return index;
}

/** Compares building the index of places with flatbush, and counts its bytes. */
export function rows(): Row[] {
  const article = syntheticArticle(COUNT);
  const refs = annotationList(article).refs;
  let fresh: Article[] = [];
  const prepare = (): void => {
    fresh = Array.from({ length: COPIES }, () => Object.freeze({ ...article }));
  };
  const each = (work: (copy: Article) => number) => (): number => fresh.reduce((sum, copy) => sum + work(copy), 0);
  const ours = { name: OURS, prepare, run: each((copy) => annotationsAt(copy, 5000).length) };
  const search = (index: Flatbush): number => index.search(5000, 0, 5000, 0).length;
  const expected = refs.filter(({ span }) => span.start <= 5000 && span.end > 5000).length;
  if (annotationsAt(Object.freeze({ ...article }), 5000).length !== expected || search(flatbushOf(refs)) !== expected)
    throw new Error('an index found other annotations than a naive filter');
  const whole = race(
    [ours, { name: 'flatbush', prepare, run: each((copy) => search(flatbushOf(annotationList(copy).refs))) }],
    25,
  );
  const bare = race([ours, { name: 'flatbush', prepare, run: each(() => search(flatbushOf(refs))) }], 25);
  const first = { what: `building the index of ${format.count(COUNT)} annotations`, calls: COPIES, factor: 1 };
  const bytes = typedBytes(placeIndex(article)) / refs.length;
  return [
    compared({
      ...first,
      times: whole,
      how: 'first `annotationsAt` of a fresh article, which it first finds to be frozen; flatbush lists the spans of the layers too',
    }),
    compared({ ...first, times: bare, how: 'the same; flatbush starts from a ready list of the spans' }),
    {
      what: 'size of that index',
      bar: 'at most 24 bytes an annotation',
      measured: `${format.number(bytes)} bytes (flatbush ${format.number(flatbushOf(refs).data.byteLength / refs.length)})`,
      how: 'typed arrays; the list of the objects returned comes on top for both.',
      met: bytes <= 24,
    },
  ];
}
