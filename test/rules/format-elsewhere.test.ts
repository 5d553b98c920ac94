/** A field in Danish, or in other letters, that also stands one level off: one finding, and it moves under its own name. */
import assert from 'node:assert/strict';
import { mend } from '../../server/src/rules/fixing/mend';
import { findingsOf, fixed, named } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { only } from '../kit/one-slip';

const UNIT = /^unit:\n(?: {2}.*\n)+/m.exec(GOOD_PAPER)?.[0] ?? assert.fail('no unit');
const LEAD = /^ {2}lead: (.*)\n/m.exec(UNIT)?.[1] ?? assert.fail('no lead');
const AGENTS = /^ {2}change_agents: (.*)\n/m.exec(UNIT)?.[1] ?? assert.fail('no change agents');
const UNIT_WITHOUT = UNIT.replace(/^ {2}(?:lead|change_agents): .*\n/gm, '');
const PERIOD = 'period:\n  from: 2026-01-01\n  to: 2027-12-31\n';

/** The good paper with the unit's people at the top of the paper. */
const flat = (lead: string, agents: string, where = UNIT_WITHOUT): string =>
  edited(GOOD_PAPER, [UNIT, `${where}${lead}: ${LEAD}\n${agents}: ${AGENTS}\n`]);

describe('a field under another name and one level off', () => {
  for (const [lead, agents] of [
    ['leder', 'forandringsagenter'],
    ['Lead', 'Change agents'],
    ['Leder', 'forandringsagent'],
  ] as const) {
    it(`is one finding: ${lead}, ${agents}`, () => {
      const text = flat(lead, agents);
      const found = only(text);
      assert.deepEqual(
        [found.rule, found.at, found.message],
        [
          'format/unknown-field',
          lead,
          `"${lead} (lead), ${agents} (change_agents)" belong under "unit". Move them there.`,
        ],
      );
      assert.equal(fixed('format/unknown-field', text, 0), GOOD_PAPER);
    });
  }

  it('makes the part that it belongs in', () => {
    const text = edited(GOOD_PAPER, [PERIOD, 'fra: 2026-01-01\ntil: 2027-12-31\n']);
    assert.equal(only(text).message, '"fra (from), til (to)" belong under "period". Move them there.');
    assert.equal(fixed('format/unknown-field', text, 0), GOOD_PAPER);
  });

  it('moves in once the part is written out, which leaves its place free', () => {
    const name = /^ {2}name: (.*)\n/m.exec(UNIT)?.[1] ?? '';
    const text = flat('leder', 'forandringsagent', `unit: ${name}\n`);
    assert.deepEqual(
      findingsOf(text)
        .filter(({ severity }) => severity === 'error')
        .map(({ at }) => at),
      [name, 'leder'],
    );
    const after = mend(text, 'all', (one) => findingsOf(one).map(({ finding }) => finding)).text;
    assert.match(after, new RegExp(`name: ${name}\\n {2}lead: ${LEAD}\\n`));
    assert.ok(!after.includes('<'), after);
  });

  it('stays a note of their own where nothing of that name is missing nearby', () => {
    for (const key of ['leder', 'navn', 'fra']) {
      const text = `${GOOD_PAPER}${key}: Bo Lind\n`;
      assert.match(only(text).message, /is not in the common format\. Is it a note of your own\?/);
    }
  });

  it('is still one finding beside another that it does not touch', () => {
    const text = edited(flat('leder', 'forandringsagenter'), ['status: submitted', 'status: Indsendt']);
    assert.deepEqual(named(findingsOf(text)), ['format/unknown-field:error', 'format/wrong-type:error']);
    assert.equal(findingsOf(text)[1]?.finding.fixes().length, 1);
  });
});
