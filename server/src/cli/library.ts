/**
 * The files under each root and what they supply to each other, read when they are first needed and once.
 * Organisation files and logs are few and stay in memory; papers are looked into only for what a log asks.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { YamlDocument } from '../document/read-quickly';
import { kindOfFileName } from '../paper/kind';
import type { Supply, Workspace } from '../workspace/workspace';
import { filesBelow, slashed } from './files';

export interface Library {
  /** The root that was named, where one was. */
  readonly root: string | undefined;
  /** The bytes of `path`, from memory where they were kept. @throws where the file cannot be opened */
  bytesAt(path: string): Uint8Array;
  /** The workspace that `path` belongs to; `withPapers` where the statuses of its papers are asked for. */
  workspaceOf(path: string, withPapers: boolean): Promise<Workspace>;
  /** Changes whenever something changes that others under the root of `path` supply to it. */
  digestOf(path: string): Promise<string>;
  /** Forgets all that is in memory: a file has changed. */
  forget(): void;
}

/** @param root the root of every path, where one was named; else each path's own */
export function libraryOf(root: string | undefined): Library {
  const roots = new Map<string, Promise<Root>>();
  const rootsOfFolders = new Map<string, string>();
  const kept = new Map<string, Uint8Array>();
  const rootFor = (path: string): Promise<Root> => {
    const folder = dirname(path);
    const found = root ?? rootsOfFolders.get(folder) ?? rootOfFolder(folder);
    rootsOfFolders.set(folder, found);
    const known = roots.get(found) ?? openRoot(found, kept);
    roots.set(found, known);
    return known;
  };
  return {
    root,
    bytesAt: (path) => kept.get(path) ?? readFileSync(path),
    async workspaceOf(path, withPapers) {
      const known = await rootFor(path);
      return withPapers ? known.whole() : known.bare();
    },
    digestOf: async (path) => (await rootFor(path)).digest(),
    forget() {
      kept.clear();
      roots.clear();
      // A new organisation file above is a new root.
      rootsOfFolders.clear();
    },
  };
}

interface Root {
  /** Of organisation files and logs. */
  readonly bare: () => Promise<Workspace>;
  /** Of those and the papers' ids and statuses. */
  readonly whole: () => Promise<Workspace>;
  readonly digest: () => Promise<string>;
}

async function openRoot(folder: string, kept: Map<string, Uint8Array>): Promise<Root> {
  const paths = await filesBelow(folder);
  const suppliers = paths.filter((path) => kindOfFileName(path) !== 'strategy-paper');
  for (const path of suppliers) {
    const bytes = readOrSkip(path);
    if (bytes) kept.set(path, bytes);
  }
  return {
    bare: once(async () => workspaceFrom(await suppliesOf(suppliers, (path) => kept.get(path)))),
    whole: once(async () =>
      workspaceFrom(await suppliesOf(paths, (path) => kept.get(path) ?? readOrSkip(path))),
    ),
    digest: once(async () => {
      const { digestOf } = await import('./digest');
      return digestOf(suppliers.map((path) => `${path}\n${digestOf(kept.get(path))}\n`).join(''));
    }),
  };
}

async function workspaceFrom(supplies: readonly Supply[]): Promise<Workspace> {
  return (await import('../workspace/workspace')).workspaceOf(supplies);
}

async function suppliesOf(
  paths: readonly string[],
  bytesAt: (path: string) => Uint8Array | undefined,
): Promise<readonly Supply[]> {
  if (paths.length === 0) return [];
  const [{ documentOf }, { readSubject }, { supplyOf }] = await Promise.all([
    import('./documents'),
    import('../paper/subject'),
    import('../workspace/workspace'),
  ]);
  const supplies: Supply[] = [];
  for (const path of paths) {
    const bytes = bytesAt(path);
    if (!bytes) continue;
    const document: YamlDocument = await documentOf(bytes);
    const supply = supplyOf(slashed(path), readSubject(document, slashed(path)));
    if (supply) supplies.push(supply);
  }
  return supplies;
}

/** A neighbour that cannot be opened supplies nothing; where it is itself to be checked, its own report says so. */
function readOrSkip(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * The nearest folder above with `.git`; without one, the nearest with an organisation file, since what that says
 * holds for all papers below it; else `folder` itself.
 */
export function rootOfFolder(folder: string): string {
  let withOrganisation: string | undefined;
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    withOrganisation ??= holdsOrganisation(at) ? at : undefined;
    if (dirname(at) === at) return withOrganisation ?? folder;
  }
}

function holdsOrganisation(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => kindOfFileName(name) === 'strategy-organisation');
  } catch {
    return false;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
