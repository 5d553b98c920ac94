/** The cache of `--cache`: reports kept in a file, by content. It is only ever a short cut: any doubt, and it is empty. */
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileReport } from '../report/model';
import type { Asked } from './asked';
import type { Cache } from './outcome';
import { writeWhole } from './outputs';
import { TOOL } from './tool';

interface Entry {
  readonly digest: string;
  readonly report: FileReport;
}

export interface CacheFile extends Cache {
  /** Writes what is remembered; nothing where nothing is new. @throws where the file cannot be written */
  save(): Promise<void>;
}

/**
 * The cache in `file`, as far as it was made by this very build, with the same questions asked.
 * @param asked what results depend on beside the files: the day, the stage, the language
 */
export function openCache(file: string, asked: Asked): CacheFile {
  const key = hash('sha256', JSON.stringify([TOOL.version, buildOf(), asked, process.cwd()]), 'base64');
  const known = entriesIn(file, key);
  const current = new Map<string, Entry>();
  let changed = false;
  return {
    recall(path, digest) {
      const entry = known.get(path);
      if (entry?.digest !== digest) return undefined;
      current.set(path, entry);
      return entry.report;
    },
    remember(path, digest, report) {
      // What was recalled is remembered already.
      if (current.get(path)?.report === report) return;
      current.set(path, { digest, report });
      changed = true;
    },
    async save() {
      if (!changed) return;
      const entries = JSON.stringify([...known, ...current]);
      await writeWhole(file, `${key}\n${sumOf(entries)}\n${entries}\n`);
    },
  };
}

/** Tells one build of the tool from another: results of an older one are not to be trusted. */
function buildOf(): number {
  return statSync(fileURLToPath(import.meta.url)).mtimeMs;
}

/** What shows that not a letter has changed since it was written. */
function sumOf(entries: string): string {
  return hash('sha256', entries, 'base64');
}

/** Three lines: the key, the sum of the last, and the entries. */
function entriesIn(file: string, key: string): ReadonlyMap<string, Entry> {
  try {
    const [ownKey, sum, entries = ''] = readFileSync(file, 'utf8').split('\n', 3);
    if (ownKey !== key || sum !== sumOf(entries)) return new Map();
    const written: readonly (readonly [string, Entry])[] = JSON.parse(entries);
    return new Map(written);
  } catch {
    // No file yet, or none that can be read: everything is checked anew.
    return new Map();
  }
}
