/** Finds files by a pattern, each once however many links lead to it, and keeps what it could not look into. */
import { type Dirent, existsSync, type PathLike, readdir, realpath, realpathSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';

/** Something in the way of a search that may hide files. */
export interface Closed {
  readonly kind: 'folder' | 'link';
  /** Absolute. */
  readonly path: string;
}

export interface Search {
  /** Absolute, each once. */
  readonly files: readonly string[];
  readonly closed: readonly Closed[];
}

/** What Linux shows as folders beside its disks: without end, and never a paper in them. */
const NOT_ON_A_DISK = ['/proc/**', '/sys/**', '/dev/**'];

type Failure = NodeJS.ErrnoException | null;

/**
 * @param pattern with forward slashes, relative to `folder`
 * @param anyCase true where capital and small letters are the same
 */
export async function search(pattern: string, folder: string, anyCase = false): Promise<Search> {
  const closed = new Map<string, Closed>();
  let linked = false;
  const top = existsSync(folder) ? realpathSync(folder) : folder;
  const followed = new Set<string>();
  const readFolder = (
    path: PathLike,
    options: { readonly withFileTypes: true },
    done: (failure: Failure, entries: Dirent[]) => void,
  ): void =>
    readdir(path, options, (failure, entries) => {
      if (failure && failure.code !== 'ENOENT') note('folder', String(path));
      done(failure, entries);
    });
  const followLink = (path: PathLike, done: (failure: Failure, target: string) => void): void =>
    realpath(path, (failure, target) => {
      linked = true;
      if (failure && mayBePaper(String(path))) note('link', String(path));
      // Links that lead back, or to one place by many ways, would be walked again and again.
      const again = failure === null && isFolder(target) && (isIn(top, target) || followed.has(target));
      followed.add(target);
      done(again ? new Error('walked already') : failure, target);
    });
  const note = (kind: Closed['kind'], path: string): void => {
    const whole = resolve(folder, path);
    closed.set(whole, { kind, path: whole });
  };
  const matched = await glob(pattern, {
    cwd: folder,
    absolute: true,
    dot: false,
    // `PARKS.STRATEGY.YAML` is a paper too; what somebody types means what they type.
    caseSensitiveMatch: !anyCase,
    ignore: ['**/node_modules/**', ...(top === '/' ? NOT_ON_A_DISK : [])],
    // The types of node's own functions have more ways to call them than are used here.
    fs: {
      readdir: readFolder as unknown as typeof readdir,
      realpath: followLink as unknown as typeof realpath,
    },
  });
  const files = matched.map((file) => resolve(file));
  return { files: linked ? eachOnce(files) : files, closed: [...closed.values()] };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** True where `path` is `folder` or lies below it. */
function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** True for a name of the three kinds, and for one without an ending, which may have been a folder. */
function mayBePaper(path: string): boolean {
  return /^[^.]+$|\.(?:strategy|follow-up|organisation)\.ya?ml$/i.test(basename(path));
}

/** Of several ways to one file, its own path where that is among them, else the first. What is no file is left out. */
function eachOnce(files: readonly string[]): readonly string[] {
  const ways = new Map<string, string>();
  for (const file of [...files].sort()) {
    try {
      const target = realpathSync(file);
      if (statSync(target).isFile() && (!ways.has(target) || file === target)) ways.set(target, file);
    } catch {
      // It was there a moment ago; checking it will say that it is gone.
      ways.set(file, file);
    }
  }
  return [...ways.values()];
}
