/** `--watch` while files come, go and change as editors and people make them. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, type Folder, folder } from '../kit/cli';
import { edited, GOOD_ORGANISATION, GOOD_PAPER, TODAY } from '../kit/good-paper';

const NAME = 'parks-2026.strategy.yaml';
const NO_DIRECTION = GOOD_PAPER.replace(/^direction:\n(?: .*\n)+/m, '');
const MISSPELT = edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']);
const QUARTERLY = edited(GOOD_PAPER, ['rhythm: monthly', 'rhythm: quarterly']);

/** A run that waits for changes. */
class Watching {
  readonly child: ChildProcess;
  private said = '';
  private waits = 0;

  constructor(here: Folder, args: readonly string[]) {
    this.child = here.spawn(['validate', '--today', TODAY, '--watch', ...args]);
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (part) => {
        this.said += String(part);
      });
  }

  /** What the next check says, from here to where it waits again. */
  async next(): Promise<string> {
    this.waits++;
    const ends = () => [...this.said.matchAll(/Waiting for changes; Ctrl\+C ends it\.\n/g)];
    while (ends().length < this.waits) await once(this.child.stderr ?? this.child, 'data');
    // The report is written first, but comes by another pipe.
    await new Promise((done) => setImmediate(done));
    const [before, end] = [ends()[this.waits - 2], ends()[this.waits - 1]];
    return this.said.slice((before?.index ?? 0) + (before?.[0].length ?? 0), end?.index);
  }

  /** How many checks there were. */
  get checks(): number {
    return this.said.split('Waiting for changes').length - 1;
  }

  async end(signal: 'SIGINT' | 'SIGTERM' = 'SIGINT'): Promise<number | null> {
    if (this.child.exitCode === null) {
      this.child.kill(signal);
      await once(this.child, 'exit');
    }
    return this.child.exitCode;
  }
}

describe('--watch', () => {
  let here: Folder;
  let watching: Watching | undefined;
  beforeEach(() => {
    here = folder({ [`parks/${NAME}`]: GOOD_PAPER });
  });
  afterEach(async () => {
    await watching?.end();
    here.remove();
  });

  const path = (name: string): string => join(here.path, name);
  async function watch(...args: readonly string[]): Promise<Watching> {
    watching = new Watching(here, args);
    assert.match(await watching.next(), /file[s]? checked, nothing to correct|hint/);
    return watching;
  }

  it('sees a file that is made, replaced as editors do, renamed and deleted', async () => {
    const run = await watch('parks');
    here.write('parks/two.strategy.yaml', NO_DIRECTION);
    assert.match(await run.next(), /1 error .*in 1 of 2 files|1 error and 1 hint in 1 of 2 files/);
    rmSync(path('parks/two.strategy.yaml'));
    assert.match(await run.next(), /1 file checked, nothing to correct/);
    here.write('parks/.parks.tmp', NO_DIRECTION);
    renameSync(path('parks/.parks.tmp'), path(`parks/${NAME}`));
    assert.match(await run.next(), /direction\/missing/);
    renameSync(path(`parks/${NAME}`), path('parks/other.strategy.yaml'));
    assert.match(await run.next(), /parks\/other\.strategy\.yaml/);
    assert.equal(await run.end(), 1);
  });

  it('checks all papers again when the organisation above them changes, or comes to be', async () => {
    here.write(`parks/${NAME}`, QUARTERLY);
    const run = await watch('parks');
    for (const [severity, says] of [
      ['error', /✗ error.*\n.*follow-up\/less-than-monthly/],
      ['off', /nothing to correct/],
    ] as const) {
      here.write(
        'a.organisation.yaml',
        `${GOOD_ORGANISATION}rules:\n  follow-up/less-than-monthly: ${severity}\n`,
      );
      assert.match(await run.next(), says);
    }
  });

  it('waits for a folder that is gone, and goes on when it is back', async () => {
    const run = await watch('parks');
    rmSync(path('parks'), { recursive: true });
    assert.match(await run.next(), /There is no file or folder "parks"/);
    mkdirSync(path('parks'));
    here.write(`parks/${NAME}`, NO_DIRECTION);
    assert.match(await run.next(), /direction\/missing/);
    here.write(`parks/${NAME}`, GOOD_PAPER);
    assert.match(await run.next(), /nothing to correct/);
  });

  it('still checks the others where one of the files that were named is gone', async () => {
    here.write('plan.txt', GOOD_PAPER);
    const run = await watch('plan.txt', `parks/${NAME}`);
    rmSync(path('plan.txt'));
    assert.match(
      await run.next(),
      /no file or folder "plan\.txt"[\s\S]*1 file checked|1 file checked[\s\S]*plan\.txt/,
    );
    here.write('plan.txt', NO_DIRECTION);
    assert.match(await run.next(), /direction\/missing/);
  });

  it('watches what a glob means', async () => {
    const run = await watch('**/*.strategy.yaml');
    here.write('parks/new/x.strategy.yaml', NO_DIRECTION);
    assert.match(await run.next(), /direction\/missing/);
  });

  it('makes one check of many changes, and never answers its own fixes', async () => {
    const run = await watch('parks', '--fix');
    for (let index = 0; index < 50; index++)
      here.write(`parks/p${index}.strategy.yaml`, MISSPELT.replace('parks-2026', `p${index}`));
    const said = await run.next();
    assert.match(said, /50 places mended in 50 files\./);
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(run.checks, 2);
  });

  it('writes its reports anew, and goes by a baseline that changes', async () => {
    here.write('b.json', '{"version": 1, "accepted": {}}');
    const run = await watch('parks', '-f', 'sarif:r.sarif', '-f', 'text', '--baseline', 'b.json');
    here.write(`parks/${NAME}`, NO_DIRECTION);
    assert.match(await run.next(), /direction\/missing/);
    assert.equal(JSON.parse(here.read('r.sarif')).runs[0].results.length, 1);
    const args = ['validate', 'parks', '--today', TODAY, '--baseline', 'b.json', '--update-baseline'];
    execFileSync(process.execPath, [CLI, ...args], { cwd: here.path, stdio: 'pipe' });
    assert.match(await run.next(), /1 finding accepted/);
    assert.equal(JSON.parse(here.read('r.sarif')).runs[0].results.length, 0);
  });

  it('comes to an end where links go round in a circle', async () => {
    symlinkSync('..', path('parks/up'));
    symlinkSync(path('parks'), path('parks/self'));
    const run = await watch('parks');
    here.write(`parks/${NAME}`, NO_DIRECTION);
    assert.match(await run.next(), /direction\/missing/);
  });

  it('ends when nobody reads it any more', async () => {
    const run = await watch('parks');
    run.child.stdout?.destroy();
    here.write(`parks/${NAME}`, NO_DIRECTION);
    await once(run.child, 'exit');
    assert.notEqual(run.child.exitCode, 3);
  });

  it('ends with the code of the last check, on Ctrl+C and when it is told to', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      here.write(`parks/${NAME}`, GOOD_PAPER);
      const run = await watch('parks');
      assert.equal(await run.end(signal), 0);
    }
  });
});
