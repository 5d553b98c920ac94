/** Runs the tests in the extension host of a real VS Code, and tells each of them as a test of its own. */
import { Test } from 'mocha';
import { builtSuite, type InsideResult, insideResults, type Suite } from '../kit/inside';
import { endBrowser, openWindow } from '../kit/workbench';

interface Run {
  readonly results: readonly InsideResult[];
  readonly code: number;
}

async function runInside(suite: Suite): Promise<Run> {
  const window = await openWindow({ suite: await builtSuite(suite) });
  const code = await window.ended;
  await window.close();
  return { results: insideResults(suite), code };
}

const hasFault = ({ results }: Run): boolean => results.some(({ fault }) => fault !== undefined);

describe('inside the extension host', function () {
  this.timeout(180_000);

  before(async () => {
    let activation = await runInside('activation');
    // What else runs on the machine makes the time longer now and then: one window of three tells.
    for (let more = 0; more < 2 && hasFault(activation); more++) activation = await runInside('activation');
    for (const run of [activation, await runInside('inside')]) {
      for (const { title, fault } of run.results) {
        const test = new Test(title, () => {
          if (fault !== undefined) throw new Error(fault);
        });
        this.addTest(test);
      }
      this.addTest(
        new Test('comes to its end', () => {
          if (run.code !== 0 && !hasFault(run))
            throw new Error(`The extension host ended with code ${run.code}.`);
        }),
      );
    }
  });
  after(endBrowser);

  it('starts', () => {});
});
