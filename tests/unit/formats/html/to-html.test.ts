import { describe, expect, test } from 'vitest';
import { type HtmlOptions, type Loss, toHtml } from '../../../../src/formats/html.ts';
import { type Article, article, layers } from '../../../../src/index.ts';
import { articleText, barriers, documentOf, invalidities } from '../../../support/html-page.ts';
import { note } from '../../../support/note.ts';
import { expectError, refusesOtherThings } from '../../../support/refuses.ts';
import { sample } from '../../../support/sample.ts';

const ALL = layers.filter((layer) => layer !== 'blocks');
/** Articles whose text is hard to keep. */
const TEXTS: Readonly<Record<string, Article>> = {
  'the bundled article': article,
  'the sample': sample,
  'CRLF and CR': note('Ada said.\r\n\r\nBo said,\rso.\r\n'),
  'NO-BREAK SPACE and other spaces': note('\u00a0Ada\u00a0\u2009said\u2028x.\n\n\tBo\u3000.  '),
  'astral text': note('𝒩 🏭👩‍🚀 Ada.\n\n🇫🇷.'),
  'bidi text': note('\u202bעדה אמרה\u202c (Ada) שלום.\n\nأدا قالت.'),
  'marks of HTML': note('<b>Ada</b> &amp; &lt; "x" \'y\' </article><script>alert(1)</script>\n\n<!-- Bo -->.'),
  'control characters': note('Ada \u0001\u007f said\u000b so \u0085.'),
};

describe('text', () => {
  test.each(Object.entries(TEXTS))('is equal after reading: %s', (_, one) => {
    for (const options of [{}, { layers: [] }, { layers: ALL }, { layers: ALL, records: true }])
      expect(articleText(toHtml(one, options))).toBe(one.text);
  });

  test('NUL and halves of surrogate pairs become U+FFFD, and are told', () => {
    const losses: Loss[] = [];
    const broken: Article = { ...note('Ada \0 said.'), language: 'en' };
    expect(articleText(toHtml(broken, { onLoss: (loss) => losses.push(loss) }))).toBe('Ada \ufffd said.');
    expect(losses).toEqual([
      {
        code: 'unwritable_character',
        path: ['text'],
        expected: 'characters that the format can hold',
        received: 'U+0000 at 4',
      },
    ]);
    losses.length = 0;
    const unit = {
      ...sample,
      statistics: sample.statistics.map((figure, i) => (i === 0 ? { ...figure, unit: '\0' } : figure)),
    };
    toHtml(unit, { onLoss: (loss) => losses.push(loss) });
    expect(losses.map(({ path }) => path)).toEqual([['statistics', 0, 'unit']]);
    const half: Article = JSON.parse(JSON.stringify(note('Ada x said.')).replaceAll('Ada x', 'Ada \\ud800'));
    losses.length = 0;
    expect(articleText(toHtml(half, { records: true, onLoss: (loss) => losses.push(loss) }))).toBe('Ada \ufffd said.');
    expect(losses.map(({ path, received }) => [path, received])).toEqual([[['text'], 'U+D800 at 4']]);
    expect(articleText(toHtml(half))).toBe('Ada \ufffd said.');
  });
});

describe('a page', () => {
  const PAGES: readonly (readonly [string, Article, HtmlOptions])[] = [
    ['the bundled article', article, {}],
    ['the bundled article with everything', article, { layers: ALL, records: true }],
    ['the sample with everything', sample, { layers: ALL, records: true, headingLevel: 1 }],
    ['marks of HTML', note('<b>Ada</b> & "x" </article><script>alert(1)</script>'), { records: true }],
    ['bidi text', note('عدا (Ada).\n\nBo.'), { records: true }],
  ];
  test.each(PAGES)('is valid: %s', async (_, one, options) => {
    expect(await invalidities(toHtml(one, options))).toEqual([]);
  });
  test.each(PAGES)('has no barriers: %s', async (_, one, options) => {
    expect(await barriers(toHtml(one, options))).toEqual([]);
  });

  test('reads plainly without records: no link, no control, no role, no quotation mark added', () => {
    const document = documentOf(toHtml(article, { layers: ALL }));
    expect(document.querySelectorAll('a, button, q, [role], [tabindex], [onclick], [style]')).toHaveLength(0);
    expect(document.querySelectorAll('article')).toHaveLength(1);
  });
});

