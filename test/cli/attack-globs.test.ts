/** Which files a folder means, and a pattern in quotation marks: those it matches, but for what git ignores. */
import assert from 'node:assert/strict';
import { mkdirSync, rmdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, folder } from '../kit/cli';
import { GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

describe('a folder', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder();
  });
  afterEach(() => here.remove());

  const listed = (): readonly string[] =>
    here
      .run(['validate', '--list-files'])
      .stdout.split('\n')
      .filter((line) => line !== '');

  it('holds papers whose names are in capitals, too', () => {
    here.write('PARKS.STRATEGY.YAML', GOOD_PAPER);
    here.write('Lindby.Organisation.yml', GOOD_ORGANISATION);
    assert.deepEqual(listed(), ['Lindby.Organisation.yml', 'PARKS.STRATEGY.YAML']);
  });

  it('is looked through though its .gitignore is a folder, or a link to nothing', () => {
    here.write('parks.strategy.yaml', GOOD_PAPER);
    mkdirSync(join(here.path, '.gitignore'));
    assert.deepEqual(listed(), ['parks.strategy.yaml']);
    rmdirSync(join(here.path, '.gitignore'));
    symlinkSync('nowhere', join(here.path, '.gitignore'));
    assert.deepEqual(listed(), ['parks.strategy.yaml']);
  });
});

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

  it('may stand behind --fix', () => {
    here.write('a.strategy.yaml', GOOD_PAPER.replace('expected_of_managers:', 'expected_of_mangers:'));
    assert.equal(here.run(['validate', '--fix', 'a.*', '--today', '2026-06-15']).code, 0);
    assert.equal(here.read('a.strategy.yaml'), GOOD_PAPER);
  });

  it('says nothing of a folder that is not there but that nothing matches', () => {
    const { stderr } = here.run(['validate', 'plans/*.yaml']);
    assert.match(stderr, /^Nothing matches "plans\/\*\.yaml"\./);
  });

  it('is looked for beside the papers of other repositories too', () => {
    here.write('sub/.git/HEAD', '');
    here.write('sub/old/e.strategy.yaml', GOOD_PAPER);
    assert.deepEqual(listed('sub/**/*.yaml'), ['sub/old/e.strategy.yaml']);
  });
});
