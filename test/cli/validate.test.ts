/** The built command, driven as a person or CI drives it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, type Folder, folder } from '../kit/cli';
import { edited, GOOD_ORGANISATION, GOOD_PAPER, TODAY } from '../kit/good-paper';

const NAME = 'parks-2026.strategy.yaml';
const DAY = ['--today', TODAY];
const NO_DIRECTION = GOOD_PAPER.replace(/^direction:\n(?: .*\n)+/m, '');
const MISSPELT = edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']);
const LATE = edited(GOOD_PAPER, [
  'status: decided\n        decided: 2026-06-01',
  'status: decided\n        decided: 2026-01-02',
]);

describe('strategy-papers validate', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder();
  });
  afterEach(() => here.remove());

  describe('what it says with its exit code', () => {
    it('0 where nothing reaches the threshold', () => {
      here.write(NAME, GOOD_PAPER);
      const { code, stdout, stderr } = here.run(['validate', ...DAY]);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /1 file checked, nothing to correct/);
    });

    it('1 for an error', () => {
      here.write(NAME, NO_DIRECTION);
      const { code, stdout } = here.run(['validate', ...DAY]);
      assert.equal(code, 1);
      assert.match(stdout, /The direction is missing\. Where are you going, and who will notice\?/);
    });

    it('1 for a warning only if asked to', () => {
      here.write(NAME, LATE);
      assert.equal(here.run(['validate', ...DAY]).code, 0);
      assert.equal(here.run(['validate', ...DAY, '--fail-on', 'warning']).code, 1);
      assert.equal(here.run(['validate', ...DAY, '--max-warnings', '0']).code, 1);
      assert.equal(here.run(['validate', ...DAY, '--max-warnings', '1']).code, 0);
    });

    it('0 for anything with --fail-on never', () => {
      here.write(NAME, NO_DIRECTION);
      assert.equal(here.run(['validate', ...DAY, '--fail-on', 'never']).code, 0);
    });

    const usage: readonly (readonly [string, readonly string[], RegExp])[] = [
      [
        'a file that is not there',
        ['nowhere.strategy.yaml'],
        /There is no file or folder "nowhere\.strategy\.yaml"/,
      ],
      ['a glob that matches nothing', ['plans/**/*.yaml'], /Nothing matches "plans/],
      ['an unknown format', ['-f', 'pdf'], /--format takes text, json/],
      ['two reports for one screen', ['-f', 'json', '-f', 'text'], /Only one report can go to the screen/],
      ['a report file without a name', ['-f', 'sarif:'], /names no file/],
      ['an unknown severity', ['--fail-on', 'fatal'], /--fail-on takes error, warning, hint or never/],
      ['a day that is none', ['--today', '2026-02-30'], /--today takes a date/],
      ['a number that is none', ['--max-warnings', 'many'], /--max-warnings takes a whole number/],
      ['an unknown option', ['--fixx'], /no option "--fixx"\. Did you mean --fix\?/],
      ['a baseline that is not there', ['--baseline', 'b.json'], /There is no baseline "b\.json"/],
      ['an unknown way to fix', ['--fix=some'], /--fix mends what is safe/],
    ];
    for (const [what, args, says] of usage) {
      it(`2 for ${what}`, () => {
        here.write(NAME, GOOD_PAPER);
        const { code, stdout, stderr } = here.run(['validate', ...args]);
        assert.match(stderr, says);
        assert.deepEqual([code, stdout], [2, '']);
      });
    }

    it('2 for a folder without papers', () => {
      const { code, stderr } = here.run(['validate']);
      assert.match(stderr, /no strategy papers/i);
      assert.equal(code, 2);
    });
  });

  describe('which files', () => {
    it('finds the three kinds below the folder, without what git ignores', () => {
      here.write(`parks/${NAME}`, GOOD_PAPER);
      here.write('lindby.organisation.yaml', GOOD_ORGANISATION);
      here.write('notes.yaml', 'a: 1\n');
      here.write('old/attic.strategy.yml', GOOD_PAPER);
      here.write('node_modules/x/y.strategy.yaml', GOOD_PAPER);
      here.write('.gitignore', 'old/\n');
      const { stdout } = here.run(['validate', '--list-files']);
      assert.deepEqual(stdout.trim().split('\n'), ['lindby.organisation.yaml', `parks/${NAME}`]);
    });

    it('honours a .gitignore inside a folder, and a rule that takes back', () => {
      here.write('a/one.strategy.yaml', GOOD_PAPER);
      here.write('a/two.strategy.yaml', GOOD_PAPER);
      here.write('a/.gitignore', '*.yaml\n!two.strategy.yaml\n');
      const { stdout } = here.run(['validate', '--list-files']);
      assert.deepEqual(stdout.trim().split('\n'), ['a/two.strategy.yaml']);
    });

    it('checks a file named outright whatever it is called', () => {
      here.write('plan.txt', NO_DIRECTION);
      assert.match(here.run(['validate', 'plan.txt', ...DAY]).stdout, /direction\/missing/);
    });

    it('takes the organisation file and the log from above, for one file too', () => {
      here.write(
        'lindby.organisation.yaml',
        `${GOOD_ORGANISATION}rules:\n  follow-up/less-than-monthly: error\n`,
      );
      here.write(`parks/${NAME}`, edited(GOOD_PAPER, ['rhythm: monthly', 'rhythm: quarterly']));
      here.write('.git/HEAD', '');
      const { code, stdout } = here.run(['validate', `parks/${NAME}`, ...DAY]);
      assert.match(stdout, /✗ error.*\n.*follow-up\/less-than-monthly/);
      assert.equal(code, 1);
    });

    it('takes the organisation file from above where no repository says how far a folder reaches', () => {
      here.write(
        'lindby.organisation.yaml',
        `${GOOD_ORGANISATION}rules:\n  follow-up/less-than-monthly: error\n`,
      );
      here.write(`parks/north/${NAME}`, edited(GOOD_PAPER, ['rhythm: monthly', 'rhythm: quarterly']));
      assert.match(here.run(['validate', '.', ...DAY]).stdout, /✗ error.*\n.*follow-up\/less-than-monthly/);
    });

    it('reads from standard input under the name it is told', () => {
      const { code, stdout } = here.run(['validate', '--stdin', '--stdin-filename', NAME, ...DAY], {
        input: NO_DIRECTION,
      });
      assert.match(stdout, new RegExp(`^${NAME}`));
      assert.equal(code, 1);
    });
  });

  describe('the report', () => {
    it('has no colours in a pipe', () => {
      here.write(NAME, NO_DIRECTION);
      assert.ok(!here.run(['validate', ...DAY]).stdout.includes('\u001b'));
    });

    it('speaks the language of each paper, or the one asked for', () => {
      here.write(NAME, edited(NO_DIRECTION, ['language: en', 'language: da']));
      assert.match(here.run(['validate', ...DAY]).stdout, /Retningen mangler\. Hvor er I på vej hen/);
      assert.match(here.run(['validate', ...DAY, '--language', 'en']).stdout, /The direction is missing/);
    });

    it('speaks the language of the surroundings where nothing names one', () => {
      here.write(NAME, NO_DIRECTION.replace('language: en\n', ''));
      assert.match(
        here.run(['validate', ...DAY], { env: { LANG: 'da_DK.UTF-8' } }).stdout,
        /Retningen mangler/,
      );
    });

    it('asks firmly of a draft with --stage submitted', () => {
      here.write(
        NAME,
        edited(GOOD_PAPER, ['status: submitted', 'status: draft'], ['  change_agents: [Bo Lind]\n', '']),
      );
      assert.equal(here.run(['validate', ...DAY]).code, 0);
      assert.equal(here.run(['validate', ...DAY, '--stage', 'submitted']).code, 1);
    });

    it('goes to several files at once', () => {
      here.write(NAME, NO_DIRECTION);
      const { stdout } = here.run([
        'validate',
        ...DAY,
        '-f',
        'json:out.json',
        '-f',
        'html:out.html',
        '-f',
        'text',
      ]);
      assert.match(stdout, /direction\/missing/);
      assert.equal(JSON.parse(here.read('out.json')).summary.error, 1);
      assert.match(here.read('out.html'), /The direction is missing/);
    });

    it('says nothing with --quiet where all is well', () => {
      here.write(NAME, GOOD_PAPER);
      assert.deepEqual(here.run(['validate', ...DAY, '--quiet']), { code: 0, stdout: '', stderr: '' });
    });

    it('says how long it took with --stats, beside the report', () => {
      here.write(NAME, GOOD_PAPER);
      assert.match(
        here.run(['validate', ...DAY, '--stats']).stderr,
        /^1 file in \d+(?:\.\d+)? s, \d+ MB\.\n$/,
      );
    });

    it('is no fault of ours if its reader has seen enough', async () => {
      for (let index = 0; index < 40; index++)
        here.write(`p${index}.strategy.yaml`, NO_DIRECTION.replace('parks-2026', `p${index}`));
      const child = here.spawn(['validate', ...DAY]);
      let stderr = '';
      child.stderr?.on('data', (part) => {
        stderr += String(part);
      });
      child.stdout?.once('data', () => child.stdout?.destroy());
      await once(child, 'close');
      assert.equal(stderr, '');
    });
  });

  describe('--fix', () => {
    it('mends what is safe, and only that', () => {
      here.write(NAME, MISSPELT);
      const { code, stdout } = here.run(['validate', ...DAY, '--fix']);
      assert.equal(here.read(NAME), GOOD_PAPER);
      assert.match(stdout, /1 place mended in 1 file/);
      assert.equal(code, 0);
    });

    it('writes a date as the format has it, also where that shows that it has passed', () => {
      const late = edited(GOOD_PAPER, [
        '        decided: 2026-06-01',
        '        decided: 2026-06-01\n        due: 31.3.2026',
      ]);
      here.write(NAME, late);
      here.run(['validate', ...DAY, '--fix']);
      assert.match(here.read(NAME), /due: 2026-03-31/);
    });

    it('makes ids as Danish letters are written in them', () => {
      here.write(
        NAME,
        edited(GOOD_PAPER, [
          '  - id: wild-corners\n    title: Every park has a wild corner',
          '  - title: Blå bær på Ærø',
        ]),
      );
      here.run(['validate', ...DAY, '--fix']);
      assert.match(here.read(NAME), /id: blaa-baer-paa-aeroe/);
    });

    it('changes nothing the second time', () => {
      here.write(NAME, MISSPELT);
      here.run(['validate', ...DAY, '--fix=all']);
      const once_ = here.read(NAME);
      here.run(['validate', ...DAY, '--fix=all']);
      assert.equal(here.read(NAME), once_);
    });

    it('keeps CRLF and the byte order mark', () => {
      const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
      here.write(NAME, windows(MISSPELT));
      here.run(['validate', ...DAY, '--fix']);
      assert.equal(here.read(NAME), windows(GOOD_PAPER));
    });

    it('shows and writes nothing with --diff', () => {
      here.write(NAME, MISSPELT);
      const { code, stdout } = here.run(['validate', ...DAY, '--fix', '--diff']);
      assert.match(stdout, /^-expected_of_mangers:.*\n\+expected_of_managers:/m);
      assert.equal(here.read(NAME), MISSPELT);
      assert.equal(code, 1);
    });

    for (const [what, bytes] of [
      ['a file in UTF-16', Buffer.from(`\ufeff${GOOD_PAPER}`, 'utf16le')],
      ['a file in an old set of letters', Buffer.from(GOOD_PAPER.replace('park', 'parkø'), 'latin1')],
      ['a file that is no text', Buffer.from([80, 75, 3, 4, 0, 0, 1, 2])],
    ] as const)
      it(`writes nothing over ${what}`, () => {
        here.write(NAME, bytes);
        const { code, stdout } = here.run(['validate', ...DAY, '--fix=all']);
        assert.deepEqual(readFileSync(join(here.path, NAME)), bytes);
        assert.match(stdout, /syntax\/not-text/);
        assert.equal(code, 1);
        const args = [CLI, 'validate', '--fix=all', '--stdin', '--stdin-filename', NAME];
        const given = spawnSync(process.execPath, args, { cwd: here.path, input: bytes });
        assert.deepEqual(given.stdout, bytes);
      });

    it('gives the mended text of standard input back', () => {
      const { stdout } = here.run(['validate', ...DAY, '--fix', '--stdin', '--stdin-filename', NAME], {
        input: MISSPELT,
      });
      assert.equal(stdout, GOOD_PAPER);
    });
  });

  describe('a baseline', () => {
    it('accepts what is there today, and speaks of what is new', () => {
      here.write(NAME, NO_DIRECTION);
      assert.equal(here.run(['validate', ...DAY, '--update-baseline', '--baseline', 'b.json']).code, 0);
      const { code, stdout } = here.run(['validate', ...DAY, '--baseline', 'b.json']);
      assert.match(stdout, /1 finding accepted by the baseline/);
      assert.equal(code, 0);
      here.write(NAME, `${NO_DIRECTION}strange: 1\n`);
      assert.equal(here.run(['validate', ...DAY, '--baseline', 'b.json']).code, 1);
    });

    it('tells which of its entries are gone, also of a file that is', () => {
      here.write(NAME, NO_DIRECTION);
      here.write('other.strategy.yaml', NO_DIRECTION.replace('parks-2026', 'other'));
      here.run(['validate', ...DAY, '--update-baseline', '--baseline', 'b.json']);
      here.write(NAME, GOOD_PAPER);
      here.run(['validate', ...DAY]);
      const { stdout } = here.run(['validate', NAME, ...DAY, '--baseline', 'b.json']);
      assert.match(stdout, /In the baseline, but gone: direction\/missing in parks-2026\.strategy\.yaml/);
    });

    it('holds no word of a paper', () => {
      here.write(NAME, `# 010190-0000\n${GOOD_PAPER}`);
      here.run(['validate', ...DAY, '--update-baseline', '--baseline', 'b.json']);
      assert.match(here.read('b.json'), /privacy\/personal-number/);
      assert.doesNotMatch(here.read('b.json'), /010190/);
    });
  });

  it('finds in many files, shared out over threads, what it finds in each', () => {
    here.write('.git/HEAD', '');
    for (let index = 0; index < 230; index++) {
      const text = index % 10 === 0 ? NO_DIRECTION : GOOD_PAPER;
      const id = `p${String(index).padStart(3, '0')}`;
      here.write(`${id}.strategy.yaml`, text.replace('parks-2026', id));
    }
    const report = JSON.parse(here.run(['validate', ...DAY, '-f', 'json']).stdout);
    const [first] = JSON.parse(
      here.run(['validate', 'p000.strategy.yaml', ...DAY, '-f', 'json']).stdout,
    ).files;
    assert.deepEqual(report.files[0], first);
    assert.deepEqual([report.summary.files, report.summary.filesWithFindings], [230, 23]);
    const paths: string[] = report.files.map((file: { path: string }) => file.path);
    assert.deepEqual(paths, [...paths].sort());
  });

  it('runs again with --watch when a file changes, and ends when told to', async () => {
    here.write(NAME, GOOD_PAPER);
    const child = here.spawn(['validate', ...DAY, '--watch']);
    let seen = '';
    const until = async (says: RegExp) => {
      while (!says.test(seen)) await once(child.stdout ?? child, 'data');
    };
    child.stdout?.on('data', (part) => {
      seen += String(part);
    });
    await until(/nothing to correct/);
    // The watcher begins after the first report; a change is written until it is seen.
    const again = setInterval(() => here.write(NAME, `${NO_DIRECTION}# ${Date.now()}\n`), 300);
    await until(/direction\/missing/);
    clearInterval(again);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    assert.equal(code, 1);
  });
});

describe('every command', () => {
  for (const command of ['validate', 'new', 'rules', 'explain', 'schema', 'format', 'import']) {
    it(`${command} explains itself with --help`, () => {
      const here = folder();
      const { code, stdout } = here.run([command, '--help']);
      here.remove();
      assert.match(stdout, new RegExp(`Usage: strategy-papers ${command}`));
      assert.equal(code, 0);
    });
  }
});
