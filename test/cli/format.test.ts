/** `strategy-papers format`, driven as a person or CI drives it. */
import assert from 'node:assert/strict';
import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, folder } from '../kit/cli';

const PAPER = 'parks.strategy.yaml';
const LOG = 'parks.follow-up.yaml';
const ORGANISATION = 'lindby.organisation.yaml';

const SPOILED = 'status: draft\nformat: "strategy-paper/1"\nid:  parks-2026 # ours\n';
const TIDY = 'format: strategy-paper/1\nid: parks-2026 # ours\nstatus: draft\n';
const BROKEN = 'format: strategy-paper/1\nid: "parks-2026\nstatus: draft\n';

describe('strategy-papers format', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder();
  });
  afterEach(() => here.remove());

  it('writes what is not in the usual layout and says how much that was', () => {
    here.write(PAPER, SPOILED);
    here.write(LOG, 'paper: parks-2026\nformat: strategy-follow-up/1\n');
    here.write(`deep/${ORGANISATION}`, 'format: strategy-organisation/1\nid: lindby\nname: Lindby\n');
    const { code, stdout, stderr } = here.run(['format']);
    assert.deepEqual([code, stdout, stderr], [0, '2 of 3 files formatted.\n', '']);
    assert.equal(here.read(PAPER), TIDY);
    assert.equal(here.read(LOG), 'format: strategy-follow-up/1\npaper: parks-2026\n');
  });

  it('says so where nothing is to be done, and leaves the file untouched', () => {
    here.write(PAPER, TIDY);
    const before = statSync(join(here.path, PAPER)).mtimeMs;
    const { code, stdout } = here.run(['format', PAPER]);
    assert.deepEqual([code, stdout], [0, '1 file looked at, nothing to format.\n']);
    assert.equal(statSync(join(here.path, PAPER)).mtimeMs, before);
  });

  it('speaks Danish', () => {
    here.write(PAPER, SPOILED);
    assert.equal(here.run(['format', '--language', 'da']).stdout, '1 af 1 fil er formateret.\n');
  });

  it('keeps the byte order mark, the line ends and the rights of the file', () => {
    here.write(PAPER, `\ufeff${SPOILED.replaceAll('\n', '\r\n')}`);
    chmodSync(join(here.path, PAPER), 0o640);
    here.run(['format']);
    assert.equal(here.read(PAPER), `\ufeff${TIDY.replaceAll('\n', '\r\n')}`);
    assert.equal(statSync(join(here.path, PAPER)).mode & 0o777, 0o640);
  });

  it('takes a file named outright whatever it is called', () => {
    here.write('plan.yaml', SPOILED);
    assert.equal(here.run(['format', 'plan.yaml']).code, 0);
    assert.equal(here.read('plan.yaml'), TIDY);
  });

  it('leaves an empty file and one of comments as they are', () => {
    here.write(PAPER, '');
    here.write('b.strategy.yaml', '# soon\n\n\n');
    assert.equal(here.run(['format']).code, 0);
    assert.equal(here.read('b.strategy.yaml'), '# soon\n\n\n');
  });

  describe('--check', () => {
    it('lists what is not formatted, writes nothing and exits with 1', () => {
      here.write(PAPER, SPOILED);
      here.write('tidy.strategy.yaml', TIDY);
      const { code, stdout, stderr } = here.run(['format', '--check']);
      assert.deepEqual([code, stdout], [1, `${PAPER}\n`]);
      assert.equal(stderr, '1 of 2 files to format: strategy-papers format\n');
      assert.equal(here.read(PAPER), SPOILED);
    });

    it('exits with 0 where all is formatted', () => {
      here.write(PAPER, TIDY);
      const { code, stdout } = here.run(['format', '--check']);
      assert.deepEqual([code, stdout], [0, '']);
    });
  });

  it('--diff shows what would change and writes nothing', () => {
    here.write(PAPER, SPOILED);
    const { code, stdout } = here.run(['format', '--diff']);
    assert.equal(code, 1);
    assert.match(stdout, /^--- a\/parks\.strategy\.yaml$/m);
    assert.match(stdout, /^-id: {2}parks-2026 # ours$/m);
    assert.match(stdout, /^\+id: parks-2026 # ours$/m);
    assert.equal(here.read(PAPER), SPOILED);
  });

  describe('a file that cannot be formatted', () => {
    const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
      ['cannot be read', BROKEN, /a\.strategy\.yaml stays as it is until line 2 is mended\. .*quot/i],
      ['has a key twice', 'id: a\nid: b\n', /until line 2 is mended\. "id" appears twice/],
      ['is not text', new Uint8Array([0xff, 0xfe, 0x61, 0]), /a\.strategy\.yaml stays as it is/],
      ['holds no fields', '- a\n', /a\.strategy\.yaml stays as it is/],
    ];
    for (const [what, content, says] of cases) {
      it(`is told and left as it is, and the others are done: it ${what}`, () => {
        here.write('a.strategy.yaml', content);
        here.write(PAPER, SPOILED);
        const { code, stdout, stderr } = here.run(['format']);
        assert.equal(code, 1);
        assert.match(stderr, says);
        assert.equal(stdout, '1 of 2 files formatted. 1 could not be formatted; the reasons stand above.\n');
        assert.equal(here.read(PAPER), TIDY);
        if (typeof content === 'string') assert.equal(here.read('a.strategy.yaml'), content);
      });
    }

    it('is told where nothing says what it is', () => {
      here.write('other.yaml', 'name: something else\n');
      const { code, stderr } = here.run(['format', 'other.yaml']);
      assert.equal(code, 1);
      assert.match(stderr, /^other\.yaml stays as it is/);
      assert.equal(here.read('other.yaml'), 'name: something else\n');
    });
  });

  describe('--stdin', () => {
    it('writes the paper formatted', () => {
      const { code, stdout, stderr } = here.run(['format', '--stdin'], { input: SPOILED });
      assert.deepEqual([code, stdout, stderr], [0, TIDY, '']);
    });

    it('goes by the name given where the first line does not say what it is', () => {
      const { stdout } = here.run(['format', '--stdin', '--stdin-filename', 'x.follow-up.yaml'], {
        input: 'meetings: []\npaper: parks-2026\n',
      });
      assert.equal(stdout, 'paper: parks-2026\nmeetings: []\n');
    });

    it('gives back what cannot be formatted', () => {
      const { code, stdout, stderr } = here.run(['format', '--stdin'], { input: BROKEN });
      assert.deepEqual([code, stdout], [1, BROKEN]);
      assert.match(stderr, /stdin\.strategy\.yaml stays as it is until line 2 is mended/);
    });

    it('with --check only names it', () => {
      const { code, stdout } = here.run(['format', '--stdin', '--check'], { input: SPOILED });
      assert.deepEqual([code, stdout], [1, 'stdin.strategy.yaml\n']);
    });
  });

  const usage: readonly (readonly [string, readonly string[]])[] = [
    ['a file that is not there', ['nowhere.strategy.yaml']],
    ['a glob that matches nothing', ['plans/**/*.yaml']],
    ['an unknown option', ['--fix']],
    ['an unknown language', ['--language', 'de']],
    ['a folder without papers', ['.']],
  ];
  for (const [what, args] of usage) {
    it(`exits with 2 for ${what}`, () => {
      const { code, stdout, stderr } = here.run(['format', ...args]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.notEqual(stderr, '');
    });
  }
});
