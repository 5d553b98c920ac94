/** One file of a run: checked in its workspace, a fault of the tool being its report. */
import { relative } from 'node:path';
import type { FileReport } from '../report/model';
import type { Asked } from './asked';
import { slashed } from './files';
import type { Library } from './library';

/** A text that comes from standard input instead of its file. */
export interface GivenText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Remembers reports of files that stay as they are. */
export interface Cache {
  /** The report made for the same content in the same surroundings. */
  recall(path: string, digest: string): FileReport | undefined;
  remember(path: string, digest: string, report: FileReport): void;
}

export interface RunWish {
  /** Absolute, in the order to report them in. */
  readonly paths: readonly string[];
  readonly library: Library;
  readonly asked: Asked;
  readonly given?: GivenText | undefined;
  readonly cache?: Cache | undefined;
  /** Is told how many files are done. */
  readonly onFile?: (done: number) => void;
}

/** One file checked, with the digest that its report is remembered by. */
export interface Outcome {
  readonly report: FileReport;
  readonly digest: string;
  /** True where the file could not be opened: no fault of the tool. */
  readonly unopened: boolean;
  /** True where the tool itself failed on it. */
  readonly failed: boolean;
}

/** What a report on these bytes is remembered by: they, and all that others supply. */
export async function digestFor(bytes: Uint8Array, path: string, library: Library): Promise<string> {
  const { digestOf } = await import('./digest');
  return digestOf(bytes) + (await library.digestOf(path));
}

/** Checks one file; never throws: that it cannot be opened, or a fault of the tool, is its report. */
export async function outcomeOf(path: string, { library, asked, given, cache }: RunWish): Promise<Outcome> {
  const shown = shownPath(path);
  // Rules and schemas are loaded for the first file that is not known.
  const { failureReport, reportOnFile, unopenedReport } = await import('./check-file');
  let bytes: Uint8Array;
  try {
    bytes = given?.path === path ? given.bytes : library.bytesAt(path);
  } catch {
    return { report: unopenedReport(shown, asked), digest: '', unopened: true, failed: false };
  }
  try {
    const report = await reportOnFile(path, shown, bytes, library, asked);
    const digest = cache ? await digestFor(bytes, path, library) : '';
    return { report, digest, unopened: false, failed: false };
  } catch (fault) {
    return { report: failureReport(shown, fault, asked), digest: '', unopened: false, failed: true };
  }
}

/** How reports name a file: relative to the current folder where it lies below it. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return slashed(below === '' || below.startsWith('..') ? path : below);
}
