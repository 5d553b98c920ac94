/** How long the extension takes to begin, in a window of its own, so that nothing has woken it. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { cleared, findingsOf, openedParks } from '../inside/window';

/** In milliseconds, as the extension promises. */
const LONGEST = 50;

/** Waits until VS Code's own extensions, which share the process, have little left to do. */
async function quiet(): Promise<void> {
  for (let round = 0; round < 50; round++) {
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { user, system } = process.cpuUsage(before);
    if (user + system < 10_000) return;
  }
}

describe('the extension begins', () => {
  after(cleared);

  const extension = vscode.extensions.getExtension('strategy-papers.strategy-papers');

  it('when it is needed', () => {
    assert.equal(extension?.isActive, false);
  });

  it(`in less than ${LONGEST} ms`, async function () {
    await quiet();
    // The processor's time: how long others keep it from us does not count.
    const began = performance.now();
    const before = process.cpuUsage();
    await extension?.activate();
    const { user, system } = process.cpuUsage(before);
    const [taken, wall] = [(user + system) / 1000, performance.now() - began];
    if (this.test)
      this.test.title += ` (${taken.toFixed(1)} ms of the processor, ${wall.toFixed(1)} ms in all)`;
    assert.equal(extension?.isActive, true);
    assert.ok(taken < LONGEST, `It took ${taken} ms.`);
  });

  it('with little to load before its commands are there', () => {
    const size = (name: string): number => statSync(join(extension?.extensionPath ?? '', 'dist', name)).size;
    assert.ok(size('extension.js') < 100_000, `${size('extension.js')} bytes`);
    assert.ok(size('client-main.js') > size('extension.js'));
  });

  it('and goes on to check', async () => {
    const document = await openedParks('format: strategy-paper/1\n');
    await findingsOf(document.uri);
  });
});
