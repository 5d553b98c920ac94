import assert from 'node:assert/strict';
import { findingsOf, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

describe('the good paper', () => {
  it('has no finding, with and without its organisation', () => {
    assert.deepEqual(named(findingsOf(GOOD_PAPER)), []);
    assert.deepEqual(named(findingsOf(GOOD_PAPER, { organisation: GOOD_ORGANISATION })), []);
  });

  it('has none as a draft either', () => {
    assert.deepEqual(named(findingsOf(edited(GOOD_PAPER, ['status: submitted', 'status: draft']))), []);
  });

  it('has none in the organisation file', () => {
    assert.deepEqual(named(findingsOf(GOOD_ORGANISATION, { fileName: 'lindby.organisation.yaml' })), []);
  });
});