describe('blocks', () => {
  const block = (kind: string, text: string) => [kind, text] as const;
  const html = (...blocks: (readonly [string, string])[]): string => {
    const text = blocks.map(([, words]) => words).join('\n');
    let start = 0;
    const made = blocks.map(([kind, words], i) => {
      const span = { id: `b${i}`, kind, start, end: start + words.length, exact: words };
      start = span.end + 1;
      return span;
    });
    const base = note('Ada.');
    return toHtml({ ...base, id: 'n', text, blocks: made, sentences: [], mentions: [], quotes: [] } as Article)
      .replace(/ (id|lang|data-[a-z]+)="[^"]*"/g, '')
      .replace(/\n/g, '');
  };

  test('headings go down by one level', () => {
    expect(html(block('kicker', 'K'), block('headline', 'H'), block('subheading', 'S'), block('headline', 'I'))).toBe(
      '<article><p>K</p><h1>H</h1><h2>S</h2><h2>I</h2></article>',
    );
  });

  test('items stand in a list, and other kinds in their elements', () => {
    expect(
      html(
        block('list-item', 'a'),
        block('list-item', 'b'),
        block('blockquote', 'c'),
        block('table', 'd'),
        block('note', 'e'),
        block('list-item', 'f'),
      ),
    ).toBe(
      '<article><ul><li>a</li><li>b</li></ul><blockquote>c</blockquote><p>d</p><p>e</p><ul><li>f</li></ul></article>',
    );
  });

  test('a list ends where white space stands that may not stand in one', () => {
    const text = 'a\u00a0b\n c';
    const made = [...'abc'].map((exact) => {
      const start = text.indexOf(exact);
      return { id: exact, kind: 'list-item', start, end: start + 1, exact };
    });
    const one = { ...note('Ada.'), text, blocks: made, sentences: [] } as Article;
    const article = documentOf(toHtml(one)).querySelector('article');
    expect([...(article?.children ?? [])].map((list) => list.textContent)).toEqual(['a', 'b\n c']);
    expect(article?.textContent).toBe(text);
  });

  test('a table that begins with a line break keeps it', () => {
    const text = '\na\tb';
    const one = {
      ...note('Ada.'),
      text,
      blocks: [{ id: 't', kind: 'table', start: 0, end: 4, exact: text }],
      sentences: [],
    };
    expect(articleText(toHtml(one as Article))).toBe(text);
  });

  test('a picture and its caption are a figure, and one caption ends it', () => {
    expect(
      html(
        block('image-alt', 'a'),
        block('caption', 'b'),
        block('credit', 'c'),
        block('image-alt', 'd'),
        block('paragraph', 'e'),
        block('credit', 'f'),
      ),
    ).toBe(
      '<article><figure><p>a</p><figcaption><p>b</p><p>c</p></figcaption></figure><figure><p>d</p></figure><p>e</p><figure><figcaption><p>f</p></figcaption></figure></article>',
    );
  });
});

