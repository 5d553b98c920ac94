/** A reader that has seen enough, as in `| head -1`: the rest is done all the same. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type Folder, folder } from '../kit/cli';
import { GOOD_PAPER, TODAY } from '../kit/good-paper';

/** So many papers, with so much to say of each, make a report that fits into no pipe. */
const MANY = 120;
const FAULTY = GOOD_PAPER.replaceAll(/^ {8}responsible: .*\n/gm, '').replace(
  'status: submitted',
  'status: adopted',
);

describe('a reader that has seen enough', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder({ '.git/HEAD': '' });
    for (let at = 0; at < MANY; at++) here.write(`p-${at}.strategy.yaml`, FAULTY);
  });
  afterEach(() => here.remove());

  it('keeps no other report from being written, and changes no exit code', async () => {
    const run = here.spawn(['validate', '--today', TODAY, '-f', 'text', '-f', 'json:all.json']);
    run.stdout?.once('data', () => run.stdout?.destroy());
    let said = '';
    run.stderr?.on('data', (words) => {
      said += words;
    });
    const [code] = await once(run, 'exit');
    assert.deepEqual([code, said], [1, '']);
    assert.equal(JSON.parse(here.read('all.json')).summary.files, MANY);
  });

  it('ends a watch, when there is more to tell', async () => {
    const run = here.spawn(['validate', 'p-0.strategy.yaml', '--today', TODAY, '--watch']);
    run.stdout?.once('data', () => run.stdout?.destroy());
    // Said once it waits for changes.
    run.stderr?.once('data', () => here.write('p-0.strategy.yaml', GOOD_PAPER));
    try {
      const [code] = await once(run, 'exit', { signal: AbortSignal.timeout(15_000) });
      assert.equal(code, 0);
    } finally {
      run.kill('SIGKILL');
    }
  });
});
