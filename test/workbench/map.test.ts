/** The map beside its text, in a real VS Code driven from outside. */
import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { endBrowser, openWindow, seeFailures, type Window } from '../kit/workbench';

const NAME = 'parks-2026.strategy.yaml';
const files = { [NAME]: GOOD_PAPER, 'lindby.organisation.yaml': GOOD_ORGANISATION };
const size = { width: 1500, height: 900 };

describe('the map beside its text', function () {
  this.timeout(120_000);
  let window: Window;
  seeFailures(this, () => window);

  after(async () => {
    await window?.close();
    await endBrowser();
  });

  const map = (): FrameLocator =>
    window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const place = (words: string): Locator => map().locator(`.place[aria-label*="${words}"]`).first();
  /** The number of the line that the cursor stands in: it stays there while the keyboard is elsewhere. */
  const cursor = (): Promise<string> =>
    window.page.locator('.editor-instance .line-numbers.active-line-number').first().innerText();
  /** Takes the keyboard to the text, as one does by key. */
  const toText = async (): Promise<void> => {
    await window.page.keyboard.press('Control+1');
    // From the map the key takes a while: what is opened before it has come would lie over the map.
    await window.page.locator('.editor-group-container.active .monaco-editor').first().waitFor();
  };
  const line = (words: string, text = GOOD_PAPER): number =>
    text.slice(0, text.indexOf(words)).split('\n').length;
  const goTo = async (words: string, column: number): Promise<void> => {
    const { page } = window;
    await page.keyboard.press('Control+g');
    const field = page.locator('.quick-input-widget input[type="text"]').first();
    await field.fill(`:${line(words)}:${column}`);
    await page.keyboard.press('Enter');
  };
  const waitFor = async (what: () => Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + 20_000; Date.now() < end; await window.page.waitForTimeout(100))
      if (await what().catch(() => false)) return;
    throw new Error(`Waited in vain until ${what.toString()}`);
  };

  it('opens to the side', async () => {
    // A file that is named at the start would be opened in place of what was open before a reload.
    window = await openWindow({ files, size });
    await window.openFile(NAME);
    await window.page.locator('[id="strategy-papers.strategy-papers.strategyPapers.stage"]').waitFor();
    await window.command('Show Strategy Map to the Side');
    await place('Cut the hedges').waitFor({ state: 'attached' });
    assert.equal(await map().locator('h1').innerText(), 'Parks – Strategy map');
    await window.picture('map');
  });

  it('selects the text of the card that is clicked, and keeps the keyboard', async () => {
    await place('Cut the hedges').click();
    await waitFor(async () => (await cursor()) === String(line('Cut the hedges')));
    await window.page.locator('.editor-instance .selected-text').first().waitFor({ state: 'attached' });
    assert.equal(await place('Cut the hedges').getAttribute('aria-selected'), 'true');
    assert.equal(
      await place('Cut the hedges').evaluate((card) => card.ownerDocument.activeElement === card),
      true,
    );
  });

  it('changes a status in the text, which Undo takes back', async () => {
    await place('Cut the hedges').click({ button: 'right' });
    await map().getByRole('menuitemradio', { name: 'Done' }).click();
    await place('Cut the hedges along four routes. Karla Sand. Done').waitFor({ state: 'attached' });
    await window.picture('map-changed');
    await window.page.keyboard.press('Control+z');
    await place('Cut the hedges along four routes. Karla Sand. Running').waitFor({ state: 'attached' });
    await place('Cut the hedges').click({ button: 'right' });
    await map().getByRole('menuitemradio', { name: 'Done' }).click();
    await place('Cut the hedges along four routes. Karla Sand. Done').waitFor({ state: 'attached' });
    await toText();
    await window.page.keyboard.press('Control+s');
    await window.until(() => window.read(NAME) === edited(GOOD_PAPER, ['status: running', 'status: done']));
    await window.page.keyboard.press('Control+z');
    await place('Cut the hedges along four routes. Karla Sand. Running').waitFor({ state: 'attached' });
    await window.page.keyboard.press('Control+s');
    await window.until(() => window.read(NAME) === GOOD_PAPER);
  });

  it('marks the card that the cursor comes to, and leaves the keyboard in the text', async () => {
    const { page } = window;
    await goTo('started: 2026-04-01', 12);
    await waitFor(async () => (await place('Open the tool shed').getAttribute('aria-selected')) === 'true');
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    assert.equal(await cursor(), String(line('started: 2026-04-01')));
    await page.keyboard.press('Backspace');
  });

  it('shows what is typed, and keeps the last good map while the text is broken', async () => {
    const { page } = window;
    await goTo('title: Open the tool shed', 300);
    await page.keyboard.type(' and Sundays');
    await place('Open the tool shed on Saturdays and Sundays').waitFor({ state: 'attached' });
    await goTo('title: Open the tool shed', 16);
    await page.keyboard.type('"');
    await map().locator('.broken').filter({ hasText: 'as of the last readable text' }).waitFor();
    assert.equal(await place('Open the tool shed on Saturdays and Sundays').count(), 1);
    await window.picture('map-broken');
    await page.keyboard.press('Control+z');
    await map().locator('.broken').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+s');
  });

  it('is found again after the window was reloaded, with its view and its place', async () => {
    await map().getByLabel('View', { exact: true }).selectOption({ label: 'Who does what' });
    await waitFor(async () => (await map().locator('h1').innerText()).includes('Who does what'));
    await window.page.waitForTimeout(1500);
    // By its own command: VS Code then has the time to note what was open.
    const loaded = window.page.waitForEvent('load');
    await window.command('Developer: Reload Window');
    await loaded;
    await waitFor(async () => (await map().locator('h1').innerText()).includes('Who does what'));
    assert.ok((await map().locator('.place').count()) > 3);
  });

  it('follows to another paper, unless it is to stay', async () => {
    const other = edited(
      GOOD_PAPER,
      ['name: Parks\n', 'name: Woods\n'],
      ['id: parks-2026', 'id: woods-2026'],
    );
    await window.close();
    window = await openWindow({
      files: { ...files, 'woods-2026.strategy.yaml': other },
      open: NAME,
      size,
    });
    await window.page.locator('[id="strategy-papers.strategy-papers.strategyPapers.stage"]').waitFor();
    await window.command('Show Strategy Map to the Side');
    await place('Cut the hedges').waitFor({ state: 'attached' });
    await toText();
    await window.openFile('woods-2026.strategy.yaml');
    await waitFor(async () => (await map().locator('h1').innerText()).startsWith('Woods'));
    await map()
      .getByRole('button', { name: /Stay with this paper/ })
      .click();
    await toText();
    await window.openFile(NAME);
    await window.page.waitForTimeout(1000);
    assert.match(await map().locator('h1').innerText(), /^Woods/);
  });

  it('asks for nothing outside', () => {
    // VS Code itself looks for extensions.
    assert.deepEqual(
      window.outside.filter((address) => !/vscode-cdn\.net|open-vsx\.org/.test(address)),
      [],
    );
  });
});
