/** Mending by the findings' own fixes: only what helps, only as far as asked, and only once. */
import assert from 'node:assert/strict';
import { mend } from '../../server/src/rules/fixing/mend';
import { findingsOf } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';

const findings = (text: string) => findingsOf(text).map((found) => found.finding);

describe('mending a text', () => {
  it('takes the safe fixes, one after another', () => {
    const faulty = edited(
      GOOD_PAPER,
      ['expected_of_managers:', 'expected_of_mangers:'],
      ['rhythm: monthly', 'rythm: monthly'],
    );
    const { text, mended } = mend(faulty, 'safe', findings);
    assert.equal(text, GOOD_PAPER);
    assert.deepEqual(
      mended.map((one) => one.rule),
      ['format/unknown-field', 'format/unknown-field'],
    );
  });

  it('leaves what needs a decision, unless all is asked for', () => {
    const faulty = edited(GOOD_PAPER, ['priority: 2', 'priority: 1']);
    assert.equal(mend(faulty, 'safe', findings).text, faulty);
    assert.notEqual(mend(faulty, 'all', findings).text, faulty);
  });

  it('trades an error for the hint that shows once it is mended', () => {
    const draft = edited(
      GOOD_PAPER,
      ['status: submitted', 'status: draft'],
      ['        decided: 2026-06-01', '        decided: 2026-06-01\n        due: 31.3.2026'],
    );
    const { text } = mend(draft, 'safe', findings);
    assert.match(text, /due: 2026-03-31/);
    assert.deepEqual(
      findingsOf(text).map((found) => [found.rule, found.severity]),
      [['actions/overdue', 'hint']],
    );
  });

  it('reads past what cannot be read, mends that, and then the rest', () => {
    const faulty = edited(
      GOOD_PAPER,
      ['title: Every park has a wild corner', 'title: Wild corners: one in every park'],
      ['expected_of_managers:', 'expected_of_mangers:'],
    );
    const { text } = mend(faulty, 'safe', findings);
    assert.match(text, /title: "Wild corners: one in every park"/);
    assert.deepEqual(findings(text), []);
  });

  it('changes nothing more the second time, and gives a paper an id beside its unit', () => {
    const faulty = edited(GOOD_PAPER, ['id: parks-2026\n', ''], ['unit:\n  id: parks\n', 'unit:\n']);
    const { text } = mend(faulty, 'safe', findings);
    assert.match(text, /^id: parks-2026$/m);
    assert.match(text, /^unit:\n {2}id: parks$/m);
    assert.equal(mend(text, 'safe', findings).text, text);
  });

  it('comes back to a fix that helps only after another', () => {
    // Four spaces wide, with every field beside a dash two too far in, and a quotation mark that hides how much it is.
    const faulty = GOOD_PAPER.replace(/^ +/gm, '$&$&').replace('\n', '\nx-q: "open\n');
    const { text } = mend(faulty, 'all', findings);
    assert.match(text, /^x-q: "open"$/m);
    assert.equal(mend(text, 'all', findings).text, text);
  });

  it('gives up a fix that brings a new error', () => {
    // A stand-in for checking, whose only fix makes things worse.
    const [sample] = findings(edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']));
    assert.ok(sample);
    const worse = { ...sample, rule: 'other/rule' };
    const check = (text: string) => (text === GOOD_PAPER ? [worse, worse] : [sample]);
    const faulty = edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']);
    assert.equal(mend(faulty, 'safe', check).text, faulty);
  });
});
