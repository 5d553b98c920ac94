import assert from 'node:assert/strict';
import { findingsOfRule, fixed, type Given } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';

const draft = (text: string) => edited(text, ['status: submitted\n', 'status: draft\n']);
const marked = (rule: string, text: string, given: Given = {}) =>
  findingsOfRule(rule, text, given).map(({ at, severity }) => [
    at,
    findingsOfRule(rule, draft(text), given)[0]?.severity,
    severity,
  ]);

/** A log in which meetings say this of the benefits, from January on. */
const log = (...meetings: readonly string[]): Given => ({
  followUp: `format: strategy-follow-up/1\npaper: parks-2026\nmeetings:\n${meetings
    .map((said, index) => `  - date: 2026-0${index + 1}-10\n    benefits:\n      - ${said}\n`)
    .join('')}`,
});

/** The third initiative's benefit with this status and, unless asked, without its sign. */
const birds = (status: string, rest = '') =>
  edited(GOOD_PAPER, [
    `        for_whom: [residents]
        signs:
          - date: 2026-05-20
            text: The school counted eleven kinds of butterfly
`,
    `        for_whom: [residents]\n${rest}${status === '' ? '' : `        status: ${status}\n`}`,
  ]);

describe('benefits/not-seen-yet', () => {
  it('asks what will be tried next', () => {
    assert.deepEqual(marked('benefits/not-seen-yet', birds('not-seen-yet')), [
      ['not-seen-yet', 'hint', 'hint'],
    ]);
  });

  it('is silent where an action that leads to it says its next step', () => {
    const text = edited(birds('not-seen-yet'), [
      '        status: practice\n',
      '        status: running\n        next_step: Leave a second corner\n',
    ]);
    assert.deepEqual(findingsOfRule('benefits/not-seen-yet', text), []);
    const stopped = edited(text, ['running\n        next_step', 'stopped\n        next_step']);
    assert.equal(findingsOfRule('benefits/not-seen-yet', stopped).length, 1);
  });

  it('goes by the latest meeting', () => {
    const said = log('{benefit: more-birds, status: not-seen-yet}');
    assert.deepEqual(marked('benefits/not-seen-yet', birds('expected'), said), [
      ['Residents hear and see more birds and butterflies', 'hint', 'hint'],
    ]);
    const later = log(
      '{benefit: more-birds, status: not-seen-yet}',
      '{benefit: more-birds, status: first-signs}',
    );
    assert.deepEqual(findingsOfRule('benefits/not-seen-yet', birds('not-seen-yet'), later), []);
  });
});

describe('benefits/realised-unshown', () => {
  it('marks a realised benefit that nothing shows', () => {
    assert.deepEqual(marked('benefits/realised-unshown', birds('realised')), [
      ['realised', 'warning', 'warning'],
    ]);
  });

  const measured = `        measure:
          indicator: kinds of butterfly
          measured_in: kinds
`;
  it('is content with a sign or a reading, in the paper or in the log', () => {
    const signed = birds('realised', '        signs:\n          - text: Eleven kinds\n');
    const read = birds(
      'realised',
      `${measured}          readings:\n            - {date: 2026-05-01, value: 11}\n`,
    );
    assert.deepEqual(findingsOfRule('benefits/realised-unshown', signed), []);
    assert.deepEqual(findingsOfRule('benefits/realised-unshown', read), []);
    const said = log('{benefit: more-birds, sign: Eleven kinds}');
    assert.deepEqual(findingsOfRule('benefits/realised-unshown', birds('realised'), said), []);
  });

  it('hears from the log that a benefit is realised', () => {
    const said = log('{benefit: more-birds, status: realised}');
    assert.equal(findingsOfRule('benefits/realised-unshown', birds(''), said).length, 1);
  });

  it('leaves it to another rule in benefits realization where there is no measure', () => {
    const phase = (text: string) =>
      edited(text, ['phase: consolidation\nstatus', 'phase: benefits-realization\nstatus']);
    assert.deepEqual(findingsOfRule('benefits/realised-unshown', phase(birds('realised'))), []);
    assert.equal(findingsOfRule('benefits/realised-unshown', phase(birds('realised', measured))).length, 1);
  });

  it('is mended with a sign to fill in', () => {
    assert.match(
      fixed('benefits/realised-unshown', birds('realised')),
      /signs:\n {10}- text: <What can be seen or told\?>\n/,
    );
  });
});
