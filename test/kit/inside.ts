/** Bundles the tests that run inside the extension host, and reads what became of them. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './cli';

/** A folder of tests that share an extension host. */
export type Suite = 'inside' | 'activation';

const WORKBENCH = join(ROOT, 'test', 'workbench');
const built = (suite: Suite): string => join(ROOT, '.vscode-test', suite);

export interface InsideResult {
  readonly title: string;
  readonly milliseconds: number;
  /** Absent for a test that passed. */
  readonly fault?: string;
}

/** Builds a suite. @returns the module whose `run()` VS Code calls */
export async function builtSuite(suite: Suite): Promise<string> {
  const outdir = built(suite);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const tests = readdirSync(join(WORKBENCH, suite)).filter((file) => file.endsWith('.test.ts'));
  await build({
    entryPoints: [
      join(WORKBENCH, 'inside', 'index.ts'),
      ...tests.map((file) => join(WORKBENCH, suite, file)),
    ].map((path) => ({ in: path, out: basename(path, '.ts') })),
    outdir,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(outdir, 'index.js');
}

/**
 * What a suite wrote beside itself, since the window is not told anything else.
 * @throws where it wrote nothing: it did not come to its end
 */
export function insideResults(suite: Suite): readonly InsideResult[] {
  return JSON.parse(readFileSync(join(built(suite), 'results.json'), 'utf8'));
}
