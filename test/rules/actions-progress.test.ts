import assert from 'node:assert/strict';
import { inPlace } from '../kit/example';
import { findingsOfRule, fixed, type Given } from '../kit/findings';
import { edited } from '../kit/good-paper';

/** The first initiative with one action; today is 2026-06-15. */
const action = (fields: string) =>
  inPlace(
    `- id: agreements\n  title: Try park agreements\n  responsible: Bo Lind\n${fields}`,
    'action',
    'en',
  );
const draft = (text: string) => edited(text, ['status: submitted\n', 'status: draft\n']);
const marked = (rule: string, text: string, given: Given = {}) =>
  findingsOfRule(rule, text, given).map(({ at, severity }) => [
    at,
    findingsOfRule(rule, draft(text), given)[0]?.severity,
    severity,
  ]);
const messages = (rule: string, text: string, given: Given = {}, language: 'en' | 'da' = 'en') =>
  findingsOfRule(rule, text, given, language).map(({ message }) => message);

/** A log in which meetings say this of the actions, from January on. */
const log = (...meetings: readonly string[]): Given => ({
  followUp: `format: strategy-follow-up/1\npaper: parks-2026\nmeetings:\n${meetings
    .map((said, index) => `  - date: 2026-0${index + 1}-10\n    actions:\n      - ${said}\n`)
    .join('')}`,
});

describe('actions/overdue', () => {
  const late = action('  status: running\n  due: 2026-06-14\n');

  it('marks a date that has passed: a hint in a draft, a warning once submitted', () => {
    assert.deepEqual(marked('actions/overdue', late), [['2026-06-14', 'hint', 'warning']]);
    assert.deepEqual(messages('actions/overdue', late, {}, 'da'), [
      'Fristen for »Try park agreements« var 2026-06-14, og status er stadig »i gang«. Ny dato eller ny status?',
    ]);
    assert.deepEqual(messages('actions/overdue', action('  due: 2026-06-14\n')), [
      '"Try park agreements" was due 2026-06-14. How is it going?',
    ]);
  });

  const silent: readonly (readonly [string, string])[] = [
    ['it is today', '  due: 2026-06-15\n'],
    ['it is done', '  status: done\n  due: 2026-06-14\n  learning: Ask first\n'],
    ['it is daily practice', '  status: practice\n  due: 2026-06-14\n'],
    ['it was stopped', '  status: stopped\n  due: 2026-06-14\n  learning: Ask first\n'],
    ['it was never launched', '  status: never-launched\n  due: 2026-06-14\n  learning: Ask first\n'],
    ['it has ended', '  due: 2026-06-14\n  ended: 2026-06-01\n'],
  ];
  for (const [why, fields] of silent) {
    it(`is silent where ${why}`, () =>
      assert.deepEqual(findingsOfRule('actions/overdue', action(fields)), []));
  }

  it('goes by the latest meeting', () => {
    const done = log('{action: agreements, status: running}', '{action: agreements, status: practice}');
    assert.deepEqual(findingsOfRule('actions/overdue', late, done), []);
    const running = log('{action: agreements, status: running}');
    const paper = action('  status: practice\n  due: 2026-06-14\n');
    assert.equal(findingsOfRule('actions/overdue', paper, running).length, 1);
  });

  it('is not heard in a closed paper', () => {
    assert.deepEqual(
      findingsOfRule('actions/overdue', edited(late, ['status: submitted\n', 'status: closed\n'])),
      [],
    );
  });

  it('is mended by a new date, or by saying that it is done and asking what was learned', () => {
    assert.equal(fixed('actions/overdue', late, 'later'), action('  status: running\n  due: 2026-07-15\n'));
    assert.equal(
      fixed('actions/overdue', late, 'done'),
      action(
        '  status: done\n  due: 2026-06-14\n  ended: 2026-06-15\n  learning: <What did you learn that others can use?>\n',
      ),
    );
    assert.match(
      fixed('actions/overdue', action('  due: 2026-06-14\n'), 'done'),
      /responsible: Bo Lind\n {8}status: done\n/,
    );
  });

  it('leaves the status to the log where it speaks', () => {
    const running = log('{action: agreements, status: running}');
    const [found] = findingsOfRule('actions/overdue', late, running);
    assert.deepEqual(
      found?.finding.fixes().map(({ title }) => title),
      ['actions/overdue:later'],
    );
  });
});

