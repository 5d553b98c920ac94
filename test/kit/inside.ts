/** Bundles the tests that run inside the extension host, and reads what became of them. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './cli';

const TESTS = join(ROOT, 'test', 'workbench', 'inside');
const BUILT = join(ROOT, '.vscode-test', 'inside');

export interface InsideResult {
  readonly title: string;
  readonly milliseconds: number;
  /** Absent for a test that passed. */
  readonly fault?: string;
}

/** Where the suite writes its results: beside itself, since the window is not told anything else. */
export const RESULTS = join(BUILT, 'results.json');

/** Builds the suite. @returns the module whose `run()` VS Code calls */
export async function builtSuite(): Promise<string> {
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(BUILT, { recursive: true });
  await build({
    entryPoints: readdirSync(TESTS)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(TESTS, file)),
    outdir: BUILT,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(BUILT, 'index.js');
}

/** @throws where the suite wrote none: it did not come to its end */
export function insideResults(): readonly InsideResult[] {
  return JSON.parse(readFileSync(RESULTS, 'utf8'));
}
