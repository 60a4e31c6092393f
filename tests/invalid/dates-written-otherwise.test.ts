import { describe, expect, test } from 'vitest';
import { changed, fault, issuesOf, messagesOf } from '../support/broken.ts';
import { draftIssues, draftOf } from '../support/note.ts';
import { sample } from '../support/sample.ts';

const EDTF = 'a date in EDTF, level 0 or 1';
const withDate = (value: string, kind = 'time'): unknown =>
  changed(sample, [['times', 2, 'value'], value], [['times', 2, 'kind'], kind]);

describe('a date that is written otherwise is told as EDTF has it', () => {
  test.each([
    // Parts of a year.
    ['1989-35', '1989-07/1989-09'],
    ['2014-33', '2014-01/2014-03'],
    ['2014-34', '2014-04/2014-06'],
    ['2014-36', '2014-10/2014-12'],
    ['2014Q3', '2014-07/2014-09'],
    ['2014-Q3', '2014-07/2014-09'],
    ['Q3 2014', '2014-07/2014-09'],
    ['2014-q1', '2014-01/2014-03'],
    ['2014H2', '2014-07/2014-12'],
    ['H1 2014', '2014-01/2014-06'],
    ['2014-33?', '2014-01?/2014-03?'],
    ['c. Q3 2014', '2014-07~/2014-09~'],
    ['2014-25', '2014-21'],
    ['2014-28', '2014-24'],
    ['2014-29', '2014-09/2014-11'],
    ['2014-30', '2014-12/2015-02'],
    ['2014-31', '2014-03/2014-05'],
    ['2014-32', '2014-06/2014-08'],
    ['2014-37', '2014-01/2014-04'],
    ['2014-39', '2014-09/2014-12'],
    ['2014-40', '2014-01/2014-06'],
    ['2014-41', '2014-07/2014-12'],
    ['2014-SU', '2014-22'],
    ['2014-WI', '2014-24'],
    // Weeks and days of a year.
    ['2014-W05', '2014-01-27/2014-02-02'],
    ['2014W05', '2014-01-27/2014-02-02'],
    ['2015-W01', '2014-12-29/2015-01-04'],
    ['2015-W53-WE', '2016-01-02/2016-01-03'],
    ['2014-W05-3', '2014-01-29'],
    ['2014-123', '2014-05-03'],
    ['2016-366', '2016-12-31'],
    // Years.
    ['44 BC', '-0043'],
    ['44 B.C.E.', '-0043'],
    ['1 BC', '0000'],
    ['-44', '-0044, or -0043 for 44 BC'],
    ['\u2212753', '-0753, or -0752 for 753 BC'],
    ['-044', '-0044, or -0043 for 44 BC'],
    ['-1', '-0001, or 0000 for 1 BC'],
    ['-44-03-15', '-0044-03-15, or -0043-03-15 for 44 BC'],
    ['-44-3-15', '-0044-03-15, or -0043-03-15 for 44 BC'],
    ['-44/-30', '-0044/-0030, or -0043/-0029 for 44 BC and 30 BC'],
    ['-44..-30', '-0044/-0030, or -0043/-0029 for 44 BC and 30 BC'],
    ['44 BC/30 BC', '-0043/-0029'],
    ['-44-13-15', null],
    ['-4-02-29', '-0004-02-29'],
    ['-1-02-29', '0000-02-29 for 1 BC'],
    ['-44/2014', '-0044/2014, or -0043/2014 for 44 BC'],
    ['-0', null],
    ['AD 44', '0044'],
    ['44 CE', '0044'],
    ['19', '19XX'],
    ['197', '197X'],
    ["1970's", '197X'],
    ['1970s', '197X'],
    ['1900s', '190X or 19XX'],
    ["2000's", '200X or 20XX'],
    ['Y2015', '2015'],
    ['+2015', '2015'],
    ['Y17E7', 'Y170000000'],
    // Digits and signs.
    ['20150101', '2015-01-01'],
    ['201512', '2015-12'],
    ['201513', null],
    ['2015-1-1', '2015-01-01'],
    ['-0044-3-15', '-0044-03-15'],
    ['2015-1', '2015-01'],
    ['2015/12/11', '2015-12-11'],
    ['2015.12.11', '2015-12-11'],
    ['2015–12–11', '2015-12-11'],
    [' 2015-12-11', '2015-12-11'],
    ['12/2015', '2015-12'],
    ['11.12.2015', '2015-12-11'],
    ['11/12/2015', '2015-11-12 or 2015-12-11'],
    ['11/11/2015', '2015-11-11'],
    ['13/12/2015', '2015-12-13'],
    // Times.
    ['2015-12-11 22:00', '2015-12-11T22:00'],
    ['2015-12-11t22:00:00z', '2015-12-11T22:00:00Z'],
    ['2015-12-11T9:30', '2015-12-11T09:30'],
    ['2015-12-11 10 p.m.', '2015-12-11T22'],
    ['2015-12-11 12:30 AM', '2015-12-11T00:30'],
    ['20151211T2200+0300', '2015-12-11T22:00+03:00'],
    ['2015-12-11T22:00+0300', '2015-12-11T22:00+03:00'],
    ['2015-12-11T22:00+3', '2015-12-11T22:00+03'],
    ['2015-12-11T22:00-330', '2015-12-11T22:00-03:30'],
    ['2015-12-11T22:00+03:0', null],
    ['20151211T2200', '2015-12-11T22:00'],
    ['2015-12-11T10:00:00.000Z', '2015-12-11T10:00:00Z'],
    ['2015-12-11T24:00', '2015-12-12T00:00'],
    ['2015-12-31T24:00:00', '2016-01-01T00:00'],
    ['2014-12-11T24:00Z', '2014-12-12T00:00Z'],
    ['2014-12-11T24:00+03:00', '2014-12-12T00:00+03:00'],
    ['20141211T2400+0300', '2014-12-12T00:00+03:00'],
    ['2015-02-30T24:00', null],
    ['2015-13-31T24:00', null],
    ['T22:00', 'the day before the time, as in 1998-02-11T22:00'],
    ['T10', 'the day before the time, as in 1998-02-11T22:00'],
    ['10pm', 'the day before the time, as in 1998-02-11T22:00'],
    ['10 a.m.', 'the day before the time, as in 1998-02-11T22:00'],
    ['10 May', null],
    ['22:00', 'the day before the time, as in 1998-02-11T22:00'],
    ['2015-12-11T10:00/2015-12-11T12:00', 'the day, or the time at which it begins with a duration'],
    ['1998-01-20TEV', "1998-01-20 with kind: 'time'"],
    ['1998-01-20TMO', "1998-01-20 with kind: 'time'"],
    ['TNI', "the day with kind: 'time'"],
    // Lengths.
    ['P3Y', "no value but duration: 'P3Y'"],
    ['PT2H', "no value but duration: 'PT2H'"],
    ['PXD', "no value but kind: 'duration'"],
    // What is not known.
    ['1990-uu-uu', '1990-XX-XX'],
    ['199u', '199X'],
    ['20xx', '20XX'],
    ['201X-05', '201X'],
    ['XXXX-12-25', 'no value, for the date is not known'],
    ['PRESENT_REF', 'no value, for the date is not known'],
    ['../..', 'no value, for the date is not known'],
    ['~2014', '2014~'],
    ['c. 2014', '2014~'],
    ['?2014', '2014?'],
    ['2014?~', '2014%'],
    // Intervals.
    ['2014-03-11/13', '2014-03-11/2014-03-13'],
    ['2014-03-11/12', '2014-03-11/2014-03-12'],
    ['2014-03-30/04-02', '2014-03-30/2014-04-02'],
    ['2014-03-11..13', '2014-03-11/2014-03-13'],
    ['2014-03-13/11', null],
    ['2014-03/04', '2014-03/2014-04'],
    ['2014-1/3', '2014-01/2014-03'],
    ['2014-9/11', '2014-09/2014-11'],
    ['2014-12/01', null],
    ['11-12/2015', null],
    ['2009/10', '2009-10 or 2009/2010'],
    ['2009/08', '2009-08'],
    ['2009/21', '2009/2021'],
    ['2015/1', '2015-01'],
    ['2015.12', '2015-12'],
    ['1999/00', '1999/2000'],
    ['1999-00', '1999/2000'],
    ['1901/99', '1901/1999'],
    ['9999/00', null],
    ['2015/14', null],
    ['12/11', null],
    ['19/20', null],
    ['201X/14', null],
    ['197/2014', null],
    ['1970s/1980s', '197X/198X'],
    ['2014-15', '2014/2015'],
    ['2014/15', '2014/2015'],
    ['2014-2015', '2014/2015'],
    ['2014–2015', '2014/2015'],
    ['2014 – 2015', '2014/2015'],
    ['2014-1 to 2014-3', '2014-01/2014-03'],
    ['2014-present', '2014/..'],
    ['2014..2015', '2014/2015'],
    ['[2014,2015]', '2014/2015'],
    ['[2014..2016]', '2014/2016'],
    ['{2014, 2015, 2017}', '2014/2017'],
    ['2014-03/open', '2014-03/..'],
    ['2014..', '2014/..'],
    ['..2014', '../2014'],
    ['[..2014]', '../2014'],
    ['[2014..]', '2014/..'],
    ['[2014,2016..]', '2014/..'],
    ['open/2014', '../2014'],
    ['2014/now', '2014/..'],
    ['2014/unknown', '2014/'],
    ['unknown/2014', '/2014'],
    ['2014Q1/', '2014-01/'],
    ['unknown/open', null],
    ['[2014]', null],
    ['c. 2014/2015', '2014~/2015'],
    ['2014??', null],
    ['2015/2014', '2014/2015'],
    ['2014Q1/2014Q3', '2014-01/2014-09'],
    ['2014Q3/2014Q1', '2014-01/2014-09'],
    // No date that is known.
    ['last May', null],
    ['2015-02-29', null],
    ['2014-45', '2014/2045'],
    ['2014-367', null],
    ['2014-W60', null],
    ['2013/2014/2015', null],
    ['2014/soon', null],
    ['soon/2014', null],
    ['Y'.repeat(100_000), null],
  ])('%.40s', (value, advice) => {
    const expected = advice === null ? EDTF : `${EDTF}: ${advice}`;
    expect(issuesOf(withDate(value))).toEqual([fault('edtf', ['times', 2, 'value'], expected, value.slice(0, 200))]);
  });

  test.each([
    ['1989-35', '1989-07/1989-09'],
    ['2014-32', '2014-06/2014-08'],
    ['44 BC', '-0043'],
    ['2015-12-11 22:00', '2015-12-11T22:00'],
  ])('%s in every place of a date, and what is told is taken', (value, advice) => {
    const told = `expected ${EDTF}: ${advice}, received "${value}"`;
    expect(messagesOf(withDate(value))).toEqual([`times[2].value: ${told}`]);
    expect(messagesOf(withDate(advice))).toEqual([]);
    const dated = ['relations', 2, 'object'];
    expect(messagesOf(changed(sample, [dated, { value }]))).toEqual([`relations[2].object: ${told}`]);
    const draft = draftOf('It was then.', { times: { day: { exact: 'then', value } } });
    expect(draftIssues(draft).map(({ message }) => message)).toEqual([`times.day.value: ${told}`]);
  });
});

