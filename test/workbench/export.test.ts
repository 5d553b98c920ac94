/** The map as a file, by the command: asked which kind, and where. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { GOOD_PAPER } from '../kit/good-paper';
import { endBrowser, openWindow, seeFailures, type Window } from '../kit/workbench';

const NAME = 'parks-2026.strategy.yaml';

describe('a map is exported', function () {
  this.timeout(90_000);
  let window: Window;
  seeFailures(this, () => window);

  before(async () => {
    window = await openWindow({ files: { [NAME]: GOOD_PAPER }, open: NAME });
    await window.page
      .locator('[id="strategy-papers.strategy-papers.strategyPapers.stage"]')
      .filter({ hasText: 'Submitted' })
      .waitFor();
  });
  after(async () => {
    await window?.close();
    await endBrowser();
  });

  const exported = async (kind: string, name: string): Promise<void> => {
    const { page } = window;
    await window.command('Export Strategy Map');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: kind }).click();
    // It asks for a folder first, and then writes the name behind it.
    await page.waitForFunction(
      `[...document.querySelectorAll('.quick-input-widget input')].some(({ value }) => value.endsWith('/${name}'))`,
    );
    await window.picture(`exported-${kind}`);
    await page.keyboard.press('Enter');
    await window.until(() => window.read(name).length > 1000);
  };

  it('as SVG', async () => {
    await exported('SVG', 'parks-2026.svg');
    assert.match(window.read('parks-2026.svg'), /^<svg|^<\?xml/);
  });

  it('as PNG, which the page of the map draws', async () => {
    await exported('PNG', 'parks-2026.png');
    const picture = readFileSync(window.path('parks-2026.png'));
    assert.equal(picture.toString('latin1', 1, 4), 'PNG');
    // Twice as wide as a sheet on the screen.
    assert.ok(picture.readUInt32BE(16) > 1000, String(picture.readUInt32BE(16)));
  });
});
