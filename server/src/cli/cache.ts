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
      // Whatever its type says: someone else may have written there.
      if (entry?.digest !== digest || !Array.isArray(entry.report?.findings)) return undefined;
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
      const entries = Object.fromEntries([...known, ...current]);
      await writeWhole(file, JSON.stringify({ key, entries }));
    },
  };
}

/** Tells one build of the tool from another: results of an older one are not to be trusted. */
function buildOf(): number {
  return statSync(fileURLToPath(import.meta.url)).mtimeMs;
}

function entriesIn(file: string, key: string): ReadonlyMap<string, Entry> {
  try {
    const parsed: { key?: unknown; entries?: Record<string, Entry> } = JSON.parse(readFileSync(file, 'utf8'));
    return parsed.key === key && parsed.entries ? new Map(Object.entries(parsed.entries)) : new Map();
  } catch {
    // No file yet, or one that was cut short: everything is checked anew.
    return new Map();
  }
}
