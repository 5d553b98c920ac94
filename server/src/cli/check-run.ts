/** One run over many files: each checked in its workspace, a fault in one never hiding the others. */
import { relative } from 'node:path';
import type { FileReport } from '../report/model';
import type { Asked } from './asked';
import { slashed } from './files';
import { digestOf, type Library } from './library';

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

export interface Run {
  readonly files: readonly FileReport[];
  /** True where the tool itself failed on a file: exit code 3. */
  readonly failed: boolean;
  /** How many reports came from the cache. */
  readonly recalled: number;
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

export async function checkRun({ paths, library, asked, given, cache, onFile }: RunWish): Promise<Run> {
  const files: FileReport[] = [];
  let failed = false;
  let recalled = 0;
  for (const path of paths) {
    const shown = shownPath(path);
    try {
      const bytes = given?.path === path ? given.bytes : library.bytesAt(path);
      const digest = cache ? digestOf(bytes) + (await library.digestOf(path)) : '';
      const before = cache?.recall(shown, digest);
      if (before) recalled++;
      // Rules and schemas are loaded for the first file that is not known.
      const report =
        before ?? (await (await import('./check-file')).reportOnFile(path, shown, bytes, library, asked));
      if (!before) cache?.remember(shown, digest, report);
      files.push(report);
    } catch (fault) {
      failed = true;
      files.push((await import('./check-file')).failureReport(shown, fault, asked));
    }
    onFile?.(files.length);
  }
  return { files, failed, recalled };
}

/** How reports name a file: relative to the current folder where it lies below it. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return slashed(below === '' || below.startsWith('..') ? path : below);
}
