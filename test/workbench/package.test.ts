/** The extension as it is handed out: packed into a `.vsix`, installed, and used. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../kit/cli';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { endBrowser, openWindow, seeFailures, type Window } from '../kit/workbench';

const NAME = 'parks-2026.strategy.yaml';

describe('the packed extension', function () {
  this.timeout(120_000);
  let window: Window | undefined;
  let vsix: string;
  seeFailures(this, () => window);

  before(() => {
    // What was built is packed: the build is a step of its own.
    execFileSync(process.execPath, ['client/build/package.mjs', '--no-build'], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    const [file] = readdirSync(join(ROOT, 'out')).filter((name) => name.endsWith('.vsix'));
    assert.ok(file);
    vsix = join(ROOT, 'out', file);
  });
  after(async () => {
    await window?.close();
    await endBrowser();
  });

  it('is small', () => {
    assert.ok(statSync(vsix).size < 2.5 * 1024 * 1024);
  });

  it('is installed, and finds mistakes', async () => {
    const text = edited(GOOD_PAPER, ['benefits:\n      - id: ownership', 'benifits:\n      - id: ownership']);
    window = await openWindow({ files: { [NAME]: text }, open: NAME, extension: { vsix } });
    await window.page.locator('.squiggly-error').first().waitFor();
    await window.command('Show Strategy Map to the Side');
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.getByText('Children can walk to').first().waitFor({ state: 'attached' });
    await window.picture('packed');
  });

  it('has a page of its own, with its pictures, that begins with what to do in the editor', async () => {
    await window?.close();
    window = await openWindow({ extension: { vsix } });
    const { page } = window;
    await page.keyboard.press('Control+Shift+x');
    await page.locator('.extensions-list .monaco-list-row', { hasText: 'Strategy Papers' }).first().click();
    const shown = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await shown.getByRole('heading', { name: 'How to start' }).waitFor();
    const pictures = shown.locator('img');
    await pictures.first().evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
    const widths = await pictures.evaluateAll((all) =>
      all.map((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    );
    assert.ok(widths.length > 0 && widths.every((width) => width > 0), widths.join());
    // What belongs to the command line is for those who have the repository.
    assert.doesNotMatch(await shown.locator('body').innerText(), /\bnp[mx]\b|\bclone\b/);
    await window.picture('extension-page');
  });

  it('names on its page commands that there are', () => {
    const page = readFileSync(join(ROOT, 'client/README.md'), 'utf8');
    const { contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const titles = contributes.commands.map(({ title }: { readonly title: string }) => title);
    const named = [...page.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name);
    assert.ok(named.length > 5);
    for (const name of named) assert.ok(titles.includes(name), name);
  });

  it('shows mistakes in high contrast, too', async () => {
    await window?.close();
    window = await openWindow({
      files: { [NAME]: GOOD_PAPER },
      open: NAME,
      extension: { vsix },
      settings: { 'workbench.colorTheme': 'Default High Contrast' },
    });
    const { page } = window;
    await page.locator('.monaco-workbench.hc-black').waitFor();
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('x');
    await page.locator('.squiggly-error').first().waitFor();
    await window.picture('high-contrast');
  });

  it('draws the map in the inks of high contrast', async () => {
    const here = window;
    assert.ok(here);
    const { page } = here;
    await page.keyboard.press('Backspace');
    await here.command('Show Strategy Map to the Side');
    const map = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await map.locator('[role="treeitem"]').first().waitFor({ state: 'attached' });
    await map.locator('body.vscode-high-contrast').waitFor();
    const colour = await map
      .locator('main')
      .evaluate((main) => main.ownerDocument.defaultView?.getComputedStyle(main).backgroundColor);
    assert.equal(colour, 'rgb(0, 0, 0)');
    await here.picture('map-high-contrast');
  });
});
