/** What VS Code calls in its extension host: runs the tests beside it with mocha and writes what became of them. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export async function run(): Promise<void> {
  // The class is only there at run time, in this package's own mocha.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'min', color: false });
  for (const file of readdirSync(__dirname).sort())
    if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  await mocha.loadFilesAsync();
  const results: { title: string; milliseconds: number; fault?: string }[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    const note = (test: Mocha.Test | Mocha.Hook, fault?: Error): void => {
      const milliseconds = test.duration ?? 0;
      results.push({
        title: test.fullTitle(),
        milliseconds,
        ...(fault && { fault: fault.stack ?? fault.message }),
      });
    };
    runner.on('pass', (test) => note(test));
    runner.on('fail', note);
  });
  writeFileSync(join(__dirname, 'results.json'), JSON.stringify(results, null, 2));
  const failed = results.filter(({ fault }) => fault !== undefined).length;
  if (failed > 0) throw new Error(`${failed} failed`);
}
