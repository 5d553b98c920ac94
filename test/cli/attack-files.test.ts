/** What goes wrong around the files themselves: odd names, closed doors, full disks, two runs at once. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, folder } from '../kit/cli';
import { edited, GOOD_PAPER, TODAY } from '../kit/good-paper';

const NAME = 'parks-2026.strategy.yaml';
const DAY = ['--today', TODAY];
const MISSPELT = edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']);
const NO_DIRECTION = GOOD_PAPER.replace(/^direction:\n(?: .*\n)+/m, '');
/** Nobody is kept out of anything. */
const isRoot = process.getuid?.() === 0;

describe('strategy-papers among real files', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder();
  });
  afterEach(() => here.remove());

  describe('a report or a baseline that cannot be written', () => {
    const unwritable: readonly (readonly [string, readonly string[]])[] = [
      ['a report in a folder that is not there', ['-f', 'json:nowhere/report.json']],
      ['a report where a folder is', ['-f', 'html:folder']],
      ['a cache in a folder that is not there', ['--cache-location', 'nowhere/cache']],
      ['a baseline in a folder that is not there', ['--update-baseline', '--baseline', 'nowhere/b.json']],
    ];
    for (const [what, args] of unwritable) {
      it(`is said plainly: ${what}`, () => {
        here.write(NAME, GOOD_PAPER);
        mkdirSync(join(here.path, 'folder'));
        const { code, stderr } = here.run(['validate', ...DAY, ...args]);
        assert.match(stderr, /^"\w+\S*" cannot be written: [a-z ]+\.\n$/);
        assert.equal(code, 2);
      });
    }

    it('is not one for a device: it is written to, never replaced', () => {
      here.write(NAME, GOOD_PAPER);
      assert.equal(here.run(['validate', ...DAY, '-f', 'json:/dev/null']).code, 0);
      assert.ok(lstatSync('/dev/null').isCharacterDevice());
    });
  });

  it('writes all reports but the one that cannot be written, and no other file in its place', function () {
    here.write(NAME, NO_DIRECTION);
    const outputs = ['-f', 'json:nowhere/a.json', '-f', 'junit:b.xml', '-f', 'text'];
    const { code, stdout, stderr } = here.run(['validate', ...DAY, ...outputs]);
    assert.match(stdout, /direction\/missing/);
    assert.match(here.read('b.xml'), /^<\?xml/);
    assert.deepEqual([code, stderr], [2, '"nowhere/a.json" cannot be written: the folder is not there.\n']);
    if (isRoot) this.skip();
    here.write('locked.json', 'keep');
    chmodSync(join(here.path, 'locked.json'), 0o444);
    assert.equal(here.run(['validate', ...DAY, '-f', 'json:locked.json']).code, 2);
    assert.equal(here.read('locked.json'), 'keep');
  });

  it('shows the report where the cache cannot be written', () => {
    here.write(NAME, NO_DIRECTION);
    const { code, stdout } = here.run(['validate', ...DAY, '--cache-location', 'nowhere/cache']);
    assert.match(stdout, /direction\/missing/);
    assert.equal(code, 2);
  });

  it('takes no harm from a cache that someone else has written in', () => {
    here.write(NAME, NO_DIRECTION);
    const check = () => here.run(['validate', ...DAY, '--cache']);
    const { stdout } = check();
    const cache = here.read('.strategy-papers-cache');
    for (const [from, to] of [
      ['"findings":[{', '"findings":[{},{'],
      ['"language":"en"', '"language":"fr"'],
      ['"severity":"error"', '"severity":"hint"'],
      ['"report":{', '"report":null,"other":{'],
    ] as const) {
      assert.ok(cache.includes(from), from);
      here.write('.strategy-papers-cache', cache.replace(from, to));
      const again = check();
      assert.deepEqual([again.code, again.stdout, again.stderr], [1, stdout, '']);
    }
  });

  for (const [what, text] of [
    ['cut short', '{"version": 1,'],
    ['empty', ''],
    ['of another program', '{"version": "1.0.0"}'],
    ['half of it', '{"version": 1, "accepted": {"a": [{"rule": 5}]}}'],
    ['of a later version', '{"version": 2, "accepted": {}}'],
  ] as const) {
    it(`neither goes by a baseline that is ${what}, nor writes over it`, () => {
      here.write(NAME, NO_DIRECTION);
      here.write('b.json', text);
      for (const more of [[], ['--update-baseline']]) {
        const { code, stdout, stderr } = here.run(['validate', ...DAY, '--baseline', 'b.json', ...more]);
        assert.match(stderr, /^"b\.json" (?:cannot be read as a baseline|is a baseline of another version)/);
        assert.deepEqual([code, stdout, here.read('b.json')], [2, '', text]);
      }
    });
  }

  it('says where the findings are accepted now, and how to go on', () => {
    here.write(NAME, NO_DIRECTION);
    const { stderr } = here.run(['validate', ...DAY, '--update-baseline']);
    assert.equal(
      stderr,
      '1 finding accepted in strategy-papers-baseline.json. To be told only of new ones: strategy-papers validate --baseline strategy-papers-baseline.json\n',
    );
  });

  it('finds a file whose letters are kept in the other way', () => {
    here.write('gra\u030a/pa\u030a.strategy.yaml', GOOD_PAPER);
    here.write('bl\u00e5/p\u00e5.strategy.yaml', GOOD_PAPER);
    for (const path of ['gr\u00e5/p\u00e5.strategy.yaml', 'gr\u00e5', 'bla\u030a/pa\u030a.strategy.yaml'])
      assert.equal(here.run(['validate', '--list-files', path]).code, 0, path);
  });

  it('walks each folder once, however many links lead to it or back', () => {
    here.write(`a/${NAME}`, GOOD_PAPER);
    mkdirSync(join(here.path, 'b'));
    for (let at = 0; at < 12; at++) {
      symlinkSync('../b', join(here.path, `a/b${at}`));
      symlinkSync('../a', join(here.path, `b/a${at}`));
      symlinkSync('..', join(here.path, `b/up${at}`));
    }
    for (const path of ['.', 'a', 'b', '**/*.yaml']) {
      const { stdout } = here.run(['validate', '--list-files', path]);
      assert.equal(stdout.trim().split('\n').length, 1, path);
    }
  });

  it('takes - for standard input', () => {
    const { code, stdout } = here.run(['validate', ...DAY, '-'], { input: NO_DIRECTION });
    assert.match(stdout, /^stdin\.strategy\.yaml/);
    assert.equal(code, 1);
    const [given, dash] = ['--stdin', '-'].map((word) => here.run(['format', word], { input: GOOD_PAPER }));
    assert.match(dash?.stdout ?? '', /^format: strategy-paper/);
    assert.deepEqual(dash, given);
  });

  it('mends the others where one cannot be written, and reports on all', function () {
    if (isRoot) this.skip();
    for (const name of ['a', 'b']) here.write(`${name}.strategy.yaml`, MISSPELT.replace('parks-2026', name));
    chmodSync(join(here.path, 'a.strategy.yaml'), 0o444);
    const { code, stdout, stderr } = here.run(['validate', ...DAY, '--fix']);
    assert.match(stdout, /1 place mended in 1 file/);
    assert.equal(stderr, '"a.strategy.yaml" cannot be written: you have no right to do that there.\n');
    assert.equal(code, 2);
  });

  it('checks the others where one may not be read, and says so', function () {
    if (isRoot) this.skip();
    here.write('closed.strategy.yaml', GOOD_PAPER);
    here.write(NAME, MISSPELT);
    chmodSync(join(here.path, 'closed.strategy.yaml'), 0o000);
    for (const args of [[], ['--fix']]) {
      const { code, stdout } = here.run(['validate', ...DAY, ...args]);
      assert.match(stdout, /closed\.strategy\.yaml[\s\S]*The file cannot be opened/);
      assert.equal(code, 2);
    }
    assert.equal(here.read(NAME), GOOD_PAPER);
  });

  it('takes a folder that is called like a paper for a folder, and passes over links to nothing', () => {
    here.write(`year.strategy.yaml/${NAME}`, GOOD_PAPER);
    symlinkSync('nowhere', join(here.path, 'gone.strategy.yaml'));
    symlinkSync('ring.strategy.yaml', join(here.path, 'ring.strategy.yaml'));
    const { code, stdout, stderr } = here.run(['validate', ...DAY]);
    assert.match(stdout, /1 file checked/);
    assert.match(stderr, /^"gone\.strategy\.yaml" is a link to something that is not there/m);
    assert.match(stderr, /^"ring\.strategy\.yaml" is a link to something that is not there/m);
    assert.equal(code, 0);
    assert.equal(here.run(['validate', 'gone.strategy.yaml']).code, 2);
  });

  it('says nothing of links to nothing that could never be papers, or that git ignores', () => {
    here.write(NAME, GOOD_PAPER);
    here.write('.gitignore', 'old.strategy.yaml\n');
    symlinkSync('nowhere', join(here.path, 'notes.txt'));
    symlinkSync('nowhere', join(here.path, 'old.strategy.yaml'));
    assert.equal(here.run(['validate', ...DAY]).stderr, '');
  });

  it('says which folder may not be opened, and checks the others', function () {
    if (isRoot) this.skip();
    here.write(`closed/${NAME}`, MISSPELT);
    here.write(NAME, GOOD_PAPER);
    chmodSync(join(here.path, 'closed'), 0o000);
    const { code, stdout, stderr } = here.run(['validate', ...DAY]);
    chmodSync(join(here.path, 'closed'), 0o700);
    assert.equal(stderr, 'The folder "closed" cannot be opened, so nothing in it is checked.\n');
    assert.match(stdout, /1 file checked/);
    assert.equal(code, 0);
  });

  it('checks a paper once, however many links lead to it', () => {
    here.write(`papers/${NAME}`, MISSPELT);
    symlinkSync('papers', join(here.path, 'again'));
    symlinkSync(`papers/${NAME}`, join(here.path, 'same.strategy.yaml'));
    const listed = here.run(['validate', '--list-files']);
    assert.deepEqual(listed, { code: 0, stdout: `papers/${NAME}\n`, stderr: '' });
    // Named outright, a link is what is asked for.
    assert.equal(here.run(['validate', '--list-files', 'same.strategy.yaml']).stdout, 'same.strategy.yaml\n');
  });

  it('follows a link to a folder elsewhere', () => {
    const elsewhere = folder({ [NAME]: GOOD_PAPER });
    symlinkSync(elsewhere.path, join(here.path, 'papers'));
    assert.equal(here.run(['validate', '--list-files']).stdout, `papers/${NAME}\n`);
    elsewhere.remove();
  });

  it('does not wait for a pipe: neither one named outright, nor one found', function () {
    if (process.platform === 'win32') this.skip();
    here.write(NAME, GOOD_PAPER);
    execFileSync('mkfifo', [join(here.path, 'pipe.strategy.yaml')]);
    symlinkSync('pipe.strategy.yaml', join(here.path, 'link.strategy.yaml'));
    const named = here.run(['validate', 'pipe.strategy.yaml']);
    assert.equal(
      named.stderr,
      '"pipe.strategy.yaml" is neither a file nor a folder. Pass what it holds to --stdin.\n',
    );
    assert.equal(named.code, 2);
    assert.equal(here.run(['validate', '--list-files']).stdout, `${NAME}\n`);
  });

  it('writes through a link to a paper, and leaves the link', () => {
    here.write('real.txt', MISSPELT);
    symlinkSync('real.txt', join(here.path, NAME));
    here.run(['validate', NAME, ...DAY, '--fix']);
    assert.equal(here.read('real.txt'), GOOD_PAPER);
    assert.ok(lstatSync(join(here.path, NAME)).isSymbolicLink());
  });

  const names = [
    'a space.strategy.yaml',
    'æøå.strategy.yaml',
    '-dash.strategy.yaml',
    '[x]{a,b}*!(p).strategy.yaml',
  ];
  for (const name of names) {
    it(`checks ${name}, named outright and found`, () => {
      here.write(name, MISSPELT);
      const found = here.run(['validate', ...DAY, '-f', 'json']);
      const named = here.run(['validate', ...DAY, '-f', 'json', '--', name]);
      assert.equal(JSON.parse(found.stdout).files[0].path, name);
      assert.deepEqual(named, found);
    });
  }

  it('shows a name with a line break or colour codes in it on one line, as text', () => {
    here.write('a\nb\u001b[31m.strategy.yaml', MISSPELT);
    for (const format of ['text', 'markdown', 'html']) {
      const { stdout } = here.run(['validate', ...DAY, '-f', format]);
      assert.ok(!stdout.includes('\u001b'), format);
      assert.ok(!/a\nb/.test(stdout), format);
    }
  });

  const beside: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['paths beside --stdin', ['--stdin', NAME], /it takes no paths beside it/],
    ['--watch beside --stdin', ['--stdin', '--watch'], /standard input never does/],
    ['a root that is not there', ['--root', 'nowhere', NAME], /there is no "nowhere"/],
  ];
  for (const [what, args, says] of beside) {
    it(`refuses ${what}`, () => {
      here.write(NAME, GOOD_PAPER);
      const { code, stderr } = here.run(['validate', ...DAY, ...args]);
      assert.match(stderr, says);
      assert.equal(code, 2);
    });
  }

  it('takes no harm from two runs that mend the same files at once', async () => {
    for (let index = 0; index < 10; index++) here.write(`p${index}.strategy.yaml`, MISSPELT);
    const runs = [1, 2].map(() => here.spawn(['validate', ...DAY, '--fix', '--cache', '--quiet']));
    await Promise.all(runs.map((run) => once(run, 'exit')));
    for (let index = 0; index < 10; index++) assert.equal(here.read(`p${index}.strategy.yaml`), GOOD_PAPER);
  });

  it('leaves no half-written file when it is interrupted while mending', async () => {
    for (let index = 0; index < 40; index++) here.write(`p${index}.strategy.yaml`, MISSPELT);
    for (const after of [150, 250, 400]) {
      const run = here.spawn(['validate', ...DAY, '--fix', '--quiet']);
      const timer = setTimeout(() => run.kill('SIGINT'), after);
      await once(run, 'exit');
      clearTimeout(timer);
      for (let index = 0; index < 40; index++)
        assert.ok([MISSPELT, GOOD_PAPER].includes(here.read(`p${index}.strategy.yaml`)));
    }
  });
});

describe('strategy-papers validate --watch', () => {
  it('goes on when the last paper is taken away, and sees it come back', async () => {
    const here = folder();
    here.write(NAME, GOOD_PAPER);
    const child = here.spawn(['validate', ...DAY, '--watch']);
    let seen = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part) => {
        seen += String(part);
      });
    const until = async (says: RegExp, change: () => void) => {
      const again = setInterval(change, 300);
      while (!says.test(seen) && child.exitCode === null) await new Promise((tick) => setTimeout(tick, 50));
      clearInterval(again);
      assert.equal(child.exitCode, null, seen.slice(0, 300));
      seen = '';
    };
    await until(/nothing to correct/, () => {});
    await until(/There are no strategy papers/, () => {
      here.write(NAME, GOOD_PAPER);
      rmSync(join(here.path, NAME));
    });
    await until(/nothing to correct/, () => here.write(NAME, `${GOOD_PAPER}# ${Date.now()}\n`));
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
    here.remove();
  });
});
