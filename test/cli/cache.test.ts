/** `--cache`: what is remembered from run to run, and when it is not trusted. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, folder } from '../kit/cli';
import { GOOD_ORGANISATION, GOOD_PAPER, TODAY } from '../kit/good-paper';

const NAME = 'parks-2026.strategy.yaml';
const DAY = ['--today', TODAY];
const NO_DIRECTION = GOOD_PAPER.replace(/^direction:\n(?: .*\n)+/m, '');

describe('--cache', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder();
  });
  afterEach(() => here.remove());

  it('remembers, and notices when the file, the organisation, the day or the stage changes', () => {
    here.write(NAME, GOOD_PAPER);
    const stats = (...args: string[]) => here.run(['validate', ...DAY, '--cache', '--stats', ...args]);
    assert.doesNotMatch(stats().stderr, /unchanged/);
    assert.match(stats().stderr, /1 of them unchanged/);
    assert.doesNotMatch(stats('--stage', 'draft').stderr, /unchanged/);
    assert.doesNotMatch(stats().stderr, /unchanged/);
    here.write('lindby.organisation.yaml', `${GOOD_ORGANISATION}rules:\n  dialogue/own-unit: off\n`);
    assert.doesNotMatch(stats().stderr, /unchanged/);
    here.write(NAME, NO_DIRECTION);
    const { code, stdout } = stats();
    assert.match(stdout, /direction\/missing/);
    assert.equal(code, 1);
    assert.equal(stats().stdout, stdout);
  });

  it('is written only where there is something new to remember', () => {
    here.write(NAME, NO_DIRECTION);
    here.run(['validate', ...DAY, '--cache']);
    const written = () => statSync(join(here.path, '.strategy-papers-cache')).mtimeMs;
    const first = written();
    here.run(['validate', ...DAY, '--cache']);
    assert.equal(written(), first);
    here.write(NAME, GOOD_PAPER);
    here.run(['validate', ...DAY, '--cache']);
    assert.notEqual(written(), first);
  });

  it('takes no harm from a cache that was cut short', () => {
    here.write(NAME, NO_DIRECTION);
    here.write('.strategy-papers-cache', '{"key":"');
    assert.equal(here.run(['validate', ...DAY, '--cache']).code, 1);
  });
});
