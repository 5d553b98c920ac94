/** Values under names that an organisation chooses, and numbers that stand for a whole part. */
import assert from 'node:assert/strict';
import { findingsOf, fixed, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

describe('format/wrong-type under the names of rules', () => {
  const given = { fileName: 'lindby.organisation.yaml' };
  for (const [settings, message] of [
    [
      'rules:\n  initiatives/lead: never\n',
      '"never" cannot be chosen for "initiatives/lead". Choose from off, hint, warning or error.',
    ],
    [
      'words:\n  wording/vague-verb: [support]\n',
      '"wording/vague-verb" should have its own fields below it, such as allow or add.',
    ],
  ] as const)
    it(`names the rule, and takes no line for lost: ${settings.split(':')[0]}`, () => {
      const found = findingsOf(`${GOOD_ORGANISATION}${settings}`, given);
      assert.deepEqual(
        found.map((one) => one.message),
        [message],
      );
    });
});

describe('a bare number for a target or a reading', () => {
  it('gets its key', () => {
    const text = edited(GOOD_PAPER, ['target: {value: 200, by: 2027-10-01}', 'target: 200']);
    assert.deepEqual(
      (['en', 'da'] as const).map((language) => findingsOf(text, {}, language).map(({ message }) => message)),
      [
        ['Write this in full, with "value:" before the number.'],
        ['Skriv det helt ud med »value:« foran tallet.'],
      ],
    );
    assert.match(fixed('format/wrong-type', text), /\n {10}target:\n {12}value: 200\n/);
  });

  it('gets it in a log, too', () => {
    const given = { fileName: 'parks-2026.follow-up.yaml' };
    const log = (reading: string) =>
      `format: strategy-follow-up/1\npaper: parks-2026\nmeetings:\n  - date: 2026-05-04\n    benefits:\n      - benefit: ownership\n        reading: ${reading}\n`;
    assert.deepEqual(named(findingsOf(log('82'), given)), ['format/wrong-type:error']);
    assert.match(fixed('format/wrong-type', log('82'), 0, given), /reading:\n {10}value: 82\n/);
    assert.deepEqual(named(findingsOf(log('{value: 82}'), given)), []);
  });
});
