import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { jsonLdScript, toJsonLd } from '../../../../src/formats/json-ld.ts';
import { type Article, article } from '../../../../src/index.ts';

test.each([['</script><script>alert(1)</script>'], ['<!-- <script> '], ['\u2028 \u2029 & > "'], ['<![CDATA[ ]]>']])(
  '%j is inert in a page, and reads back',
  (name) => {
    const data = { name };
    const { document } = new JSDOM(
      `<body><script type="application/ld+json">${jsonLdScript(data)}</script><p>after</p></body>`,
    ).window;
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual(data);
    expect(jsonLdScript(data)).not.toMatch(/[<\u2028\u2029]/);
  },
);

test('a whole article reads back', () => {
  const hostile: Article = { ...structuredClone<Article>(article), language: '</script>' };
  const data = toJsonLd(hostile);
  expect(JSON.parse(jsonLdScript(data))).toEqual(data);
  expect(jsonLdScript(data)).not.toContain('<');
});

test('what is no object is refused', () => {
  const call: (value: unknown) => unknown = Object(jsonLdScript);
  expect(() => call(undefined)).toThrow(TypeError);
  expect(() => call('x')).toThrow(TypeError);
});
