/** The extension where there is no Node: in a browser, in a web worker, with the language server in another. */
import assert from 'node:assert/strict';
import { ROOT } from '../kit/cli';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { serversHere } from '../kit/processes';
import { endBrowser, openWindow, seeFailures, type Window } from '../kit/workbench';

const NAME = 'parks-2026.strategy.yaml';

describe('in a browser', function () {
  this.timeout(90_000);
  let window: Window;
  seeFailures(this, () => window);

  before(async function () {
    if (process.platform === 'win32') this.skip();
    const misspelt = edited(GOOD_PAPER, [
      'benefits:\n      - id: ownership',
      'benifits:\n      - id: ownership',
    ]);
    const files = {
      [NAME]: misspelt,
      'schools-2026.strategy.yaml': edited(
        misspelt,
        ['id: parks-2026', 'id: schools-2026'],
        ['name: Parks', 'name: Schools'],
      ),
    };
    window = await openWindow({ files, open: NAME, extension: { web: ROOT } });
  });
  after(async () => {
    await window?.close();
    await endBrowser();
  });

  it('mistakes are found', async () => {
    await window.page.locator('.squiggly-error').first().waitFor();
    await window.picture('in-browser');
  });

  it('nothing of it runs elsewhere', async () => {
    const names = await Promise.all(window.page.workers().map((worker) => worker.evaluate('self.name')));
    assert.ok(names.includes('ExtensionHostWorker'), names.join(', '));
    assert.deepEqual(serversHere(), []);
  });

  it('the map is drawn', async () => {
    await window.command('Show Strategy Map to the Side');
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.getByText('Children can walk to').first().waitFor({ state: 'attached' });
    await window.picture('in-browser-map');
  });

  it('papers that are not open are read, too', async () => {
    await window.page.locator('.activitybar .action-label[aria-label^="Strategy papers"]').click();
    const rows = window.page.locator('.pane-body .monaco-list-row');
    await rows.filter({ hasText: 'Schools' }).filter({ hasText: 'findings' }).waitFor();
  });
});
