import { parse } from 'edtf';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, issuesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';

const index = sample.times.findIndex(({ basis }) => basis === 'stated');

function accepts(value: string): boolean {
  return issuesOf(changed(sample, [['times', index, 'value'], value])).length === 0;
}

function edtfAccepts(value: string): boolean {
  try {
    parse(value, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

const digits = (length: number): fc.Arbitrary<string> =>
  fc.nat(10 ** length - 1).map((number) => String(number).padStart(length, '0'));
const year = fc.tuple(fc.constantFrom('', '', '', '-'), digits(4)).map((parts) => parts.join(''));
const month = fc.constantFrom('01', '02', '03', '04', '06', '09', '11', '12', '00', '13');
const day = fc.constantFrom('01', '15', '28', '30', '31', '00', '32');
const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);
const unspecified = fc.oneof(
  digits(3).map((years) => `${years}X`),
  digits(2).map((years) => `${years}XX`),
  year.map((years) => `${years}-XX`),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
  year.map((years) => `${years}-XX-XX`),
);
const season = fc.tuple(year, fc.constantFrom('21', '22', '23', '24')).map((parts) => parts.join('-'));
const long = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 999_999_999 }))
  .map((parts) => parts.join(''));
const time = fc
  .tuple(
    plain,
    fc.constantFrom('00:00:00', '10:59:59', '23:00:60', '10:61:00'),
    fc.constantFrom('', 'Z', '+03:00', '-05', '+14:00'),
  )
  .map(([date, clock, zone]) => `${date}T${clock}${zone}`);
const qualified = fc.tuple(plain, fc.constantFrom('?', '~', '%', '??')).map((parts) => parts.join(''));
const interval = fc
  .tuple(fc.oneof(plain, qualified, fc.constantFrom('..', '')), fc.oneof(plain, qualified, fc.constantFrom('..', '')))
  .map((parts) => parts.join('/'));
const date = fc.oneof(
  plain,
  unspecified,
  season,
  long,
  time,
  qualified,
  interval,
  fc.stringMatching(/^[0-9XY?~%/.-]{1,10}$/),
);

/**
 * Where edtf.js and this package differ, and why:
 * 29 February of a common year, which edtf.js lets pass; a year -0000, which is year 0000; an interval whose end is
 * before its beginning or with both ends open, which says nothing; centuries ("15"), which are no dates of level 0
 * or 1; a time of a negative year or in an interval, intervals of seasons, years of many digits or unspecified ones; and a qualified
 * season, long year or unspecified date, which the letter of level 1 allows and edtf.js does not.
 */
function mayDiffer(value: string): boolean {
  return (
    /-02-29/.test(value) ||
    /-0000/.test(value) ||
    /^-?\d{2}$/.test(value) ||
    /^-?\d{3}$/.test(value) ||
    (value.includes('/') && !/^-?\d{4}(?:-\d\d){0,2}\/-?\d{4}(?:-\d\d){0,2}$/.test(value)) ||
    (value.includes('/') && endsBeforeItBegins(value)) ||
    /[XY].*[?~%]$/.test(value) ||
    /-2[1-4][?~%]$/.test(value) ||
    /^-.*T/.test(value)
  );
}

function endsBeforeItBegins(value: string): boolean {
  const [from = '', to = ''] = value.split('/').map((end) => {
    const [, sign = '', years = '', rest = ''] = /^(-?)(\d{4})(.*)$/.exec(end) ?? [];
    return (sign === '' ? 20_000 + Number(years) : 20_000 - Number(years)) + rest.padEnd(6, '-00');
  });
  return from >= to;
}

test('a date is one for this package where it is one for edtf.js', () => {
  fc.assert(
    fc.property(date, (value) => {
      fc.pre(!mayDiffer(value));
      expect([value, accepts(value)]).toEqual([value, edtfAccepts(value)]);
    }),
    { numRuns: 200 },
  );
});

test('an interval is one where both ends are dates in order, or one is open', () => {
  fc.assert(
    fc.property(plain, plain, (from, to) => {
      fc.pre(!mayDiffer(from) && !mayDiffer(to));
      const sound = accepts(from) && accepts(to);
      if (!sound) expect(accepts(`${from}/${to}`)).toBe(false);
      else expect(accepts(`${from}/${to}`) || accepts(`${to}/${from}`)).toBe(true);
      for (const open of ['', '..']) {
        expect(accepts(`${from}/${open}`)).toBe(accepts(from));
        expect(accepts(`${open}/${to}`)).toBe(accepts(to));
      }
    }),
    { numRuns: 60 },
  );
});

test('where they differ', () => {
  const differing = (value: string): readonly [boolean, boolean] => [accepts(value), edtfAccepts(value)];
  for (const value of ['2015-02-29', '2016/2015', '../..', '15'])
    expect([value, ...differing(value)]).toEqual([value, false, true]);
  for (const value of ['2015-21?', '201X?', 'Y12345?', '2015-XX?'])
    expect([value, ...differing(value)]).toEqual([value, true, false]);
});

/** The issues of a relation that says when something was. */
const dated = (value: string): ReturnType<typeof issuesOf> =>
  issuesOf(changed(sample, [['relations', 2, 'object'], { value }]));

/** The dates that a value which is no date is told to mean. */
function told(value: string): readonly string[] {
  const [, advice = ''] = /^a date in EDTF, level 0 or 1: (.*)$/.exec(String(dated(value)[0]?.expected)) ?? [];
  return advice === '' || /^(?:no value|the day)/.test(advice) ? [] : advice.replace(/ for .*$/, '').split(/,? or /);
}

test('what is told of a value that is no date is one', () => {
  const marks = [
    '?',
    '~',
    '..',
    '/',
    '-',
    ' - ',
    'T24:00',
    'T9:30',
    '+0300',
    'Q3',
    's',
    ' BC',
    'open',
    '[',
    ']',
    'c. ',
  ];
  const mark = fc.constantFrom(...marks);
  const part = fc.oneof(plain, digits(1), digits(2), digits(3), digits(6), digits(8), season, time, unspecified, mark);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      for (const one of told(parts.join(''))) expect([one, dated(one)]).toEqual([one, []]);
    }),
    { numRuns: 300 },
  );
});

test('the end of an interval may leave out what the beginning has said', () => {
  const ymd = fc
    .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  fc.assert(
    fc.property(ymd, fc.integer({ min: 0, max: 28 }), fc.constantFrom(7, 10), (from, days, length) => {
      const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
      const [first, last] = [from.slice(0, length), to.slice(0, length)];
      fc.pre(first.slice(0, length - 3) === last.slice(0, length - 3));
      for (const slash of ['/', '..']) expect(told(`${first}${slash}${last.slice(-2)}`)).toEqual([`${first}/${last}`]);
    }),
    { numRuns: 200 },
  );
});