describe('actions/decided-not-started', () => {
  const waiting = action('  status: decided\n  decided: 2026-05-15\n');

  it('marks the date of a decision more than thirty days old: a hint, then a warning', () => {
    assert.deepEqual(marked('actions/decided-not-started', waiting), [['2026-05-15', 'hint', 'warning']]);
    assert.deepEqual(messages('actions/decided-not-started', waiting), [
      '"Try park agreements" was decided 31 days ago and has not started. What is in the way?',
    ]);
    assert.equal(findingsOfRule('actions/decided-not-started', action('  decided: 2026-05-15\n')).length, 1);
  });

  const silent: readonly (readonly [string, string])[] = [
    ['it is thirty days old', '  status: decided\n  decided: 2026-05-16\n'],
    ['it has started', '  decided: 2026-01-15\n  started: 2026-02-01\n'],
    ['the status says more', '  status: testing\n  decided: 2026-01-15\n'],
    ['it has ended', '  decided: 2026-01-15\n  ended: 2026-02-01\n'],
    ['no one wrote when it was decided', '  status: decided\n'],
  ];
  for (const [why, fields] of silent) {
    it(`is silent where ${why}`, () =>
      assert.deepEqual(findingsOfRule('actions/decided-not-started', action(fields)), []));
  }

  it('goes by the log, and by the organisation’s own limit', () => {
    const testing = log('{action: agreements, status: testing}');
    assert.deepEqual(findingsOfRule('actions/decided-not-started', waiting, testing), []);
    const organisation =
      'format: strategy-organisation/1\nid: lindby\nname: Lindby\nlimits:\n  days_decided_to_started: 60\n';
    assert.deepEqual(findingsOfRule('actions/decided-not-started', waiting, { organisation }), []);
  });

  it('is not heard in a closed paper', () => {
    const closed = edited(waiting, ['status: submitted\n', 'status: closed\n']);
    assert.deepEqual(findingsOfRule('actions/decided-not-started', closed), []);
  });

  it('is mended by saying that it has started', () => {
    assert.equal(
      fixed('actions/decided-not-started', waiting),
      action('  status: decided\n  decided: 2026-05-15\n  started: 2026-06-15\n'),
    );
  });
});

describe('actions/learning', () => {
  for (const status of ['done', 'stopped', 'never-launched']) {
    it(`asks what was learned from what is ${status}: a hint, then a warning`, () => {
      assert.deepEqual(marked('actions/learning', action(`  status: ${status}\n`)), [
        [status, 'hint', 'warning'],
      ]);
    });
  }

  it('says the status in the reader’s words', () => {
    assert.deepEqual(messages('actions/learning', action('  status: never-launched\n'), {}, 'da'), [
      '»Try park agreements« er ikke sat i gang. Hvad lærte I som andre kan bruge?',
    ]);
  });

  it('is content once it is written, in the paper or in the log', () => {
    assert.deepEqual(
      findingsOfRule('actions/learning', action('  status: done\n  learning: Ask first\n')),
      [],
    );
    assert.deepEqual(findingsOfRule('actions/learning', action('  status: practice\n')), []);
    const learned = log('{action: agreements, status: done, learning: Ask first}');
    assert.deepEqual(findingsOfRule('actions/learning', action('  status: done\n'), learned), []);
  });

  it('marks the action itself where only the log says that it ended', () => {
    const stopped = log('{action: agreements, status: stopped}');
    assert.deepEqual(marked('actions/learning', action('  status: running\n'), stopped), [
      ['Try park agreements', 'hint', 'warning'],
    ]);
  });

  it('is mended with a place to fill in', () => {
    assert.equal(
      fixed('actions/learning', action('  status: done\n')),
      action('  status: done\n  learning: <What did you learn that others can use?>\n'),
    );
  });
});
