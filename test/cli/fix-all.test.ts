/** `--fix=all` takes the first of several choices, and leaves to people what only they can know. */
import assert from 'node:assert/strict';
import { type Folder, folder } from '../kit/cli';
import { edited, GOOD_PAPER, TODAY } from '../kit/good-paper';

const NAME = 'parks-2026.strategy.yaml';
const ALL = ['validate', '--today', TODAY, '--fix=all'];

/** One that asks for a decision, and two that ask whether something has happened. */
const FAULTY = edited(
  GOOD_PAPER,
  ['        priority: 2', '        priority: 1'],
  ['        started: 2026-03-01', '        started: 2026-03-01\n        due: 2026-05-01'],
  ['        decided: 2026-06-01', '        decided: 2025-06-01'],
);
const MENDED = edited(FAULTY, [
  '        title: Walk every park with its neighbours\n        priority: 1',
  '        title: Walk every park with its neighbours\n        priority: 2',
]);
const LEFT = '2 places are left to you: only a person knows what is true there.';

describe('strategy-papers validate --fix=all', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder({ [NAME]: FAULTY });
  });
  afterEach(() => here.remove());

  it('makes the decisions, and says that nothing has happened', () => {
    const { code, stdout } = here.run(ALL);
    assert.equal(code, 0);
    assert.equal(here.read(NAME), MENDED);
    assert.match(stdout, /^1 place mended in 1 file\.$/m);
    assert.ok(stdout.includes(`\n  ${LEFT}\n`), stdout);
    assert.match(stdout, /Choose: Say that it was done today/);
  });

  it('says so in Danish', () => {
    const { stdout } = here.run([...ALL, '--language', 'da']);
    assert.match(stdout, /^ {2}2 steder er overladt til dig: Kun et menneske ved, hvad der er sandt dér\.$/m);
  });

  it('says nothing of it where nothing is left, or where only safe fixes were asked for', () => {
    here.write(NAME, edited(GOOD_PAPER, ['        priority: 2', '        priority: 1']));
    assert.doesNotMatch(here.run(ALL).stdout, /left to you/);
    here.write(NAME, FAULTY);
    assert.doesNotMatch(here.run(['validate', '--today', TODAY, '--fix']).stdout, /left to you/);
    assert.equal(here.read(NAME), FAULTY);
  });

  it('says it beside a diff, and beside a paper from standard input', () => {
    const diff = here.run([...ALL, '--diff']);
    assert.deepEqual([diff.code, diff.stderr], [1, `${LEFT}\n`]);
    const given = here.run([...ALL, '--stdin', '--stdin-filename', NAME], { input: FAULTY });
    assert.deepEqual([given.code, given.stdout, given.stderr], [0, MENDED, `${LEFT}\n`]);
    assert.equal(here.run([...ALL, '--diff', '--quiet']).stderr, '');
  });

  it('tells programs which fixes those are', () => {
    const { stdout } = here.run(['validate', '--today', TODAY, '-f', 'json']);
    const fixes = JSON.parse(stdout).files[0].findings.flatMap(
      (finding: { fixes: { key: string; claims: boolean }[] }) => finding.fixes,
    );
    assert.deepEqual(
      fixes.map((fix: { key: string; claims: boolean }) => [fix.key, fix.claims]),
      [
        ['actions/priority-shared:first', false],
        ['actions/priority-shared:first', false],
        ['actions/decided-not-started:started', true],
        ['actions/overdue:done', true],
        ['actions/overdue:later', true],
      ],
    );
  });
});