describe('attributes', () => {
  test('dates and figures have values that HTML has a form for', () => {
    const document = documentOf(toHtml(article));
    const values = [...document.querySelectorAll('time')].map((time) => [
      time.textContent,
      time.getAttribute('datetime'),
    ]);
    expect(values).toContainEqual(['December 15', '2015-12-15']);
    expect(values).toContainEqual(['2014', '2014']);
    expect(document.querySelector('span[data-value="2014-03/.."]')?.textContent).toBe('From March 2014');
    expect(document.querySelector('data[value="29200000000"]')?.textContent).toBe('$29.2 billion');
    expect(document.querySelector('data[value="29200000000"]')?.getAttribute('data-unit')).toBe('USD');
  });

  test.each([
    ['2015-05-03T10:30Z', null, 'date', '2015-05-03T10:30Z'],
    ['2015-05-03T10:30:15+02:00', null, 'date', '2015-05-03T10:30:15+02:00'],
    ['2015-05-03T22', null, 'date', null],
    ['2015-05', null, 'date', '2015-05'],
    ['0000', null, 'date', null],
    ['2015~', null, 'date', null],
    [null, 'P3W', 'duration', '3w'],
    [null, 'P3D', 'duration', 'P3D'],
    [null, 'PT2H30M', 'duration', 'PT2H30M'],
    [null, 'P3Y', 'duration', null],
    [null, 'P', 'duration', null],
    [null, null, 'date', null],
  ] as const)('the value %s, %s of a %s', (value, duration, kind, expected) => {
    const base = note('Ada then.');
    const time = {
      id: 't',
      start: 4,
      end: 8,
      exact: 'then',
      value,
      duration,
      kind,
      basis: 'stated',
      because: null,
      inferred: [],
    };
    const document = documentOf(toHtml({ ...base, times: [time] } as Article));
    expect(document.querySelector('[data-layer=times]')?.getAttribute('datetime')).toBe(expected);
  });

  test('the direction of the text is left to the browser where some of it runs from right to left', () => {
    expect(toHtml(note('Ada.'))).not.toContain('dir=');
    expect(documentOf(toHtml(note('Ada.\n\nعدا.'))).querySelectorAll('p[dir=auto]')).toHaveLength(2);
  });
});

describe('crossing annotations', () => {
  const person = { name: 'Ada', description: '' };
  const crossing = note('one two three four', {
    entities: { person: { a: person, b: person, c: person } },
    mentions: [
      { exact: 'one two three', entity: 'a', form: 'name' },
      { exact: 'two three four', entity: 'b', form: 'name' },
      { exact: 'three', entity: 'c', form: 'name' },
    ],
  });
  const plain = (html: string): string => html.replace(/ (?!data-entity|data-piece-of|id)[a-z-]+="[^"]*"/g, '');

  test('come in pieces, of which the first has the id', () => {
    expect(plain(toHtml(crossing, { idPrefix: 'n-' })).replace(/^.*<p[^>]*>|<\/p>.*$/g, '')).toBe(
      '<span data-entity="a" id="n-mentions-0-13-a">one ' +
        '<span data-entity="b" id="n-mentions-4-18-b">two <span data-entity="c" id="n-mentions-8-13-c">three</span></span></span>' +
        '<span data-entity="b" data-piece-of="n-mentions-4-18-b"> four</span>',
    );
  });

  test('one over two blocks comes in pieces too', () => {
    const base = note('one two.\n\nthree four.');
    const mention = { start: 4, end: 15, exact: base.text.slice(4, 15), entity: 'ada', form: 'name', literal: null };
    const document = documentOf(toHtml({ ...base, mentions: [mention] } as Article));
    expect(
      [...document.querySelectorAll('[data-entity]')].map((one) => [
        one.textContent,
        one.id,
        one.getAttribute('data-piece-of'),
      ]),
    ).toEqual([
      ['two.', 'note_mentions-4-15-ada', null],
      ['three', '', 'note_mentions-4-15-ada'],
    ]);
  });

  test('one that ends between two blocks is in the first alone', () => {
    const base = note('one two.\n\nthree four.');
    const mention = { start: 4, end: 9, exact: 'two.\n', entity: 'ada', form: 'name', literal: null };
    const losses: Loss[] = [];
    const html = toHtml({ ...base, mentions: [mention] } as Article, { onLoss: (loss) => losses.push(loss) });
    expect([...documentOf(html).querySelectorAll('[data-entity]')].map((one) => one.textContent)).toEqual(['two.']);
    expect(losses).toEqual([]);
  });

  test('what lies too deep, or in no block, is told', () => {
    const base = note('word.\n\nword.');
    const deep = Array.from({ length: 150 }, (_, i) => ({
      start: 0,
      end: 4,
      exact: 'word',
      entity: `e${i}`,
      form: 'name',
      literal: null,
    }));
    const losses: Loss[] = [];
    const between = { start: 5, end: 6, exact: '\n', entity: 'gap', form: 'name', literal: null };
    const html = toHtml({ ...base, mentions: [...deep, between] } as Article, { onLoss: (loss) => losses.push(loss) });
    expect(articleText(html)).toBe(base.text);
    expect(documentOf(html).querySelectorAll('[data-entity]')).toHaveLength(100);
    expect(losses).toHaveLength(51);
    expect(losses[0]).toEqual({
      code: 'unmarkable_words',
      path: ['mentions', 100],
      expected: 'at most 100 annotations around one another, in blocks',
      received: 'word',
    });
  });
});

