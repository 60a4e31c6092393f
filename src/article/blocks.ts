import type { BlockDraft } from '../author/block-draft.ts';

/** The sixteen blocks by their last words, and the sentences of those that hold several. */
export const blocks = {
  kicker: { kind: 'kicker', ends: 'All news' },
  headline: { kind: 'headline', ends: 'Russian foreign ministry' },
  standfirst: { kind: 'standfirst', ends: 'Russian-US relations' },
  'image-alt': { kind: 'image-alt', ends: 'TASS Archive' },
  caption: { kind: 'caption', ends: 'John Kerry' },
  credit: { kind: 'credit', ends: 'TASS Archive' },
  dateline: { kind: 'dateline', ends: '/TASS/.' },
  p1: { kind: 'paragraph', ends: 'on Friday.' },
  p2: {
    kind: 'paragraph',
    ends: 'international problems."',
    sentences: ['the ministry said.', 'international problems."'],
  },
  p3: {
    kind: 'paragraph',
    ends: 'in several stages."',
    sentences: ['remained tense.', 'the ministry said.', 'in several stages."'],
  },
  p4: {
    kind: 'paragraph',
    ends: 'international security."',
    sentences: ['the ministry said.', 'international security."'],
  },
  p5: { kind: 'paragraph', ends: 'communique of 2012.' },
  p6: {
    kind: 'paragraph',
    ends: 'decreased by 30%".',
    sentences: ['the ministry noted.', '$29.2 billion.', 'decreased by 30%".'],
  },
  p7: {
    kind: 'paragraph',
    ends: 'foster parents."',
    sentences: ['the ministry said.', 'third countries.', 'foster parents."'],
  },
  p8: {
    kind: 'paragraph',
    ends: 'stability in the world."',
    sentences: ['agreements continues."', 'stability in the world."'],
  },
  p9: { kind: 'paragraph', ends: 'the ministry said.' },
} satisfies Record<string, BlockDraft>;
