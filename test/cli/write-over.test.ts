/** Nobody's work is written over: a file that has changed since it was read stays as it is. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixFiles } from '../../server/src/cli/fix';
import { libraryOf } from '../../server/src/cli/library';
import { writeOver } from '../../server/src/cli/outputs';
import { UsageError } from '../../server/src/cli/usage-error';
import { saidOf } from '../../server/src/cli/usage-words';
import { type Folder, folder } from '../kit/cli';
import { GOOD_ORGANISATION, GOOD_PAPER, TODAY } from '../kit/good-paper';

const NAME = 'lindby.organisation.yaml';
const ASKED = { today: TODAY, stage: undefined, language: undefined, otherwise: 'en' } as const;
const isRoot = process.getuid?.() === 0;

describe('a file that has changed since it was read', () => {
  let here: Folder;
  let path: string;
  beforeEach(() => {
    here = folder({ '.git/HEAD': '' });
    path = join(here.path, NAME);
  });
  afterEach(() => here.remove());

  it('is not written over', async () => {
    here.write(NAME, 'one');
    const before = readFileSync(path);
    await writeOver(path, before, 'two');
    assert.equal(here.read(NAME), 'two');
    await assert.rejects(writeOver(path, before, 'three'), (fault: unknown) => {
      assert.ok(fault instanceof UsageError);
      assert.match(
        saidOf(fault, 'en'),
        /was changed by somebody else meanwhile, so it is left as it is\. Try again\.$/,
      );
      assert.match(
        saidOf(fault, 'da'),
        /blev ændret af en anden imens, så den er ladt uændret\. Prøv igen\.$/,
      );
      return true;
    });
    assert.equal(here.read(NAME), 'two');
  });

  it('is not mended, and that is told', async () => {
    const misspelt = GOOD_ORGANISATION.replace('phase:', 'fase:');
    here.write(NAME, misspelt);
    const library = libraryOf(undefined);
    await library.workspaceOf(path, true);
    here.write(NAME, `${misspelt}# Mine.\n`);
    const wish = { which: 'all', diff: false } as const;
    const { changed, unwritten } = await fixFiles([path], library, ASKED, wish);
    assert.deepEqual(changed, []);
    assert.ok(unwritten instanceof UsageError);
    assert.equal(here.read(NAME), `${misspelt}# Mine.\n`);
    library.forget();
    assert.deepEqual((await fixFiles([path], library, ASKED, wish)).changed, [path]);
    assert.equal(here.read(NAME), `${GOOD_ORGANISATION}# Mine.\n`);
  });
});

describe('strategy-papers format, where the system refuses', () => {
  it('says why, and exits with 2', function () {
    if (isRoot) this.skip();
    const here = folder({
      'closed.strategy.yaml': GOOD_PAPER,
      'locked.strategy.yaml': GOOD_PAPER.replace('status: submitted', 'status:   "submitted"'),
    });
    chmodSync(join(here.path, 'closed.strategy.yaml'), 0o000);
    chmodSync(join(here.path, 'locked.strategy.yaml'), 0o444);
    const { code, stderr } = here.run(['format']);
    here.remove();
    assert.match(
      stderr,
      /^"closed\.strategy\.yaml" cannot be opened: you have no right to do that there\.$/m,
    );
    assert.match(
      stderr,
      /^"locked\.strategy\.yaml" cannot be written: you have no right to do that there\.$/m,
    );
    assert.equal(code, 2);
  });
});
