/** The period: the paper's own, or the organisation's. */
import assert from 'node:assert/strict';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

describe('format/missing-field for the period', () => {
  const PERIOD = 'period:\n  from: 2026-01-01\n  to: 2027-12-31\n';

  it('asks for it where the organisation has none either', () => {
    const text = edited(GOOD_PAPER, [PERIOD, '']);
    assert.deepEqual(named(findingsOf(text)), ['format/missing-field:error']);
    assert.deepEqual(named(findingsOf(text, { organisation: GOOD_ORGANISATION })), []);
    assert.deepEqual(named(findingsOf(text, { organisation: edited(GOOD_ORGANISATION, [PERIOD, '']) })), [
      'format/missing-field:error',
    ]);
  });

  it('asks for the half that nobody has said', () => {
    const text = edited(GOOD_PAPER, ['  to: 2027-12-31\n', '']);
    const found = findingsOf(text);
    assert.deepEqual(named(found), ['format/missing-field:error']);
    assert.equal(found[0]?.at, 'period');
    assert.deepEqual(named(findingsOf(text, { organisation: GOOD_ORGANISATION })), []);
  });

  it('offers two years, from the beginning of this one or of the day that is there', () => {
    const without = edited(GOOD_PAPER, [PERIOD, '']);
    assert.equal(fixed('format/missing-field', without), edited(GOOD_PAPER, [PERIOD, PERIOD]));
    const begun = edited(GOOD_PAPER, [PERIOD, 'period:\n  from: 2025-08-01\n  to:\n']);
    assert.match(
      fixed('format/missing-field', begun),
      /\nperiod:\n {2}from: 2025-08-01\n {2}to: 2026-12-31\n/,
    );
    const ending = edited(GOOD_PAPER, [PERIOD, 'period:\n  to: 2027-06-30\n']);
    assert.match(
      fixed('format/missing-field', ending),
      /\nperiod:\n {2}from: 2026-01-01\n {2}to: 2027-06-30\n/,
    );
  });

  it('offers no end of a period that began long ago', () => {
    const text = edited(GOOD_PAPER, [PERIOD, 'period:\n  from: 2024-08-01\n']);
    assert.deepEqual(findingsOfRule('format/missing-field', text)[0]?.finding.fixes(), []);
  });

  it('names the day that is missing, in both languages', () => {
    const text = edited(GOOD_PAPER, ['  to: 2027-12-31\n', '']);
    assert.deepEqual(
      (['en', 'da'] as const).map(
        (language) => findingsOfRule('format/missing-field', text, {}, language)[0]?.message,
      ),
      [
        'Last day (to) is missing. Every unit fills it in.',
        'Sidste dag (to) mangler. Den del udfylder alle enheder.',
      ],
    );
  });

  it('is silent about a date in another style: that is told already', () => {
    const text = edited(GOOD_PAPER, ['  to: 2027-12-31\n', '  to: 31.12.2027\n']);
    assert.deepEqual(named(findingsOf(text)), ['format/date-style:error']);
  });
});
