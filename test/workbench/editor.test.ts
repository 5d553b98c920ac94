/** What a person sees and does in the editor, in a real VS Code driven from outside. */
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { endBrowser, openWindow, seeFailures, type Window } from '../kit/workbench';

const NAME = 'parks-2026.strategy.yaml';
const MISSPELT = edited(GOOD_PAPER, ['benefits:\n      - id: ownership', 'benifits:\n      - id: ownership']);

describe('in the editor', function () {
  this.timeout(90_000);
  let window: Window;
  seeFailures(this, () => window);

  before(async () => {
    window = await openWindow({ files: { [NAME]: MISSPELT }, open: NAME });
  });
  after(async () => {
    await window?.close();
    await endBrowser();
  });

  /** @param place `line` or `line:column`, from 1 */
  const goTo = async (place: string): Promise<void> => {
    const { page } = window;
    await page.keyboard.press('Control+g');
    await page.locator('.quick-input-widget input[type="text"]').first().fill(`:${place}`);
    await page.keyboard.press('Enter');
  };

  it('a mistake is underlined', async () => {
    await window.page.locator('.squiggly-error').first().waitFor();
    await window.picture('squiggle');
  });

  it('the light bulb mends it', async () => {
    const { page } = window;
    await goTo(`${MISSPELT.slice(0, MISSPELT.indexOf('benifits')).split('\n').length}:6`);
    // Asked while VS Code is asking itself, it says that there is nothing.
    await page.locator('.lightBulbWidget, .codicon-gutter-lightbulb, [class*="lightbulb"]').first().waitFor();
    await page.keyboard.press('Control+.');
    const fix = page
      .locator('.action-widget .monaco-list-row')
      .filter({ hasText: 'Rename it to "benefits"' });
    await fix.first().waitFor();
    await window.picture('light-bulb');
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+s');
    await window.until(() => window.read(NAME) === GOOD_PAPER);
  });

  it('what is typed is found', async () => {
    const { page } = window;
    await goTo('14');
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    await page.locator('.squiggly-error').first().waitFor();
    for (let count = 0; count < 'submittedx'.length; count++) await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+Space');
    const suggestions = page.locator('.suggest-widget .monaco-list-row');
    await suggestions.filter({ hasText: 'adopted' }).first().waitFor();
    await window.picture('suggestions');
    await page.keyboard.type('adopted');
    await page.keyboard.press('Escape');
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await page
      .locator('[id="strategy-papers.strategy-papers.strategyPapers.stage"]')
      .filter({ hasText: 'Adopted' })
      .waitFor();
  });

  it('a reloaded window finds it again', async () => {
    await window.page.keyboard.press('Control+s');
    await window.until(() => window.read(NAME).includes('status: adopted'));
    await window.reload();
    await window.page
      .locator('[id="strategy-papers.strategy-papers.strategyPapers.stage"]')
      .filter({ hasText: 'Adopted' })
      .waitFor();
  });
});
