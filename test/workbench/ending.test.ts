/** What a person sees when the language server ends on its own: nothing, a few times; then what can be done. */
import assert from 'node:assert/strict';
import { GOOD_PAPER } from '../kit/good-paper';
import { serversHere } from '../kit/processes';
import { endBrowser, openWindow, seeFailures, type Window } from '../kit/workbench';

const NAME = 'parks-2026.strategy.yaml';

/** How often it is started again in a few minutes. */
const RESTARTS = 4;

describe('when the language server ends', function () {
  this.timeout(90_000);
  let window: Window;
  let ended: readonly number[] = [];
  seeFailures(this, () => window);

  before(async function () {
    if (process.platform === 'win32') this.skip();
    window = await openWindow({ files: { [NAME]: GOOD_PAPER }, open: NAME });
    await stage().filter({ hasText: 'Submitted' }).waitFor();
  });
  after(async () => {
    await window?.close();
    await endBrowser();
  });

  const stage = () => window.page.locator('[id="strategy-papers.strategy-papers.strategyPapers.stage"]');
  const message = () =>
    window.page.locator('.notification-toast').filter({ hasText: 'Strategy Papers has stopped checking' });
  const squiggle = () => window.page.locator('.squiggly-error').first();
  const running = (): number | undefined => serversHere().find((pid) => !ended.includes(pid));
  const end = async (): Promise<void> => {
    await window.until(() => running() !== undefined);
    const pid = running();
    assert.ok(pid);
    process.kill(pid, 'SIGKILL');
    ended = [...ended, pid];
  };
  const typed = async (): Promise<void> => {
    const { page } = window;
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('x');
  };

  it('it is started again, and finds what was typed meanwhile', async () => {
    await end();
    await typed();
    await squiggle().waitFor();
    assert.equal(await message().count(), 0);
  });

  it('it is left alone after some times, and said what to do', async () => {
    while (ended.length < RESTARTS) await end();
    await end();
    await message().waitFor();
    await window.picture('server-ended');
    assert.match(await message().innerText(), /ended 5 times in a few minutes\. Your text is safe\./);
    assert.equal(running(), undefined);
  });

  it('it is started again when that is chosen', async () => {
    await message().getByText('Start again').click();
    await squiggle().waitFor();
    await window.page.keyboard.press('Control+z');
    await squiggle().waitFor({ state: 'detached' });
  });
});
