/** A month, a year or a whole period where one day is wanted: one finding, and the day that is likely meant. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { findingsOf, fixed, named } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { mended, only } from '../kit/one-slip';

const PERIOD = /period:\n {2}from: (\S+)\n {2}to: (\S+)\n/;

describe('a period on one line', () => {
  const oneLine = (period: string): string => GOOD_PAPER.replace(PERIOD, `period: ${period}\n`);

  for (const [written, safe] of [
    ['2026-2027', false],
    ['2026/27', false],
    ['jan. 2026 til dec. 2027', false],
    ['2026-01-01 - 2027-12-31', true],
    ['"1.1.2026 – 31.12.2027"', true],
  ] as const) {
    it(`is one finding: ${written}`, () => {
      const text = oneLine(written);
      const found = only(text);
      assert.deepEqual(
        [found.rule, found.message],
        [
          'format/wrong-type',
          'A period is two dates, each on a line of its own: from: 2026-01-01 and to: 2027-12-31.',
        ],
      );
      assert.equal(found.finding.fixes()[0]?.safe, safe);
      assert.equal(mended(text, found), GOOD_PAPER);
    });
  }

  it('is read as its two days, so that what follows from them is known', () => {
    const found = findingsOf(oneLine('2020-2021'));
    assert.deepEqual(named(found), ['format/wrong-type:error', 'format/period-length:warning']);
  });

  it('says what is wanted where no days can be read', () => {
    const found = only(oneLine('to år'));
    assert.match(found.message, /"period" /);
    assert.deepEqual(found.finding.fixes(), []);
  });

  it('is mended in brackets, and in an organisation', () => {
    const text = '{format: strategy-organisation/1, id: lyngholm, name: Lyngholm, period: 2026-2027}\n';
    const [found] = findingsOf(text, { fileName: 'lyngholm.organisation.yaml' });
    assert.equal(found?.rule, 'format/wrong-type');
    const after = applyEdits(text, found?.finding.fixes()[0]?.edits ?? []);
    assert.ok(after.includes('period: {from: 2026-01-01, to: 2027-12-31}'), after);
  });
});

describe('a stretch of time where one day is wanted', () => {
  const started = (when: string): string => edited(GOOD_PAPER, ['started: 2026-03-01', `started: ${when}`]);

  it('is one finding that asks which day', () => {
    const text = started('marts 2026');
    const found = only(text);
    assert.equal(found.rule, 'format/date-style');
    assert.equal(found.at, 'marts 2026');
    assert.equal(found.message, '"marts 2026" is more than one day. Which day do you mean?');
    assert.equal(found.finding.fixes()[0]?.safe, false);
    assert.equal(mended(text, found), GOOD_PAPER);
  });

  it('ends with its last day where the field is about an end', () => {
    const text = GOOD_PAPER.replace(PERIOD, 'period:\n  from: 2026\n  to: 2. kvartal 2027\n');
    const after = fixed('format/date-style', fixed('format/date-style', text, 0), 0);
    assert.match(after, /from: 2026-01-01\n {2}to: 2027-06-30\n/);
  });

  it('is said as a day where it is one', () => {
    const found = only(started('ultimo marts 2026'));
    assert.equal(found.message, 'Write the date as year-month-day: 2026-03-31.');
  });

  it('is one finding where it is a habit', () => {
    const text = GOOD_PAPER.replace(/(2026|2027)-\d\d-\d\d/g, 'maj $1');
    const found = findingsOf(text).filter(({ rule }) => rule === 'format/date-style');
    assert.equal(found.length, 1);
    assert.match(found[0]?.message ?? '', /And \d+ more places like this/);
    assert.equal(found[0]?.finding.fixes().length, 1);
  });
});
