import type { AgreementDraft } from '../author/entity-draft.ts';

/** The treaties and documents. */
export const agreements = {
  'geneva-communique': {
    name: 'Geneva communique of 2012',
    description: 'The basis of the political process in Syria.',
    date: '2012',
  },
  'new-start': {
    name: 'New START',
    description: 'Treaty on Further Reduction and Limitation of Strategic Offensive Arms.',
    sameAs: ['https://en.wikipedia.org/wiki/New_START'],
    date: '2010',
  },
} satisfies Record<string, AgreementDraft>;
