import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftFaults } from '../support/note.ts';

const GAPS = ['\n\n', '\r\n\r\n', '\n \n', '\n\u00a0\t\n', '\u2029', '\n\n\n', '\u2028\u2028', ' \r\n\u3000\r\n '];
const WORDS = ['Ada', 'met', 'Zürich', '🚂', '日本', '“ja”', 'e\u0301t', '5\u00a0%', 'one\ntwo', 'three\r\nfour'];

const paragraphs = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }), {
  minLength: 2,
  maxLength: 5,
});

test('a paragraph that a draft leaves out is told, and none is told of a draft that leaves out none', () => {
  fc.assert(
    fc.property(paragraphs, fc.constantFrom(...GAPS), fc.nat(), (lists, gap, which) => {
      // Each paragraph ends with a number of its own, so that it ends in one place.
      const lines = lists.map((words, i) => `${words.join(' ')} [${i}].`);
      const text = lines.join(gap);
      const block = (_: string, i: number) => [`p${i}`, { kind: 'paragraph', ends: `[${i}].` }] as const;
      const told = (blocks: readonly (readonly [string, object])[]) =>
        draftFaults({
          id: 'note',
          version: '1.0.0',
          language: 'und',
          text,
          blocks: Object.fromEntries(blocks),
        }).map(({ code, path }) => `${String(code)} ${path.join('.')}`);
      const all = lines.map(block);
      expect(told(all)).toEqual([]);
      const left = which % all.length;
      const others = all.filter((_, i) => i !== left);
      expect(told(others)).toEqual(
        left === all.length - 1 ? ['tiling_gap blocks', 'tiling_gap sentences'] : [`blank_line blocks.p${left + 1}`],
      );
    }),
  );
});
