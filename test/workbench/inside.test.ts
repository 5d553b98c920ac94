/** Runs the tests of `inside/` in the extension host of a real VS Code, and tells each of them as a test of its own. */
import { Test } from 'mocha';
import { builtSuite, insideResults } from '../kit/inside';
import { endBrowser, openWindow } from '../kit/workbench';

describe('inside the extension host', function () {
  this.timeout(180_000);

  before(async () => {
    const window = await openWindow({ suite: await builtSuite() });
    const code = await window.ended;
    await window.close();
    for (const { title, fault } of insideResults()) {
      const test = new Test(title, () => {
        if (fault !== undefined) throw new Error(fault);
      });
      this.addTest(test);
    }
    this.addTest(
      new Test('comes to its end', () => {
        if (code !== 0 && insideResults().every(({ fault }) => fault === undefined))
          throw new Error(`The extension host ended with code ${code}.`);
      }),
    );
  });
  after(endBrowser);

  it('starts', () => {});
});
