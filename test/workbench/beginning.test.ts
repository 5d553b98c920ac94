/** A unit lead begins: an empty folder, a few questions, a paper with places to fill in, and the check before submission. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { GOOD_ORGANISATION } from '../kit/good-paper';
import { endBrowser, openWindow, seeFailures, type Window } from '../kit/workbench';

describe('a new paper', function () {
  this.timeout(90_000);
  let window: Window;
  seeFailures(this, () => window);
  let input: Locator;

  before(async () => {
    window = await openWindow({ files: { 'lindby.organisation.yaml': GOOD_ORGANISATION } });
    input = window.page.locator('.quick-input-widget input[type="text"]').first();
  });
  after(async () => {
    await window?.close();
    await endBrowser();
  });

  const bar = (id: string): Locator =>
    window.page.locator(`[id="strategy-papers.strategy-papers.strategyPapers.${id}"]`);
  const question = (words: string): Promise<void> =>
    window.page.locator('.quick-input-widget').filter({ hasText: words }).waitFor();

  it('is offered where there is none', async () => {
    await window.page.locator('.activitybar .action-label[aria-label^="Strategy papers"]').click();
    await window.page.getByRole('button', { name: 'New strategy paper', exact: true }).waitFor();
    await window.picture('welcome');
  });

  it('asks for unit, period, people and language', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'New strategy paper', exact: true }).click();
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Elderly Care' }).waitFor();
    await window.picture('new-paper-unit');
    await input.fill('Sch');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'The usual one' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Karla Sand' }).waitFor();
    await input.fill('Anna');
    await page.keyboard.press('Enter');
    await question('Who are the change agents?');
    await input.fill('Bo Lind');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Dansk' }).waitFor();
    await window.picture('new-paper-language');
    await page.keyboard.press('Enter');
    await window.until(() => window.read('schools-2026.strategy.yaml').includes('name: Schools'));
  });

  it('begins in the direction', async () => {
    const { page } = window;
    await bar('places').filter({ hasText: 'places to fill in' }).waitFor();
    await page.locator('.editor-instance .view-line').filter({ hasText: 'Where are you going' }).waitFor();
    await window.picture('new-paper');
    const before = Number.parseInt((await bar('places').innerText()).trim(), 10);
    await page.keyboard.type('In 2027 every pupil will know a grown-up here by name');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Pupils meet their teachers at the door');
    await bar('places')
      .filter({ hasText: `${before - 2} places to fill in` })
      .waitFor();
    await page.keyboard.press('Control+s');
    await window.until(() => window.read('schools-2026.strategy.yaml').includes('title: Pupils meet'));
    assert.match(window.read('schools-2026.strategy.yaml'), /statement: In 2027 every pupil/);
  });

  it('says what to talk about before submission', async () => {
    const { page } = window;
    await bar('stage').filter({ hasText: 'before submission' }).click();
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'line' }).first().waitFor();
    await window.picture('before-submission');
    await page.keyboard.press('Escape');
  });

  it('stands in the list of papers', async () => {
    const { page } = window;
    const row = page.locator('.pane-body .monaco-list-row').filter({ hasText: 'Schools' });
    await row.waitFor();
    assert.match(await row.innerText(), /no follow-up yet/);
    await window.picture('papers');
  });

  it('is spoken of in Danish where that is chosen', async () => {
    const text = window.read('schools-2026.strategy.yaml');
    await window.close();
    window = await openWindow({
      files: { 'schools-2026.strategy.yaml': text },
      settings: { 'strategyPapers.language': 'da' },
    });
    const { page } = window;
    await window.openFile('schools-2026.strategy.yaml');
    await bar('places').filter({ hasText: 'steder at udfylde' }).waitFor();
    await page.locator('.activitybar .action-label[aria-label^="Strategipapirer"]').click();
    await page.locator('.pane-body .monaco-list-row').filter({ hasText: 'kladde' }).waitFor();
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type="text"]').first().fill('>Strategipapirer');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Ny strategi' }).first().waitFor();
    await window.picture('danish-palette');
    assert.equal(await rows.filter({ hasText: 'New Strategy Paper' }).count(), 0);
  });

  it('is shown how in Danish, with pictures', async () => {
    const { page } = window;
    await page.keyboard.press('Escape');
    await window.command('Welcome: Open Walkthrough...');
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: 'Skriv jeres strategi' })
      .click();
    await page.getByText('Begynd med mere end en tom side').first().waitFor();
    await page.waitForTimeout(1500);
    await window.picture('walkthrough');
  });
});