describe('links', () => {
  test('lead where the caller says, the outer one alone', () => {
    const html = toHtml(article, { layers: 'mentions', link: ({ record }) => `/entities/${record.entity}` });
    const links = [...documentOf(html).querySelectorAll('article a')];
    expect(links[0]?.getAttribute('href')).toBe('/entities/john-kerry');
    expect(links[0]?.textContent).toBe('US Secretary of State');
    expect(documentOf(html).querySelectorAll('a a')).toHaveLength(0);
    expect(articleText(html)).toBe(article.text);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'javascript&colon;alert(1):',
  ])('do not lead to %j', (url) => {
    const losses: Loss[] = [];
    const html = toHtml(article, { layers: 'times', link: () => url, onLoss: (loss) => losses.push(loss) });
    expect(html).not.toContain('<a ');
    expect(losses[0]).toEqual({
      code: 'unsafe_url',
      path: ['times', 0],
      expected: 'an address of the web, of mail, or of the page',
      received: url,
    });
  });

  test.each([
    'https://example.org/?a="b"&c=<d>',
    'http://x',
    'mailto:ada@example.org',
    '/a:b',
    '#x',
    '?q=a:b',
    'a/b:c',
    '',
  ])('lead to %j', (url) => {
    const html = toHtml(article, { layers: 'times', link: () => url });
    expect(documentOf(html).querySelector('article a')?.getAttribute('href')).toBe(url);
  });

  test('of records lead both ways, and nowhere else', () => {
    const articles: readonly (readonly [Article, HtmlOptions])[] = [
      [article, {}],
      [sample, { layers: ALL }],
      [article, { layers: [] }],
    ];
    for (const [one, options] of articles) {
      const document = documentOf(toHtml(one, { records: true, ...options }));
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const inner = [...document.querySelectorAll('a[href^="#"]')];
      expect(inner.length).toBeGreaterThan(10);
      for (const link of inner) expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
    const document = documentOf(toHtml(article, { records: true }));
    const back = [...document.querySelectorAll('article a')].map((link) => link.getAttribute('href'));
    expect(new Set(back).size).toBe(back.length);
    for (const { id } of article.quotes) expect(back).toContain(`#kerry-moscow-visit_record-quotes-${id}`);
  });

  test('lie on words that are of no other annotation, so that none takes the place of another', () => {
    const quoted = note('"Ada and Bo go."', {
      mentions: [
        { exact: 'Ada', entity: 'ada', form: 'name' },
        { exact: 'Bo', entity: 'bo', form: 'name' },
      ],
      quotes: {
        go: { attitude: 'assertion', content: [{ exact: 'Ada and Bo go.' }] },
        ada: { attitude: 'belief', content: [{ exact: 'Ada' }], within: 'go' },
      },
    });
    const links = [...documentOf(toHtml(quoted, { records: true })).querySelectorAll('article a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Ada', '#note_record-entities-ada'],
      [' and ', '#note_record-quotes-go'],
      ['Bo', '#note_record-entities-bo'],
    ]);
  });

  test('and ids are there once where two annotations of a kind stand at one place', () => {
    const base = note('Ada said so, she said.');
    const scare = { start: 4, end: 8, exact: 'said' };
    const source = { start: 0, end: 3, exact: 'Ada' };
    const [quote] = note('Ada said so, she said.', {
      quotes: { so: { attitude: 'assertion', sources: [{ exact: 'Ada' }], content: [{ exact: 'so' }] } },
    }).quotes;
    const twice = {
      ...base,
      scareQuotes: [scare, { ...scare }],
      quotes: [{ ...quote, sources: [source, { ...source }] }],
    };
    const ids = [...documentOf(toHtml(twice as Article, { records: true })).querySelectorAll('[id]')].map(
      ({ id }) => id,
    );
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('two articles on a page share no id', () => {
    const one = { ...note('Ada.'), id: 'a', blocks: note('Ada.').blocks.map((block) => ({ ...block, id: 'article' })) };
    const both = toHtml(one) + toHtml({ ...note('Ada.'), id: 'a-blocks' });
    const ids = [...documentOf(both).querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of a quote without cue and source start from its words', () => {
    const quoted = note('Ada. "Yes."', {
      quotes: { yes: { attitude: 'assertion', content: [{ exact: 'Yes.' }] } },
    });
    expect(documentOf(toHtml(quoted, { records: true })).querySelector('article a')?.textContent).toBe('Yes.');
    const sourced = note('Ada: "Yes."', {
      quotes: { yes: { attitude: 'assertion', sources: [{ exact: 'Ada' }], content: [{ exact: 'Yes.' }] } },
    });
    expect(
      documentOf(toHtml(sourced, { records: true, layers: 'quotes' })).querySelector('article a')?.textContent,
    ).toBe('Ada');
  });
});

describe('hostile strings', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '</article></main></body>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='alert(1)",
    '&lt;b&gt;&#x3c;script&#x3e;',
    'cookie',
    '__proto__',
    '<!--',
    ']]>',
    'javascript:alert(1)',
  ];
  test.each(HOSTILE)('%j is inert wherever it stands', (hostile) => {
    const base = JSON.stringify(sample);
    const { text } = sample;
    const poisoned: Article = JSON.parse(base, (key, value) => {
      if (typeof value !== 'string' || key === 'exact' || value === text) return value;
      return ['kind', 'type', 'basis', 'form', 'attitude', 'modality', 'predicate', 'language', 'offsetUnit'].includes(
        key,
      )
        ? value
        : hostile;
    });
    const document = documentOf(toHtml(poisoned, { records: true, layers: ALL }));
    expect(document.querySelectorAll('script, img, [onclick], [onerror], [style]')).toHaveLength(0);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id) => !/^[\w-]{4,}$/.test(id))).toEqual([]);
    expect(ids).not.toContain('cookie');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => /^\s*javascript:/i.test(href))).toEqual([]);
    expect(document.querySelector('article')?.textContent).toBe(text);
  });
});

describe('misuse', () => {
  refusesOtherThings((one) => toHtml(one));
  test('options that it does not know', () => {
    expectError(
      () => toHtml(article, { layer: 'quotes' } as never),
      'TypeError',
      /^options: expected a key that it knows, such as "layers"/,
    );
    expectError(() => toHtml(article, { layers: 'quote' } as never), 'RangeError', /^options.layers: .*"quotes"/);
    expectError(
      () => toHtml(article, { records: 1 } as never),
      'TypeError',
      /^options.records: expected true or false/,
    );
    expectError(
      () => toHtml(article, { link: '/x' } as never),
      'TypeError',
      'options.link: expected a function, received "/x"',
    );
    for (const idPrefix of ['', '1', 'a b', '"'])
      expectError(
        () => toHtml(article, { idPrefix }),
        'RangeError',
        /^options.idPrefix: expected a letter, then letters/,
      );
    for (const headingLevel of [0, 7, 1.5])
      expectError(
        () => toHtml(article, { headingLevel }),
        'RangeError',
        /^options.headingLevel: expected a whole number/,
      );
  });
});
