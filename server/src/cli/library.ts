/**
 * The files under each root and what they supply to each other, read when they are first needed and once.
 * Organisation files and logs are few and stay in memory; papers are looked into only for what a log asks.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { YamlDocument } from '../document/read-quickly';
import { kindOfFileName } from '../paper/kind';
import { readSubject } from '../paper/subject';
import { type Supply, supplyOf, type Workspace, workspaceOf } from '../workspace/workspace';
import { documentAt } from './check-files';
import { filesBelow, slashed } from './files';

export interface Library {
  /** The document at `path`, from memory where it was kept. @throws where the file cannot be opened */
  documentAt(path: string): Promise<YamlDocument>;
  /** Forgets what is in memory of `path` and of all roots: the file has changed. */
  forget(path: string): void;
  /** The workspace that `path` belongs to; `withPapers` where the statuses of its papers are asked for. */
  workspaceOf(path: string, withPapers: boolean): Promise<Workspace>;
}

/** @param root the root of every path, where one was named; else each path's own */
export function libraryOf(root: string | undefined): Library {
  const kept = new Map<string, YamlDocument>();
  const roots = new Map<string, Promise<Root>>();
  const rootsOfFolders = new Map<string, string>();
  const read: Read = async (path) => kept.get(path) ?? documentAt(path);
  const rootFor = (path: string): string => {
    const folder = dirname(path);
    let found = root ?? rootsOfFolders.get(folder);
    if (found === undefined) {
      found = rootOfFolder(folder);
      rootsOfFolders.set(folder, found);
    }
    return found;
  };
  return {
    documentAt: read,
    forget(path) {
      kept.delete(path);
      roots.clear();
    },
    async workspaceOf(path, withPapers) {
      const folder = rootFor(path);
      let known = roots.get(folder);
      if (!known) {
        known = openRoot(folder, read, kept);
        roots.set(folder, known);
      }
      const { bare, whole } = await known;
      return withPapers ? whole() : bare;
    },
  };
}

type Read = (path: string) => Promise<YamlDocument>;

interface Root {
  /** Organisation files and logs. */
  readonly bare: Workspace;
  /** Those and the papers' ids and statuses. */
  readonly whole: () => Promise<Workspace>;
}

async function openRoot(folder: string, read: Read, kept: Map<string, YamlDocument>): Promise<Root> {
  const paths = await filesBelow(folder);
  const supplies: Supply[] = [];
  for (const path of paths) {
    if (kindOfFileName(path) === 'strategy-paper') continue;
    const document = await readOrSkip(path, read);
    if (!document) continue;
    kept.set(path, document);
    const supply = supplyOf(slashed(path), readSubject(document, slashed(path)));
    if (supply) supplies.push(supply);
  }
  let whole: Promise<Workspace> | undefined;
  return {
    bare: workspaceOf(supplies),
    whole() {
      whole ??= papersAmong(paths, read).then((papers) => workspaceOf([...supplies, ...papers]));
      return whole;
    },
  };
}

async function papersAmong(paths: readonly string[], read: Read): Promise<readonly Supply[]> {
  const supplies: Supply[] = [];
  for (const path of paths) {
    if (kindOfFileName(path) !== 'strategy-paper') continue;
    const document = await readOrSkip(path, read);
    const supply = document && supplyOf(slashed(path), readSubject(document, slashed(path)));
    if (supply) supplies.push(supply);
  }
  return supplies;
}

/** A neighbour that cannot be opened supplies nothing; where it is itself to be checked, its own report says so. */
async function readOrSkip(path: string, read: Read): Promise<YamlDocument | undefined> {
  try {
    return await read(path);
  } catch {
    return undefined;
  }
}

/** The nearest folder above with `.git`, else `folder` itself. */
function rootOfFolder(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}
