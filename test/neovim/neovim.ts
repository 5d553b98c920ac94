/** A headless Neovim with the configuration that the README gives, and nothing else. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, type Folder, ROOT } from '../kit/cli';

/** What the session in `session.lua` came to. */
export interface Outcome {
  readonly fault?: string;
  readonly found: readonly string[];
  readonly offered: readonly string[];
  readonly fixed: string;
  readonly completed: readonly string[];
}

/**
 * Neovim's version, once it is there: where it is missing, Debian's is installed.
 * @throws where that cannot be done, with what to install
 */
export function neovim(): string {
  const version = (): string | undefined => /^NVIM v([\d.]+)/.exec(run('nvim', ['--version']))?.[1];
  const found = version();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'neovim']);
  }
  const installed = version();
  if (installed === undefined)
    throw new Error('Neovim is missing. Install it (0.7 or newer; on Debian: apt-get install neovim).');
  return installed;
}

/** The configuration in the README: its only piece of Lua. */
export function configuration(): string {
  const pieces = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```lua\n(.*?)^```$/gms)];
  const [[, lua = ''] = []] = pieces;
  if (pieces.length !== 1 || lua === '') throw new Error('The README has one configuration for Neovim.');
  return lua;
}

/**
 * Runs the session in `here`, which holds the papers.
 * @param command what stands behind the command `strategy-papers`, as a line of a shell script
 * @param before Lua that comes before the configuration
 */
export function session(
  here: Folder,
  command = `exec "${process.execPath}" "${CLI}" "$@"`,
  before = '',
): Outcome {
  here.write('.home/bin/strategy-papers', `#!/bin/sh\n${command}\n`);
  chmodSync(join(here.path, '.home/bin/strategy-papers'), 0o755);
  here.write('.home/init.lua', `${before}\n${configuration()}`);
  const home = join(here.path, '.home');
  const { status, stderr, error } = spawnSync(
    'nvim',
    [
      '--headless',
      '-i',
      'NONE',
      '-n',
      '-u',
      join(home, 'init.lua'),
      '-c',
      `luafile ${join(__dirname, 'session.lua')}`,
    ],
    {
      cwd: here.path,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`,
        HOME: home,
        LANG: 'C.UTF-8',
        OUTCOME: join(home, 'outcome.json'),
      },
    },
  );
  if (error) throw error;
  if (!here.has('.home/outcome.json')) throw new Error(`Neovim ended with ${status}: ${stderr}`);
  return JSON.parse(here.read('.home/outcome.json'));
}

function run(command: string, args: readonly string[]): string {
  return (
    spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .stdout ?? ''
  );
}
