/** What the schema of a strategy paper accepts and refuses: a whole paper, the smallest draft, and one damage at a time. */
import assert from 'node:assert/strict';
import { AT_BOTH_STAGES, FINE, goodPaper, ONCE_SUBMITTED } from './damages';
import { errorsOf, idOf, strictAjv } from './schemas';

const validate = strictAjv().getSchema(idOf('strategy-paper'));
assert.ok(validate);
const check = validate;

describe('schema of a strategy paper', () => {
  for (const status of ['draft', 'submitted', 'coordinated', 'adopted', 'closed']) {
    it(`accepts a whole paper that is ${status}`, () => {
      assert.deepEqual(errorsOf(check, goodPaper(status)), []);
    });
  }

  it('accepts the smallest draft: a direction, and four initiatives with a benefit and an action each', () => {
    const initiative = { title: 'A', benefits: [{ statement: 'B' }], actions: [{}] };
    const smallest = {
      format: 'strategy-paper/1',
      direction: { statement: 'Greener' },
      initiatives: [initiative, initiative, initiative, initiative],
    };
    assert.deepEqual(errorsOf(check, smallest), []);
    assert.deepEqual(errorsOf(check, { ...smallest, status: 'draft' }), []);
  });

  it('asks of a status that cannot be read no more than of a draft', () => {
    const paper = goodPaper('submited');
    delete paper['unit'];
    assert.deepEqual(errorsOf(check, paper), ['enum /status']);
  });

  it('accepts other kinds of value nowhere at the top', () => {
    for (const value of [null, 'text', 3, true, ['a list']]) {
      assert.deepEqual(errorsOf(check, value), ['type '], JSON.stringify(value));
    }
  });

  for (const { what, damage, refused } of AT_BOTH_STAGES) {
    it(`refuses ${what}, at both stages`, () => {
      for (const status of ['draft', 'submitted']) {
        const paper = goodPaper(status);
        damage(paper);
        assert.deepEqual(errorsOf(check, paper), refused, status);
      }
    });
  }

  for (const { what, damage, refused } of ONCE_SUBMITTED) {
    it(`refuses ${what}, once submitted`, () => {
      const draft = goodPaper('draft');
      damage(draft);
      assert.deepEqual(errorsOf(check, draft), []);
      const submitted = goodPaper('submitted');
      damage(submitted);
      assert.deepEqual(errorsOf(check, submitted), refused);
    });
  }

  for (const { what, damage } of FINE) {
    it(`accepts ${what}`, () => {
      for (const status of ['draft', 'submitted']) {
        const paper = goodPaper(status);
        damage(paper);
        assert.deepEqual(errorsOf(check, paper), [], status);
      }
    });
  }
});
