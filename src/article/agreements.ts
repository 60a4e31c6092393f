import type { AgreementDraft } from '../author/entity-draft.ts';

/** The treaties and documents. */
export const agreements = {
  'geneva-communique': {
    name: 'Geneva communique of 2012',
    alternateNames: ['Geneva communique'],
    description: 'What the ministry says the political process in Syria is to be based on.',
    date: '2012',
  },
  'new-start': {
    name: 'New START',
    alternateNames: ['Treaty on Further Reduction and Limitation of Strategic Offensive Arms'],
    description: 'A treaty of 2010 on strategic offensive arms, one of the Russian-US agreements.',
    sameAs: ['https://en.wikipedia.org/wiki/New_START'],
    date: '2010',
  },
} satisfies Record<string, AgreementDraft>;
