import type { Topic } from '../model/types.ts';

const topic = (code: string, name: string): Topic => ({
  id: `medtop:${code}`,
  name,
  uri: `http://cv.iptc.org/newscodes/mediatopic/${code}`,
});

/** Subjects of the article, the broadest first. */
export const topics: readonly Topic[] = [
  topic('11000000', 'politics and government'),
  topic('20000638', 'international relations'),
  topic('20000639', 'diplomacy'),
  topic('20000642', 'economic sanction'),
  topic('20000073', 'peace process'),
  topic('20000373', 'international trade'),
  topic('20000129', 'law enforcement'),
  topic('20000781', 'adoption'),
  topic('20000641', 'treaty'),
];
