import type { TimeDraft } from '../author/time-draft.ts';
import type { KerryMoscowVisitIds } from './derived/ids.ts';
import { reasons } from './reasons.ts';

/** Every temporal expression. */
export const times = {
  'headline-visit-day': {
    exact: 'December 15',
    in: 'headline',
    value: '2015-12-15',
    inferred: ['year'],
    because: reasons.visit,
  },
  'standfirst-outgoing-year': {
    exact: 'the outgoing year',
    in: 'standfirst',
    value: '2015',
    inferred: ['year'],
    because: reasons.year,
  },
  'dateline-day': {
    exact: 'December 11',
    in: 'dateline',
    value: '2015-12-11',
    inferred: ['year'],
    because: reasons.year,
  },
  'lead-visit-day': {
    exact: 'December 15',
    in: 'p1',
    value: '2015-12-15',
    inferred: ['year'],
    because: reasons.visit,
  },
  'announcement-day': {
    exact: 'Friday',
    in: 'p1',
    value: '2015-12-11',
    inferred: ['year', 'month', 'day'],
    because: reasons.friday,
  },
  'quoted-visit-day': {
    exact: 'December 15',
    in: 'p2',
    value: '2015-12-15',
    inferred: ['year'],
    because: reasons.visit,
  },
  'freeze-begin': { exact: 'From March 2014', in: 'p3', value: '2014-03/..' },
  'communique-year': { exact: '2012', in: 'p5', value: '2012' },
  'trade-growth-year': { exact: '2014', in: 'p6', value: '2014' },
  'trade-fall-year': { exact: 'This year', in: 'p6', value: '2015', inferred: ['year'], because: reasons.year },
  'treaty-year': { exact: '2010', in: 'p8', value: '2010' },
  'quoted-outgoing-year': {
    exact: 'the outgoing year',
    in: 'p9',
    value: '2015',
    inferred: ['year'],
    because: reasons.year,
  },
} satisfies Record<string, TimeDraft<KerryMoscowVisitIds>>;
