/** `new` beside what is there already: nothing is written over, and no second file is made that would not be heard. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, folder, type Outcome } from '../kit/cli';
import { GOOD_ORGANISATION, GOOD_PAPER, TODAY } from '../kit/good-paper';

const NAME = 'parks-2026.strategy.yaml';
const ORGANISATION = 'format: strategy-organisation/1\nname: Lindby\n';
const LOG = 'parks-2026.follow-up.yaml';

describe('strategy-papers new', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder();
  });
  afterEach(() => here.remove());

  const make = (...args: readonly string[]): Outcome => here.run(['new', ...args, '--today', TODAY]);

  function assertRefused({ code, stdout, stderr }: Outcome, says: string): void {
    assert.deepEqual([code, stdout, stderr], [2, '', `${says}\n`]);
  }

  describe('organisation', () => {
    it('is not written beside another, which would not be heard, whatever is added', () => {
      here.write('lindby.organisation.yaml', GOOD_ORGANISATION);
      const says =
        '"lindby.organisation.yaml" already says what holds for this folder. Change that one: of two in one folder only one would be heard.';
      assertRefused(make('organisation', '--name', 'Solby'), says);
      assertRefused(
        make('organisation', '--name', 'Solby', '-o', 'solby.organisation.yaml', '--force'),
        says,
      );
      assert.equal(here.has('solby.organisation.yaml'), false);
    });

    it('is written over with --force, under the name it has', () => {
      here.write('lindby.organisation.yaml', 'name: Lindby\n');
      assert.equal(make('organisation', '--name', 'Solby', '--force').code, 0);
      assert.match(here.read('lindby.organisation.yaml'), /Solby/);
    });

    it('is written below another only with --force', () => {
      here.write('lindby.organisation.yaml', GOOD_ORGANISATION);
      mkdirSync(join(here.path, 'school'));
      const args = ['organisation', '--name', 'School', '-o', 'school'];
      assertRefused(
        make(...args),
        '"lindby.organisation.yaml" already says what holds for this folder. Change that one, or add --force if the papers here need one of their own.',
      );
      assert.equal(make(...args, '--force').code, 0);
      assert.ok(here.has('school/school.organisation.yaml'));
      assert.equal(here.read('lindby.organisation.yaml'), GOOD_ORGANISATION);
    });

    it('is written below another that a check would not find', () => {
      here.write('lindby.organisation.yaml', GOOD_ORGANISATION);
      here.write('school/.git/HEAD', '');
      assert.equal(make('organisation', '--name', 'School', '-o', 'school').code, 0);
    });
  });

  describe('paper', () => {
    it('is not written over one that is there', () => {
      here.write(NAME, 'mine');
      assertRefused(
        make('--unit', 'Parks', '--from', '2026-01-01'),
        `"${NAME}" is there already. Choose another name with -o, or add --force to write over it.`,
      );
      assert.equal(here.read(NAME), 'mine');
      assert.equal(make('--unit', 'Parks', '--from', '2026-01-01', '--force').code, 0);
      assert.match(here.read(NAME), /^format: strategy-paper\/1/);
    });

    it('takes days as people write them', () => {
      assert.equal(make('--unit', 'Parks', '--from', '1.8.2026', '--to', '31. juli 2028').code, 0);
      assert.match(here.read(NAME), /^period:\n {2}from: 2026-08-01\n {2}to: 2028-07-31\n/m);
    });

    it('does not take the id of another, wherever that lies', () => {
      here.write('lindby.organisation.yaml', GOOD_ORGANISATION);
      here.write('old/plan.strategy.yaml', GOOD_PAPER);
      assertRefused(
        make('--unit', 'Parks', '--from', '2026-01-01'),
        '"old/plan.strategy.yaml" is the paper "parks-2026" already. Go on in that one, or choose another id with --id.',
      );
      assert.equal(make('--unit', 'Parks', '--id', 'parks-2027').code, 0);
      assert.ok(here.has('parks-2027.strategy.yaml'));
    });

    it('goes into a folder that is named, and takes the period of its organisation', () => {
      here.write(
        'lindby/lindby.organisation.yaml',
        `${ORGANISATION}period: {from: 2030-08-01, to: 2032-07-31}\n`,
      );
      assert.equal(make('--unit', 'Parks', '-o', 'lindby').code, 0);
      assert.match(here.read('lindby/parks-2030.strategy.yaml'), /from: 2030-08-01\n\s+to: 2032-07-31/);
    });

    it('is in the language of its organisation where none is asked for', () => {
      here.write('lindby.organisation.yaml', `${ORGANISATION}language: da\n`);
      assert.match(make('--unit', 'Parks').stdout, /er klar med \d+ steder at udfylde/);
      assert.match(make('--unit', 'Trees', '--language', 'en').stdout, /is ready/);
    });

    it('says how a name has to end to be found, and a command that can be typed as it stands', () => {
      const { stdout } = make('--unit', 'Parks', '-o', 'my plan.yaml');
      assert.match(stdout, /Let the name of the file end in \.strategy\.yaml/);
      assert.match(stdout, /strategy-papers validate "my plan\.yaml" --stage submitted\n$/);
    });
  });

  describe('follow-up', () => {
    beforeEach(() => here.write(`parks/${NAME}`, GOOD_PAPER));

    it('lies beside its paper, named by its id or its file', () => {
      for (const paper of ['parks-2026', `parks/${NAME}`]) {
        here.write('lindby.organisation.yaml', GOOD_ORGANISATION);
        assert.equal(make('follow-up', '--paper', paper, '--force').code, 0);
        assert.match(here.read(`parks/${LOG}`), /^paper: parks-2026$/m);
      }
    });

    it('is for the one paper of the folder where none is named', () => {
      here.write(NAME, GOOD_PAPER);
      assert.equal(make('follow-up').code, 0);
      assert.match(here.read(LOG), /^paper: parks-2026$/m);
    });

    it('is not written for a paper that is not there, but the nearest is named', () => {
      assertRefused(
        make('follow-up', '--paper', 'parks-2027'),
        'No paper here has the id "parks-2027". Did you mean parks-2026?',
      );
      assert.equal(make('follow-up', '--paper', 'parks-2027', '--force').code, 0);
    });

    it('is not written where the paper has one already: only one would be heard', () => {
      here.write(
        'meetings.follow-up.yaml',
        'format: strategy-follow-up/1\npaper: parks-2026\nmeetings: []\n',
      );
      assertRefused(
        make('follow-up', '--paper', 'parks-2026'),
        '"meetings.follow-up.yaml" is the follow-up of "parks-2026" already. Write the next meeting in it; all meetings of a paper stand in one file.',
      );
    });

    it('is not for a file that is no paper', () => {
      here.write('notes.txt', 'hello');
      assertRefused(
        make('follow-up', '--paper', 'notes.txt'),
        '"notes.txt" is no strategy paper that has an id. Name the paper that the meetings belong to.',
      );
    });
  });

  it('takes nothing on trust that would only show once all is asked', () => {
    for (const args of [
      ['--phase', 'late'],
      ['--from', 'soon'],
      ['--from', '1/2/2026'],
      ['--from', '2027-01-01', '--to', '31.12.2026'],
      ['--id', '../up'],
      ['-o', 'nowhere/x.yaml'],
    ])
      assert.equal(make(...args).code, 2);
  });
});