describe('a period has neither a kind nor a duration', () => {
  const NO_LENGTH = 'no value, for a length of time is no date';
  test.each([
    ['P3Y', NO_LENGTH],
    ['PXD', NO_LENGTH],
    ['1998-01-20TEV', '1998-01-20'],
    ['TNI', 'the day'],
    ['2015-12-11T10:00/2015-12-11T12:00', 'the day, or the time at which it begins'],
    ['2014Q3', '2014-07/2014-09'],
  ])('%s', (value, advice) => {
    const told = `expected ${EDTF}: ${advice}, received "${value}"`;
    expect(
      messagesOf(changed(sample, [['relations', 0, 'period'], { value, basis: 'stated', because: null }])),
    ).toEqual([`relations[0].period.value: ${told}`]);
    expect(messagesOf(changed(sample, [['relations', 2, 'object'], { value }]))).toEqual([
      `relations[2].object: ${told}`,
    ]);
    const entities = { event: { fair: { name: 'the fair', description: '', date: value } } };
    const draft = draftOf('It was then.', { entities });
    expect(draftIssues(draft).map(({ message }) => message)).toContain(`entities.event.fair.date.value: ${told}`);
  });
});

describe('times as they are printed are dates', () => {
  test.each([
    ['10 p.m. Wednesday', '1998-02-11T22'],
    ['22:00', '1998-02-11T22:00'],
    ['in a zone', '1998-02-11T22:00Z'],
    ['in another zone', '1998-02-11T22:00+03:00'],
    ['to the second', '1998-02-11T22:00:01'],
  ])('%s: %s', (_, value) => {
    expect(issuesOf(withDate(value))).toEqual([]);
    expect(issuesOf(withDate(value, 'date'))).toMatchObject([{ code: 'time_kind' }]);
  });
  test.each(['1998-02-11T25', '1998-02-11T22:60', '1998-02-11T2', '1998-02-30T22:00', '1998-02T22:00', '1998T22'])(
    '%s is none',
    (value) => {
      expect(issuesOf(withDate(value))).toMatchObject([{ code: 'edtf' }]);
    },
  );
});
