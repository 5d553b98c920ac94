/** What a person sees and does in the editor, in a real VS Code driven from outside. */
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { endBrowser, openWindow, type Window } from '../kit/workbench';

describe('in the editor', function () {
  this.timeout(60_000);
  let window: Window;

  before(async () => {
    window = await openWindow({
      files: {
        'parks.strategy.yaml': edited(GOOD_PAPER, [
          'benefits:\n      - id: ownership',
          'benifits:\n      - id: ownership',
        ]),
      },
      open: 'parks.strategy.yaml',
    });
  });
  after(async () => {
    await window?.close();
    await endBrowser();
  });

  it('a mistake is underlined', async () => {
    await window.page.locator('.squiggly-error').first().waitFor();
    await window.picture('squiggle');
  });
});
