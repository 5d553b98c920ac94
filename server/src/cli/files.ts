/** Which files a run is about: paths, folders and globs as a person types them, `.gitignore` honoured. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './usage-error';

/** The file names of the three kinds. */
export const PATTERN = '**/*.{strategy,follow-up,organisation}.{yaml,yml}';

/** With forward slashes, as reports and globs write paths. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/**
 * The files that `inputs` mean, absolute, sorted, each once. A folder means all of the three kinds below it;
 * a file named outright is taken whatever it is called.
 * @throws UsageError where one of them matches nothing
 */
export async function filesOf(inputs: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const input of inputs.length > 0 ? inputs : ['.']) {
    const path = resolve(cwd, input);
    if (existsSync(path)) {
      if (!statSync(path).isDirectory()) found.add(path);
      else for (const file of await filesBelow(path)) found.add(file);
      continue;
    }
    if (!isDynamicPattern(input)) throw new UsageError(`There is no file or folder "${input}".`);
    const matched = await glob(slashed(input), {
      cwd,
      absolute: true,
      dot: false,
      ignore: ['**/node_modules/**'],
    });
    if (matched.length === 0) throw new UsageError(`Nothing matches "${input}".`);
    for (const file of matched) found.add(resolve(file));
  }
  return [...found].sort();
}

/** All files of the three kinds below `folder`, without those that git ignores. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const matched = await glob(PATTERN, {
    cwd: folder,
    absolute: true,
    dot: false,
    ignore: ['**/node_modules/**'],
  });
  const ignored = await gitignore(folder);
  return matched.map((file) => resolve(file)).filter((file) => !ignored(file));
}

async function gitignore(folder: string): Promise<(file: string) => boolean> {
  const rules: { folder: string; rules: Ignore }[] = [];
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, '.gitignore');
    if (existsSync(path)) rules.push({ folder: at, rules: ignore().add(await readFile(path, 'utf8')) });
    if (existsSync(join(at, '.git')) || dirname(at) === at) break;
  }
  return (file) => rules.some((one) => one.rules.ignores(slashed(relative(one.folder, file))));
}
