/**
 * The same tests inside the extension host of VS Code for the desktop, which `@vscode/test-electron` downloads: run
 * where its update server can be reached.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { ROOT } from '../kit/cli';
import { TODAY } from '../kit/good-paper';
import { builtSuite, insideResults, type Suite } from '../kit/inside';

/** The oldest that has to work. */
const VERSION = '1.100.0';

async function run(suite: Suite): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'strategy-papers-desktop-'));
  const folder = join(home, 'papers');
  const user = join(home, 'user');
  mkdirSync(folder);
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ 'strategyPapers.today': TODAY }));
  try {
    await runTests({
      version: process.env['STRATEGY_PAPERS_VSCODE'] ?? VERSION,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: await builtSuite(suite),
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${user}`],
    });
  } finally {
    for (const { title, fault } of insideResults(suite))
      console.log(fault === undefined ? `✔ ${title}` : `✗ ${title}\n${fault}`);
    rmSync(home, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  await run('activation');
  await run('inside');
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
