/** Writes each report to its place: the screen, or a file that is either whole or as before. */
import { accessSync, constants, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { ReportFormat, ReportStyle } from '../report/format';
import type { RunReport } from '../report/model';
import { usageError } from './usage-error';
import type { FormatName, Output } from './validate-options';

/** Each format is loaded when it is asked for. */
const LOADERS: Readonly<Record<FormatName, () => Promise<ReportFormat>>> = {
  text: async () => (await import('../report/text')).textReport,
  json: async () => (await import('../report/json')).jsonReport,
  sarif: async () => (await import('../report/sarif')).sarifReport,
  junit: async () => (await import('../report/junit')).junitReport,
  github: async () => (await import('../report/github')).githubReport,
  gitlab: async () => (await import('../report/gitlab')).gitlabReport,
  markdown: async () => (await import('../report/markdown')).markdownReport,
  html: async () => (await import('../report/html')).htmlReport,
};

/**
 * Writes the report in each of its formats.
 * @throws UsageError where one cannot be written; the others are
 */
export async function writeReports(
  run: RunReport,
  outputs: readonly Output[],
  flags: { readonly color?: boolean; readonly quiet?: boolean },
): Promise<void> {
  let fault: unknown;
  for (const { format, file } of outputs) {
    const write = await LOADERS[format]();
    const onScreen = file === undefined && process.stdout.isTTY === true;
    const style: ReportStyle = {
      color: onScreen && flags.color !== false && !process.env['NO_COLOR'],
      wrap: onScreen,
      width: (file === undefined && process.stdout.columns) || 100,
      quiet: flags.quiet === true,
    };
    const text = write(run, style);
    if (file === undefined) process.stdout.write(text);
    else {
      // One that cannot be written shall not keep the others from being read.
      await writeWhole(file, text).catch((unwritten: unknown) => {
        fault ??= unwritten;
      });
    }
  }
  if (fault !== undefined) throw fault;
}

/**
 * Writes `content` over a file that held `before` when it was read.
 * @throws UsageError where it holds something else by now, which somebody would lose, or cannot be written
 */
export async function writeOver(file: string, before: Uint8Array, content: string): Promise<void> {
  let now: Uint8Array;
  try {
    now = readFileSync(file);
  } catch (fault) {
    throw usageError('cannot-write', { file }, { fault });
  }
  if (Buffer.compare(before, now) !== 0) throw usageError('changed-meanwhile', { file });
  await writeWhole(file, content);
}

/**
 * Writes a file atomically; what is no ordinary file (`/dev/null`, a pipe) is written to, not replaced.
 * @throws UsageError where its folder does not exist or it cannot be written
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  try {
    const kind = statSync(file, { throwIfNoEntry: false });
    // Replacing needs no right to write to the file itself: what is locked is left alone.
    if (kind) accessSync(file, constants.W_OK);
    if (kind?.isFile() === false) writeFileSync(file, content);
    else {
      const whole = typeof content === 'string' ? content : Buffer.from(content);
      await (await import('write-file-atomic')).default(file, whole);
    }
  } catch (fault) {
    throw usageError('cannot-write', { file }, { fault });
  }
}
