import { expect, test } from 'vitest';
import type { AnyDraft } from '../../../src/author.ts';
import { note } from '../../support/note.ts';

type Time = NonNullable<AnyDraft['times']>[string];

/** What a draft of a time gives, without its place. */
function built(given: Partial<Time>) {
  const [time] = note('It was then.', { times: { t: { exact: 'then', ...given } as Time } }).times;
  return [time?.kind, time?.value, time?.duration, time?.basis];
}

test.each<[string, Partial<Time>, readonly unknown[]]>([
  ['a date', { value: '2015-12-11' }, ['date', '2015-12-11', null, 'stated']],
  ['a time of the day', { value: '2015-12-11T10:00:00' }, ['time', '2015-12-11T10:00:00', null, 'stated']],
  ['a part of a day', { kind: 'time', value: '2015-12-11' }, ['time', '2015-12-11', null, 'stated']],
  ['a length', { duration: 'P3Y' }, ['duration', null, 'P3Y', 'stated']],
  ['a length from a day on', { duration: 'P3Y', value: '2015' }, ['duration', '2015', 'P3Y', 'stated']],
  ['what recurs', { kind: 'set', duration: 'P1W' }, ['set', null, 'P1W', 'stated']],
  ['an inferred date', { value: '2015', inferred: ['year'], because: 'So.' }, ['date', '2015', null, 'inferred']],
  ['nothing known', {}, ['date', null, null, 'unknown']],
])('%s', (_, given, expected) => {
  expect(built(given)).toEqual(expected);
});
