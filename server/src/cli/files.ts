/** Which files a run is about: paths, folders and globs as a person types them, `.gitignore` honoured. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isDynamicPattern } from 'tinyglobby';
import { type Closed, search } from './search';
import { usageError } from './usage-error';

/** The file names of the three kinds. */
export const PATTERN = '**/*.{strategy,follow-up,organisation}.{yaml,yml}';

/** With forward slashes, as reports and globs write paths. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/**
 * The files that `inputs` mean, absolute, sorted, each once. A folder means all of the three kinds below it;
 * a file named outright is taken whatever it is called.
 * @param onClosed is told what could not be looked into: it may hide papers
 * @throws UsageError where one of them matches nothing, or is neither a file nor a folder
 */
export async function filesOf(
  inputs: readonly string[],
  cwd: string,
  onClosed: (closed: Closed) => void,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const input of inputs.length > 0 ? inputs : ['.']) {
    // It would be taken for this folder: the empty variable of a script is not asked for all there is.
    if (input.trim() === '') throw usageError('empty-path', {});
    const path = pathOf(input, cwd);
    if (path !== undefined) {
      const kind = statSync(path);
      if (kind.isDirectory()) for (const file of await somethingBelow(path, input, onClosed)) found.add(file);
      else if (kind.isFile()) found.add(path);
      // A pipe would be waited for, and could be read only once.
      else throw usageError('neither-file-nor-folder', { input });
      continue;
    }
    if (!isDynamicPattern(input)) throw usageError('no-such-path', { input, folder: cwd });
    for (const file of await somethingMatching(input, cwd, onClosed)) found.add(file);
  }
  return [...found].sort();
}

async function somethingBelow(
  folder: string,
  input: string,
  onClosed: (closed: Closed) => void,
): Promise<readonly string[]> {
  const { files, ignored } = await searchFor(PATTERN, folder, onClosed);
  if (files.length > 0) return files;
  throw usageError(ignored > 0 ? 'all-ignored' : 'no-papers', { input });
}

async function somethingMatching(
  glob: string,
  cwd: string,
  onClosed: (closed: Closed) => void,
): Promise<readonly string[]> {
  const { files, ignored } = await searchFor(slashed(glob), cwd, onClosed);
  if (files.length > 0) return files;
  if (ignored > 0) throw usageError('all-ignored', { input: glob });
  throw usageError('no-match', { input: glob, folder: cwd });
}

/** What lies at `input`, absolute, also where its letters are kept in the other way (å in one sign or two); else undefined. */
function pathOf(input: string, cwd: string): string | undefined {
  return [input, input.normalize('NFC'), input.normalize('NFD')]
    .map((spelling) => resolve(cwd, spelling))
    .find((path) => existsSync(path));
}

/**
 * All files of the three kinds below `folder`, without those that git ignores.
 * @param onClosed is told what could not be looked into
 */
export async function filesBelow(
  folder: string,
  onClosed?: (closed: Closed) => void,
): Promise<readonly string[]> {
  return (await searchFor(PATTERN, folder, onClosed)).files;
}

/** The files that `pattern` means from `folder`, and how many more git ignores. */
async function searchFor(
  pattern: string,
  folder: string,
  onClosed?: (closed: Closed) => void,
): Promise<{ readonly files: readonly string[]; readonly ignored: number }> {
  const found = await search(pattern, folder, pattern === PATTERN);
  const isIgnored = gitignore(folder);
  if (onClosed) for (const one of found.closed) if (!isIgnored(one.path)) onClosed(one);
  const files = found.files.filter((file) => !isIgnored(file));
  return { files, ignored: found.files.length - files.length };
}

/**
 * Tells what git ignores below `folder`: every `.gitignore` from the repository's root down to the file has its
 * say, and the deepest that speaks of a file decides.
 */
function gitignore(folder: string): (file: string) => boolean {
  const known = new Map<string, readonly Level[]>();
  const levelsOf = (at: string): readonly Level[] => {
    const before = known.get(at);
    if (before) return before;
    const written = textIfAny(join(at, '.gitignore'));
    const own = written === undefined ? [] : [{ folder: at, rules: ignore().add(written) }];
    const isTop = existsSync(join(at, '.git')) || dirname(at) === at;
    const levels = [...(isTop ? [] : levelsOf(dirname(at))), ...own];
    known.set(at, levels);
    return levels;
  };
  const above = levelsOf(folder);
  return (file) => {
    let ignored = false;
    for (const { folder: at, rules } of dirname(file) === folder ? above : levelsOf(dirname(file))) {
      const verdict = rules.test(slashed(relative(at, file)));
      ignored = verdict.ignored || (ignored && !verdict.unignored);
    }
    return ignored;
  };
}

/** Undefined for what is not there, cannot be opened or is a folder: nothing is ignored because of it. */
function textIfAny(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}
