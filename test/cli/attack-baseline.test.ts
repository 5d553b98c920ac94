/** A baseline of slips that are made all over a paper: each of their places is known again by itself. */
import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, folder } from '../kit/cli';
import { GOOD_PAPER, TODAY } from '../kit/good-paper';

const NAME = 'parks-2026.strategy.yaml';
const VALIDATE = ['validate', '--today', TODAY, '--baseline', 'b.json'];
/** `titel:` in each of the four initiatives: one finding. */
const DANISH = GOOD_PAPER.replace(/^ {4}title:/gm, '    titel:');

describe('a baseline of one finding for many places', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder({ [NAME]: DANISH });
    here.run([...VALIDATE, '--update-baseline']);
  });
  afterEach(() => here.remove());

  it('accepts what is left when some of them are mended, and says once that some are', () => {
    for (const left of [3, 2, 1]) {
      here.write(NAME, here.read(NAME).replace('    titel:', '    title:'));
      const { code, stdout } = here.run(VALIDATE);
      assert.equal(code, 0, `${left} left: ${stdout}`);
      assert.equal(stdout.split('In the baseline, but gone: format/unknown-field').length, 2);
    }
  });

  it('speaks of one more', () => {
    here.write(
      NAME,
      DANISH.replace('        title: Open the tool shed', '        titel: Open the tool shed'),
    );
    assert.equal(here.run(VALIDATE).code, 1);
  });

  it('knows them wherever they have moved', () => {
    here.write(NAME, DANISH.replace('direction:', '# Our direction.\n\ndirection:'));
    const { code, stdout } = here.run(VALIDATE);
    assert.equal(code, 0);
    assert.match(stdout, /1 finding accepted by the baseline\.\n$/);
  });
});

describe('a baseline of a file that cannot be opened', () => {
  it('hides nothing, and keeps what was accepted', function () {
    if (process.getuid?.() === 0) this.skip();
    const here = folder({ [NAME]: DANISH });
    here.run([...VALIDATE, '--update-baseline']);
    const accepted = here.read('b.json');
    chmodSync(join(here.path, NAME), 0o000);
    for (const more of [['--update-baseline'], []]) {
      const { code, stdout } = here.run([...VALIDATE, ...more]);
      assert.match(stdout, /The file cannot be opened\./);
      assert.equal(code, 2);
      assert.equal(here.read('b.json'), accepted);
    }
    here.remove();
  });
});
