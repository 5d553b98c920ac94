/** Dates in other styles, and periods that cannot be. */
import assert from 'node:assert/strict';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

describe('format/date-style', () => {
  const withDue = (written: string, paper = GOOD_PAPER) =>
    edited(paper, ['        status: practice\n', `        status: practice\n        due: ${written}\n`]);
  const DANISH = edited(GOOD_PAPER, ['language: en', 'language: da']);

  for (const [written, meant] of [
    ['31.3.2026', '2026-03-31'],
    ['31.03.26', '2026-03-31'],
    ['31/3-2026', '2026-03-31'],
    ['31-03-2026', '2026-03-31'],
    ['31. marts 2026', '2026-03-31'],
    ['d. 31. marts 2026', '2026-03-31'],
    ['31 March 2026', '2026-03-31'],
    ['31st of March 2026', '2026-03-31'],
    ['March 31, 2026', '2026-03-31'],
    ['2026/3/31', '2026-03-31'],
    ['2026-3-2', '2026-03-02'],
    ['2026.03.31', '2026-03-31'],
    ['20260331', '2026-03-31'],
    ['2026-03-31T00:00:00Z', '2026-03-31'],
    ['"31.3.2026"', '2026-03-31'],
    ['4.3.2026', '2026-03-04'],
    ['12/31/2026', '2026-12-31'],
  ] as const) {
    it(`reads ${written} without a doubt`, () => {
      const text = withDue(written);
      const [found] = findingsOfRule('format/date-style', text);
      assert.equal(found?.severity, 'error');
      assert.equal(found?.at, written);
      assert.equal(found?.message, `Write the date as year-month-day: ${meant}.`);
      assert.equal(found?.finding.fixes()[0]?.safe, true);
      const after = fixed('format/date-style', text, 0, { today: '2025-01-01' });
      assert.ok(after === withDue(meant) || after === withDue(`"${meant}"`), after);
    });
  }

  it('asks where the month may come first, in English alone', () => {
    const [found] = findingsOfRule('format/date-style', withDue('3/4/2026'));
    assert.equal(found?.message, 'Write the date as year-month-day. Is it 2026-04-03 or 2026-03-04?');
    assert.deepEqual(
      found?.finding.fixes().map(({ safe }) => safe),
      [false, false],
    );
    const [danish] = findingsOfRule('format/date-style', withDue('3/4/2026', DANISH), {}, 'da');
    assert.equal(danish?.message, 'Skriv datoen som år-måned-dag: 2026-04-03.');
  });

  it('knows the calendar', () => {
    for (const [written, last] of [
      ['2026-02-30', '2026-02-28'],
      ['2028-02-31', '2028-02-29'],
      ['2026-06-31', '2026-06-30'],
    ] as const) {
      const text = withDue(written);
      const [found] = findingsOfRule('format/date-style', text);
      assert.equal(found?.message, `There is no such day as ${written}. Which one is it?`);
      assert.equal(found?.finding.fixes()[0]?.safe, false);
      assert.equal(fixed('format/date-style', text, 0, { today: '2025-01-01' }), withDue(last));
    }
    const [month] = findingsOfRule('format/date-style', withDue('2026-13-01'));
    assert.deepEqual(month?.finding.fixes(), []);
  });

  it('is silent about a date as it should be, quoted or not', () => {
    for (const written of ['2026-03-31', '"2026-03-31"', '2028-02-29'])
      assert.deepEqual(findingsOfRule('format/date-style', withDue(written)), []);
  });
});

describe('format/period-order', () => {
  it('asks whether the dates are swapped, and swaps them', () => {
    const text = edited(GOOD_PAPER, [
      '  from: 2026-01-01\n  to: 2027-12-31\n',
      '  from: 2027-12-31\n  to: "2026-01-01"\n',
    ]);
    const found = findingsOf(text);
    assert.deepEqual(named(found), ['format/period-order:error']);
    assert.equal(
      found[0]?.message,
      'The period ends (2026-01-01) before it starts (2027-12-31). Are the dates swapped?',
    );
    assert.match(fixed('format/period-order', text), /from: "2026-01-01"\n {2}to: 2027-12-31\n/);
  });

  it("allows a period of one day, and speaks of the organisation's too", () => {
    const day = edited(GOOD_PAPER, ['  to: 2027-12-31\n', '  to: 2026-01-01\n']);
    assert.deepEqual(findingsOfRule('format/period-order', day), []);
    const organisation = edited(GOOD_ORGANISATION, ['  to: 2027-12-31\n', '  to: 2025-12-31\n']);
    assert.deepEqual(named(findingsOf(organisation, { fileName: 'l.organisation.yaml' })), [
      'format/period-order:error',
    ]);
  });
});

describe('format/period-length', () => {
  const until = (to: string) => edited(GOOD_PAPER, ['  to: 2027-12-31\n', `  to: ${to}\n`]);

  it('asks about more than three years, or what the organisation says', () => {
    assert.deepEqual(named(findingsOf(until('2029-06-30'))), ['format/period-length:warning']);
    assert.deepEqual(named(findingsOf(edited(until('2029-06-30'), ['status: submitted', 'status: draft']))), [
      'format/period-length:hint',
    ]);
    assert.deepEqual(named(findingsOf(until('2028-12-31'))), []);
    const organisation = `${GOOD_ORGANISATION}limits:\n  period_years: 4\n`;
    assert.deepEqual(named(findingsOf(until('2029-06-30'), { organisation })), []);
  });

  it('tells that a period is over, but not a paper that is closed', () => {
    const found = findingsOfRule('format/period-length', GOOD_PAPER, { today: '2028-01-01' });
    assert.equal(
      found[0]?.message,
      'The period ended on 2027-12-31. Is the paper closed, or is there a new period?',
    );
    const closed = edited(GOOD_PAPER, ['status: submitted', 'status: closed']);
    assert.deepEqual(findingsOfRule('format/period-length', closed, { today: '2028-01-01' }), []);
    assert.deepEqual(findingsOfRule('format/period-length', GOOD_PAPER, { today: '2027-12-31' }), []);
    const long = edited(until('2029-06-30'), ['status: submitted', 'status: closed']);
    assert.equal(findingsOfRule('format/period-length', long).length, 1);
  });
});
