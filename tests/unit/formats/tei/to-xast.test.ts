import { expect, test } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import { toTei, toXast } from '../../../../src/formats/tei.ts';
import { sample } from '../../../support/sample.ts';

test('is what is written', () => {
  expect(toTei(sample)).toContain(toXml(toXast(sample), { closeEmptyElements: true }));
});

test('is fresh each time', () => {
  const tree = toXast(sample);
  tree.children[0].children = [];
  expect(toXast(sample).children[0].children).toHaveLength(3);
});
