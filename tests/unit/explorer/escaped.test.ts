import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { escaped } from '../../../explorer/escaped.ts';

test('a reader of HTML gives back the very words, in text and in an attribute', () => {
  const words = 'a\r\nb\rc\u00a0“d” &amp; <b title="e">\'f\'</b> </script> --> ]]>';
  const { document } = new JSDOM(`<p title="${escaped(words)}">${escaped(words)}</p>`).window;
  expect(document.querySelector('p')?.textContent).toBe(words);
  expect(document.querySelector('p')?.title).toBe(words);
  expect(document.querySelector('b')).toBeNull();
});
