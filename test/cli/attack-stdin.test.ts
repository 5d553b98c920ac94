/** Standard input, whatever comes from there and however slowly. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { CLI, type Folder, folder } from '../kit/cli';
import { GOOD_PAPER, TODAY } from '../kit/good-paper';

const DAY = ['--today', TODAY];
const MISSPELT = GOOD_PAPER.replace('expected_of_managers:', 'expected_of_mangers:');

describe('standard input', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder();
  });
  afterEach(() => here.remove());

  it('may take its time', async () => {
    const run = here.spawn(['validate', '-', '--fix', ...DAY]);
    let text = '';
    run.stdout?.on('data', (words) => {
      text += words;
    });
    const half = MISSPELT.indexOf('dialogue:');
    run.stdin?.write(MISSPELT.slice(0, half));
    setTimeout(() => run.stdin?.end(MISSPELT.slice(half)), 300);
    const [code] = await once(run, 'close');
    assert.deepEqual([code, text], [0, GOOD_PAPER]);
  });

  it('may be closed or empty: that is a finding', () => {
    const { code, stdout } = here.run(['validate', '-']);
    assert.match(stdout, /The file is empty/);
    assert.equal(code, 1);
    const shell = spawnSync('sh', ['-c', `exec "${process.execPath}" "${CLI}" validate - <&-`], {
      encoding: 'utf8',
    });
    assert.equal(shell.status, 1);
    assert.match(shell.stdout, /format\/empty/);
  });

  it('may be a folder: nothing comes from there', async () => {
    const run = spawn(process.execPath, [CLI, 'format', '-'], {
      cwd: here.path,
      env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8' },
      stdio: [openSync(here.path, 'r'), 'pipe', 'pipe'],
    });
    let said = '';
    run.stderr?.on('data', (words) => {
      said += words;
    });
    const [code] = await once(run, 'close');
    assert.equal(said, '--stdin reads a paper from standard input, and nothing comes from there.\n');
    assert.equal(code, 2);
  });

  for (const command of ['validate', 'format']) {
    it(`stands alone, as - too (${command})`, () => {
      here.write('parks-2026.strategy.yaml', GOOD_PAPER);
      for (const inputs of [
        ['-', 'parks-2026.strategy.yaml'],
        ['-', '-'],
        ['--stdin', '.'],
      ]) {
        const { code, stderr } = here.run([command, ...inputs], { input: GOOD_PAPER });
        assert.match(stderr, /^--stdin reads one paper from standard input; it takes no paths beside it\.$/m);
        assert.equal(code, 2);
      }
      const { stderr } = here.run([command, '-', '--stdin-filename', ' '], { input: GOOD_PAPER });
      assert.match(stderr, /^One of the names is empty\./);
    });
  }
});
