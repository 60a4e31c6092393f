import type { Options } from 'mdast-util-to-markdown';

/** Where characters are no words: addresses, and labels of footnotes. */
const ELSEWHERE: NonNullable<NonNullable<Options['unsafe']>[number]['notInConstruct']> = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
];

/**
 * Makes what is escaped beside the constructs of CommonMark: addresses that GFM would link by themselves, tables and
 * strikethrough of GFM, linked words that look like the mark of a footnote, TOML before a page, and the byte order mark, which readers leave out.
 */
export function inert(): Options {
  const inWords = { inConstruct: 'phrasing', notInConstruct: ELSEWHERE } as const;
  return {
    unsafe: [
      { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', ...inWords },
      { character: '.', before: '[Ww]', after: '[\\-.\\w]', ...inWords },
      { character: ':', before: '[ps]', after: '\\/', ...inWords },
      { character: '^', before: '\\[', ...inWords },
      { character: '|', ...inWords },
      { character: '~', ...inWords },
      { character: '\ufeff', ...inWords },
      { character: ':', atBreak: true, after: '-' },
      { character: '-', atBreak: true, after: ':' },
      { character: '+', atBreak: true, after: '\\+' },
    ],
  };
}
