/** What comes from standard input, and the name that it goes by. */
import { fstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UNNAMED } from '../paper/kind';
import type { GivenText } from './outcome';
import { usageError } from './usage-error';

/** What `--stdin` may be asked for, as commander hands it over. */
export interface StdinFlags {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/**
 * True where standard input is meant: by `--stdin`, or by `-` as other commands have it.
 * @throws UsageError for paths beside it, and for a name that nothing is read for
 */
export function asksForStdin(inputs: readonly string[], { stdin, stdinFilename }: StdinFlags): boolean {
  const paths = inputs.filter((input) => input !== '-');
  const isAsked = stdin === true || paths.length < inputs.length;
  if (isAsked && (paths.length > 0 || inputs.length > 1)) throw usageError('stdin-and-paths', {});
  if (!isAsked && stdinFilename !== undefined) throw usageError('stdin-name-alone', {});
  return isAsked;
}

/**
 * Reads all of standard input.
 * @param fileName the name that it goes by, where one was given
 * @throws UsageError where nothing comes from there, or it cannot be read, and for a name that can be no file's
 */
export async function givenText(fileName: string | undefined): Promise<GivenText> {
  // Of a folder Node would read an empty text.
  if (process.stdin.isTTY || fstatSync(0).isDirectory()) throw usageError('stdin-empty', {});
  if (fileName?.trim() === '') throw usageError('empty-path', {});
  if (fileName !== undefined && statSync(fileName, { throwIfNoEntry: false })?.isDirectory())
    throw usageError('stdin-name-is-folder', { file: fileName });
  const path = resolve(fileName ?? UNNAMED);
  try {
    const chunks: Buffer[] = [];
    // Not at one go: what writes there may take its time, and the system may not wait for it.
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return { path, bytes: Buffer.concat(chunks) };
  } catch (fault) {
    throw usageError('stdin-closed', {}, { fault });
  }
}
