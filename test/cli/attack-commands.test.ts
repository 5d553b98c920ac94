/** The commands as a newcomer types them, the organisation's say, and what is put aside. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, folder, ROOT } from '../kit/cli';
import { edited, GOOD_ORGANISATION, GOOD_PAPER, TODAY } from '../kit/good-paper';

const NAME = 'parks-2026.strategy.yaml';
const DAY = ['--today', TODAY];
const MISSPELT = edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']);
const QUARTERLY = edited(GOOD_PAPER, ['rhythm: monthly', 'rhythm: quarterly']);
const NO_DIRECTION = GOOD_PAPER.replace(/^direction:\n(?: .*\n)+/m, '');

describe('strategy-papers, typed by a newcomer', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder();
  });
  afterEach(() => here.remove());

  it('takes a path after --fix for what is to be mended', () => {
    here.write(`parks/${NAME}`, MISSPELT);
    assert.equal(here.run(['validate', ...DAY, '--fix', 'parks']).code, 0);
    assert.equal(here.read(`parks/${NAME}`), GOOD_PAPER);
  });

  it('tells what its exit codes mean', () => {
    assert.match(here.run(['validate', '--help']).stdout, /Exit codes: 0 .*1 findings, 2 .*3 /s);
  });

  for (const args of [
    ['new', 'plan'],
    ['schema', 'plan'],
  ]) {
    it(`says which kinds there are: ${args.join(' ')}`, () => {
      const { code, stderr } = here.run(args);
      assert.equal(stderr, 'There is no kind "plan". Choose paper, follow-up or organisation.\n');
      assert.equal(code, 2);
    });
  }

  it('writes no paper whose period ends before it begins, whether said or supposed', () => {
    for (const kind of ['paper', 'organisation']) {
      const args = ['new', kind, '--from', '2026-06-01', '--to', '2026-05-31', '-o', NAME];
      const { code, stderr } = here.run(args);
      assert.equal(stderr, 'The period would end (2026-05-31) before it begins (2026-06-01).\n');
      assert.equal(code, 2);
    }
    assert.match(here.run(['new', '--to', '2025-12-31', ...DAY]).stderr, /before it begins \(2026-01-01\)/);
    assert.equal(here.has(NAME), false);
    assert.equal(here.run(['new', '--from', '2026-06-01', '--to', '2026-06-01', '-o', NAME]).code, 0);
  });

  for (const [language, says] of [
    ['en', /^\S+ is ready, with \d+ places to fill in\.\n/],
    ['da', /^\S+ er klar med \d+ steder at udfylde\.\n/],
  ] as const) {
    it(`says in whole words how much is left to fill in (${language}), and is calm about it`, () => {
      const made = here.run(['new', '--unit', 'Parks', '--language', language, ...DAY, '-o', NAME]);
      assert.match(made.stdout, says);
      const { stdout, code } = here.run(['validate', NAME, ...DAY, '-f', 'json']);
      const { summary } = JSON.parse(stdout);
      assert.deepEqual([code, summary.error, summary.warning, summary.hint], [0, 0, 0, 1]);
    });
  }

  it('is calm about a new organisation without a name, and a new log of a submitted paper', () => {
    here.write('.git/HEAD', '');
    here.write(NAME, GOOD_PAPER);
    here.run(['new', 'organisation', ...DAY]);
    here.run(['new', 'follow-up', ...DAY]);
    const { files } = JSON.parse(here.run(['validate', ...DAY, '-f', 'json']).stdout);
    assert.deepEqual(
      files.map(({ path, findings }: { path: string; findings: { rule: string; severity: string }[] }) => [
        path,
        ...findings.map(({ rule, severity }) => `${rule}:${severity}`),
      ]),
      [
        ['organisation.organisation.yaml', 'format/placeholder:hint'],
        ['parks-2026.follow-up.yaml', 'format/placeholder:hint'],
        [NAME],
      ],
    );
  });

  it('says why it exits with 1 where what it shows is no reason', () => {
    here.write(
      NAME,
      NO_DIRECTION.replace('status: submitted', 'status: draft').replace(
        'rhythm: monthly',
        'rhythm: quarterly',
      ),
    );
    const errors = ['validate', ...DAY, '--min-severity', 'error'];
    const why =
      /^The exit code is 1 because of findings that --min-severity leaves out\. To see them: --min-severity hint$/m;
    assert.doesNotMatch(here.run([...errors, '--fail-on', 'hint']).stderr, why);
    here.write(NAME, QUARTERLY);
    for (const more of [[], ['--quiet']]) {
      const { code, stderr } = here.run([...errors, '--fail-on', 'hint', ...more]);
      assert.equal(code, 1);
      assert.match(stderr, why);
    }
    assert.deepEqual([here.run(errors).code, here.run(errors).stderr], [0, '']);
  });

  describe('--diff', () => {
    const faulty = join(ROOT, 'samples/faulty');
    for (const which of ['--fix', '--fix=all']) {
      it(`of ${which} is what a patch tool applies, and comes to the same as mending`, () => {
        const names = readdirSync(faulty).filter((name) => name !== 'not-utf8.strategy.yaml');
        for (const name of names) here.write(`papers/${name}`, readFileSync(join(faulty, name), 'utf8'));
        const { stdout } = here.run(['validate', ...DAY, which, '--diff']);
        assert.notEqual(stdout, '');
        here.write('all.patch', stdout);
        const other = folder();
        for (const name of names) other.write(`papers/${name}`, here.read(`papers/${name}`));
        execFileSync('git', ['apply', join(here.path, 'all.patch')], { cwd: other.path });
        here.run(['validate', ...DAY, which]);
        for (const name of names)
          assert.equal(other.read(`papers/${name}`), here.read(`papers/${name}`), name);
        assert.equal(here.run(['validate', ...DAY, which, '--diff']).stdout, '');
        other.remove();
      });
    }
  });

  describe('what the organisation has a say in', () => {
    const found = (): readonly string[] =>
      JSON.parse(
        here.run(['validate', `parks/${NAME}`, ...DAY, '-f', 'json', '--root', '.']).stdout,
      ).files[0].findings.map(
        ({ rule, severity }: { rule: string; severity: string }) => `${rule}:${severity}`,
      );

    it('is its rules, the nearest file first', () => {
      here.write(`parks/${NAME}`, QUARTERLY);
      assert.deepEqual(found(), ['follow-up/less-than-monthly:hint']);
      here.write('a.organisation.yaml', `${GOOD_ORGANISATION}rules:\n  follow-up/less-than-monthly: error\n`);
      assert.deepEqual(found(), ['follow-up/less-than-monthly:error']);
      here.write(
        'parks/b.organisation.yaml',
        `${GOOD_ORGANISATION}rules:\n  follow-up/less-than-monthly: off\n`,
      );
      assert.deepEqual(found(), []);
    });

    it('is not the core', () => {
      here.write(`parks/${NAME}`, NO_DIRECTION);
      for (const severity of ['off', 'hint']) {
        here.write('a.organisation.yaml', `${GOOD_ORGANISATION}rules:\n  direction/missing: ${severity}\n`);
        assert.deepEqual(found(), ['direction/missing:error']);
        const { stdout } = here.run(['validate', 'a.organisation.yaml', ...DAY]);
        assert.match(stdout, /format\/wrong-type/);
      }
    });

    it('is its limits and words', () => {
      here.write(`parks/${NAME}`, GOOD_PAPER);
      here.write('a.organisation.yaml', `${GOOD_ORGANISATION}limits:\n  title_words: 3\n`);
      assert.ok(found().includes('initiatives/title-length:warning'));
      here.write(
        'a.organisation.yaml',
        `${GOOD_ORGANISATION}words:\n  actions/everyone:\n    add: [Bo Lind]\n`,
      );
      assert.ok(found().includes('actions/everyone:warning'));
    });
  });

  describe('putting aside', () => {
    const rules = (text: string): readonly string[] => {
      here.write(NAME, text);
      const { stdout } = here.run(['validate', ...DAY, '-f', 'json']);
      return JSON.parse(stdout).files[0].findings.map(({ rule }: { rule: string }) => rule);
    };
    const aside = (comment: string, text = QUARTERLY) =>
      edited(text, ['  rhythm: quarterly', `  rhythm: quarterly # strategy-papers-ignore ${comment}`]);

    it('takes a reason', () => {
      assert.deepEqual(rules(aside('follow-up/less-than-monthly: we are few')), []);
      assert.deepEqual(rules(aside('follow-up/less-than-monthly')), [
        'follow-up/less-than-monthly',
        'suppression/no-reason',
      ]);
      assert.deepEqual(rules(aside('follow-up/less-than-monthly:   ')), [
        'follow-up/less-than-monthly',
        'suppression/no-reason',
      ]);
    });

    it('is told of where it does nothing, or names no rule', () => {
      for (const comment of ['actions/overdue: why', 'follow-up/monthly: why', 'nothing/here: why'])
        assert.deepEqual(rules(aside(comment)), ['follow-up/less-than-monthly', 'suppression/unused']);
    });

    it('never reaches the core', () => {
      const text = `# strategy-papers-ignore direction/missing: later\n${NO_DIRECTION}`;
      assert.deepEqual([...rules(text)].sort(), ['direction/missing', 'suppression/unused']);
    });
  });
});
