/** Which files a pattern in quotation marks means: those it matches, but for what git ignores. */
import assert from 'node:assert/strict';
import { type Folder, folder } from '../kit/cli';
import { GOOD_PAPER } from '../kit/good-paper';

describe('a pattern in quotation marks', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder({ '.git/HEAD': '', '.gitignore': 'old/\n*.draft.strategy.yaml\n' });
    for (const name of ['a', 'b.draft', 'old/c', 'deep/d']) here.write(`${name}.strategy.yaml`, GOOD_PAPER);
    here.write('deep/.gitignore', 'd.strategy.yaml\n');
  });
  afterEach(() => here.remove());

  const listed = (...paths: string[]): readonly string[] =>
    here
      .run(['validate', '--list-files', ...paths])
      .stdout.split('\n')
      .filter((line) => line !== '');

  it('leaves out what git ignores, as a folder does', () => {
    assert.deepEqual(listed('**/*.strategy.yaml'), ['a.strategy.yaml']);
    assert.deepEqual(listed('{a,b.draft}.strategy.yaml'), ['a.strategy.yaml']);
    assert.deepEqual(listed('.'), ['a.strategy.yaml']);
  });

  it('keeps what is named outright', () => {
    assert.deepEqual(listed('*.strategy.yaml', 'old/c.strategy.yaml'), [
      'a.strategy.yaml',
      'old/c.strategy.yaml',
    ]);
  });

  it('says so where git ignores all that it matches', () => {
    const { code, stderr } = here.run(['validate', 'old/*.yaml']);
    assert.match(stderr, /^All strategy papers in "old\/\*\.yaml" are left out by a \.gitignore file\./);
    assert.equal(code, 2);
  });

  it('is looked for beside the papers of other repositories too', () => {
    here.write('sub/.git/HEAD', '');
    here.write('sub/old/e.strategy.yaml', GOOD_PAPER);
    assert.deepEqual(listed('sub/**/*.yaml'), ['sub/old/e.strategy.yaml']);
  });
});
