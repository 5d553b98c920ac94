/** A folder that its reader does not trust: papers are text, so nothing is held back. */
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { endBrowser, openWindow, seeFailures, type Window } from '../kit/workbench';

const NAME = 'parks-2026.strategy.yaml';

describe('in a folder that is not trusted', function () {
  this.timeout(90_000);
  let window: Window;
  seeFailures(this, () => window);

  before(async () => {
    window = await openWindow({
      files: {
        [NAME]: edited(GOOD_PAPER, ['benefits:\n      - id: ownership', 'benifits:\n      - id: ownership']),
      },
      open: NAME,
      settings: {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
        'security.workspace.trust.banner': 'always',
      },
    });
  });
  after(async () => {
    await window?.close();
    await endBrowser();
  });

  it('mistakes are underlined', async () => {
    await window.page.getByText('Restricted Mode').first().waitFor();
    await window.page.locator('.squiggly-error').first().waitFor();
    await window.picture('untrusted');
  });

  it('the map is drawn', async () => {
    await window.command('Show Strategy Map to the Side');
    const inside = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await inside.locator('[role="treeitem"]').first().waitFor();
  });
});
