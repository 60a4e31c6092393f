// @vitest-environment jsdom
import {
  createTextAnnotator,
  reviveAnnotation,
  serializeW3CTextAnnotation,
  W3CTextFormat,
} from '@recogito/text-annotator';
import { beforeAll, expect, test, vi } from 'vitest';
import { fromWebAnnotations, toWebAnnotations } from '../../../../src/formats/web-annotation.ts';
import { article } from '../../../../src/index.ts';

/** What a page without layout lacks. */
beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Object.assign(Range.prototype, { getClientRects: () => [] });
});

test('an annotator on a page shows every annotation on its words, and gives back what is read again', async () => {
  const container = document.createElement('main');
  container.textContent = article.text;
  document.body.append(container);
  const page = toWebAnnotations(article, { layers: ['quotes', 'mentions', 'statistics'] });
  const source = page.items[0]?.target[0]?.source ?? '';
  const annotator = createTextAnnotator(container, { adapter: W3CTextFormat(source, container), renderer: 'SPANS' });
  annotator.setAnnotations(JSON.parse(JSON.stringify(page.items)));
  const shown = annotator.state.store.all().map((annotation) => reviveAnnotation(annotation, container));
  expect(shown).toHaveLength(page.items.length);
  for (const { target } of shown) for (const { quote, range } of target.selector) expect(range.toString()).toBe(quote);
  const given = shown.map((annotation) => serializeW3CTextAnnotation(annotation, source, container));
  annotator.destroy();
  const { article: back } = fromWebAnnotations(JSON.parse(JSON.stringify(given)), {
    article: { ...article, mentions: [] },
  });
  expect(back.mentions).toEqual(article.mentions);
});
