import assert from 'node:assert/strict';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const withStep = (step: string) =>
  edited(GOOD_PAPER, ['next_step: Evening walk with residents', `next_step: ${step}`]);

describe('privacy/personal-number', () => {
  for (const written of [
    '010190-0000',
    '0101900000',
    '010190 0000',
    '311299-4321',
    '290200-1234',
    '290201-1234',
    '010190\u20111234',
    '010190\u00a01234',
  ]) {
    it(`finds ${written}, at every stage`, () => {
      const text = withStep(`Ask Ida (${written}) first`);
      const found = findingsOf(text);
      assert.deepEqual(named(found), ['privacy/personal-number:error']);
      assert.equal(found[0]?.at, written);
      assert.equal(findingsOf(text, { stage: 'draft' })[0]?.severity, 'error');
      assert.equal(fixed('privacy/personal-number', text), withStep('Ask Ida () first'));
    });
  }

  for (const written of [
    '320190-0000',
    '011390-0000',
    '000190-0000',
    '310499-1234',
    '010190-000',
    '010190-00001',
    '5790010190000',
    '12 34 56 78',
    '2026-01-01 1234',
    '+45 0101 9000 00',
    '3.0101901234',
  ]) {
    it(`lets ${written} be`, () => {
      assert.deepEqual(findingsOfRule('privacy/personal-number', withStep(`"See ${written}"`)), []);
    });
  }

  it('finds them in comments, keys, notes and numbers, and in other kinds of file', () => {
    for (const text of [
      `${GOOD_PAPER}# Ida is 010190-0000\n`,
      `${GOOD_PAPER}x-010190-0000: Ida\n`,
      `${GOOD_PAPER}x-number: 1001900000\n`,
      `${GOOD_ORGANISATION}# 010190-0000\n`,
      '010190-0000',
    ])
      assert.equal(findingsOfRule('privacy/personal-number', text).length, 1, text.slice(-30));
  });

  it('finds each of several, also in what cannot be read', () => {
    const text = `title: "never closed 010190-0000\n  and 020290-0000\n`;
    assert.equal(findingsOfRule('privacy/personal-number', text).length, 2);
  });
});
