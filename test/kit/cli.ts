/** Runs the built command as a process, in a folder of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');
export const CLI = join(ROOT, 'dist/cli.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Folder {
  readonly path: string;
  write(name: string, text: string | Uint8Array): void;
  read(name: string): string;
  has(name: string): boolean;
  run(
    args: readonly string[],
    options?: { readonly input?: string; readonly env?: NodeJS.ProcessEnv },
  ): Outcome;
  spawn(args: readonly string[]): ReturnType<typeof spawn>;
  remove(): void;
}

/** A new empty folder outside the project. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'strategy-papers-'));
  const env = (extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    LANG: 'en_US.UTF-8',
    ...extra,
  });
  const made: Folder = {
    path,
    write(name, text) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    has: (name) => existsSync(join(path, name)),
    run(args, options = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        cwd: path,
        env: env(options.env),
        encoding: 'utf8',
        input: options.input ?? '',
      });
      return { code: status, stdout, stderr };
    },
    spawn: (args) => spawn(process.execPath, [CLI, ...args], { cwd: path, env: env() }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  for (const [name, text] of Object.entries(files)) made.write(name, text);
  return made;
}
