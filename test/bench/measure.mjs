// Runs one command as a whole process and says what it took: wall time, processor time, memory.
// Knows nothing of what is measured, and starts one process at a time.

import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A command line without a shell.
 * @typedef {{ program: string, arguments: readonly string[], cwd: string }} Command
 */

/**
 * `wall` and `cpu` (user and system) in seconds, `memory` the most that lay in memory at once, in bytes;
 * `cpu` and `memory` are null where only the wall time was asked for.
 * @typedef {{ wall: number, cpu: number | null, memory: number | null, exitCode: number, output: string }} Run
 */

const usagePreload = fileURLToPath(new URL('usage.cjs', import.meta.url));

/** GNU time counts a process from outside, children included; other systems' `time` prints other things. */
const gnuTime = (() => {
  const candidate = '/usr/bin/time';
  if (!existsSync(candidate)) return null;
  const asked = spawnSync(candidate, ['--version'], { encoding: 'utf8' });
  return `${asked.stdout}${asked.stderr}`.includes('GNU') ? candidate : null;
})();

/** How processor time and memory are found here, for the report. */
export const usageFrom = gnuTime === null ? 'process.resourceUsage()' : 'GNU time';

/**
 * Runs a command to its end, its output going to a file as it would in CI.
 * @param {Command} command
 * @param {{ folder: string, usage: boolean }} options `folder` for passing files; `usage` false runs the command
 *   bare, so that not even a wrapper's millisecond is in the wall time
 * @returns {Promise<Run>}
 * @throws when the command can't be started, or is ended by a signal
 */
export async function run(command, { folder, usage }) {
  const outputFile = path.join(folder, 'output.txt');
  const usageFile = path.join(folder, 'usage.txt');
  rmSync(usageFile, { force: true });
  const started = usage ? wrapped(command, usageFile) : { ...command, env: {} };
  const output = openSync(outputFile, 'w');
  const before = process.hrtime.bigint();
  /** @type {number} */
  let exitCode;
  try {
    exitCode = await new Promise((resolve, reject) => {
      const child = spawn(started.program, started.arguments, {
        cwd: command.cwd,
        stdio: ['ignore', output, output],
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...started.env },
      });
      child.on('error', reject);
      child.on('exit', (code, signal) => {
        if (code === null) reject(new Error(`${command.arguments.join(' ')} was ended by ${signal}`));
        else resolve(code);
      });
    });
  } finally {
    closeSync(output);
  }
  const wall = Number(process.hrtime.bigint() - before) / 1e9;
  const took = usage ? readUsage(usageFile) : { cpu: null, memory: null };
  return { wall, ...took, exitCode, output: readFileSync(outputFile, 'utf8') };
}

/**
 * @param {Command} command
 * @param {string} usageFile
 */
function wrapped(command, usageFile) {
  if (gnuTime !== null) {
    return {
      program: gnuTime,
      arguments: ['--quiet', '-f', '%U %S %M', '-o', usageFile, command.program, ...command.arguments],
      env: {},
    };
  }
  return {
    program: command.program,
    arguments: ['--require', usagePreload, ...command.arguments],
    env: { BENCH_USAGE_FILE: usageFile },
  };
}

/** @param {string} usageFile written by GNU time or usage.cjs: user seconds, system seconds, kibibytes */
function readUsage(usageFile) {
  const [user, system, kibibytes] = readFileSync(usageFile, 'utf8').trim().split(' ').map(Number);
  if (user === undefined || system === undefined || kibibytes === undefined || Number.isNaN(kibibytes)) {
    throw new Error(`No usage was written to ${usageFile}`);
  }
  return { cpu: user + system, memory: kibibytes * 1024 };
}

/**
 * @param {readonly number[]} numbers at least one
 * @returns {number}
 */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('A median needs a number');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
