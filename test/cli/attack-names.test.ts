/** Names that nobody would choose, and somebody has. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Folder, folder } from '../kit/cli';
import { GOOD_PAPER, TODAY } from '../kit/good-paper';

const DAY = ['--today', TODAY];
const MISSPELT = GOOD_PAPER.replace('expected_of_managers:', 'expected_of_mangers:');
const NAMES = [
  'with space',
  'ÆØÅ blåbær',
  'two\nlines',
  'a\ttab',
  '😀',
  '[brackets]',
  '{a,b}',
  '"quoted"',
  'back\\slash',
  'red\u001b[31m',
  '-dash',
  '--fix',
].map((name) => `${name}.strategy.yaml`);

describe('files with odd names', function () {
  // Some of them can be no names there.
  if (process.platform === 'win32') return;
  this.timeout(60_000);
  let here: Folder;
  beforeEach(() => {
    here = folder({ '.git/HEAD': '' });
    for (const name of NAMES) here.write(name, MISSPELT);
  });
  afterEach(() => here.remove());

  it('are found, named outright, and mended', () => {
    const listed = here.run(['validate', '--list-files']).stdout;
    for (const name of NAMES) {
      assert.ok(listed.includes(`${name}\n`), name);
      const { code, stderr } = here.run(['validate', '--fix', ...DAY, `./${name}`]);
      assert.deepEqual([code, stderr], [0, ''], name);
      assert.equal(here.read(name), GOOD_PAPER, name);
    }
  });

  for (const [show, make] of [
    [
      ['validate', '--fix', '--diff', ...DAY],
      ['validate', '--fix', '--quiet', ...DAY],
    ],
    [['format', '--diff'], ['format']],
  ] as const) {
    it(`stand in a patch as git reads them: ${show[0]}`, () => {
      here.write('all.patch', here.run(show).stdout);
      const other = folder();
      for (const name of NAMES) other.write(name, here.read(name));
      execFileSync('git', ['apply', join(here.path, 'all.patch')], { cwd: other.path });
      here.run(make);
      for (const name of NAMES) {
        assert.notEqual(here.read(name), MISSPELT, name);
        assert.equal(other.read(name), here.read(name), name);
      }
      other.remove();
    });
  }

  it('are told from options', () => {
    const { code, stderr } = here.run(['validate', '-dash.strategy.yaml']);
    const says =
      'There is no option "-dash.strategy.yaml". If you mean the file, write ./-dash.strategy.yaml\n';
    assert.deepEqual([code, stderr], [2, says]);
    assert.match(
      here.run(['validate', '-dash.strategy.yaml', '--language', 'da']).stderr,
      /^Der findes ikke noget tilvalg »-dash\.strategy\.yaml«\. Mener du filen, så skriv \.\/-dash/,
    );
    assert.equal(here.run(['validate', ...DAY, '--', '-dash.strategy.yaml']).code, 1);
  });
});
