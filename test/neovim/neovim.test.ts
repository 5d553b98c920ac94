/** Neovim, set up as the README says: findings appear, a fix and a completion are taken, a rename reaches all files. */
import assert from 'node:assert/strict';
import { type Folder, folder } from '../kit/cli';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { LOG, NEIGHBOURS } from '../kit/neighbours';
import { neovim, type Outcome, session } from './neovim';

const FILES = {
  'parks-2026.strategy.yaml': edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']),
  'parks-2026.follow-up.yaml': NEIGHBOURS[LOG] ?? '',
};

describe('Neovim with the configuration of the README', function () {
  this.timeout(300_000);
  let here: Folder;
  let outcome: Outcome;
  before(() => {
    console.log(`    Neovim ${neovim()}`);
    here = folder(FILES);
    outcome = session(here);
    assert.equal(outcome.fault, undefined);
  });
  after(() => here?.remove());

  it('shows what is found', () =>
    assert.ok(outcome.found.includes('format/unknown-field'), outcome.found.join()));

  it('applies a fix that is chosen', () => {
    assert.ok(outcome.offered.some((title) => title.includes('expected_of_managers')));
    assert.match(outcome.fixed, /^expected_of_managers: /);
    assert.match(here.read('parks-2026.strategy.yaml'), /^expected_of_managers: /m);
  });

  it('completes', () => assert.deepEqual(outcome.completed, ['started']));

  it('renames in all files', () => {
    for (const name of Object.keys(FILES)) {
      const text = here.read(name);
      assert.match(text, /three-small-parks/, name);
      assert.doesNotMatch(text, /first-three-parks/, name);
    }
  });

  it('is started by `vim.lsp.start` where that is there', () => {
    const other = folder(FILES);
    const standIn = `vim.lsp.start = vim.lsp.start or function(config)
  Clients = Clients or {}
  Clients[config.name] = Clients[config.name] or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, Clients[config.name])
  return Clients[config.name]
end`;
    const { fault, found } = session(other, undefined, standIn);
    other.remove();
    assert.equal(fault, undefined);
    assert.deepEqual(found, outcome.found);
  });
});
