/**
 * Starts a program of the build quickly: runs its script with the code cache that the build has made of it, so
 * that nothing of it is compiled anew. Without a cache that fits this Node, it runs all the same.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';

/** Runs `name`.js in `folder`, a function that the build has put around the program. */
export function start(name: string, folder: string): void {
  const file = join(folder, `${name}.js`);
  const cachedData = cacheAt(join(folder, `${name}.cache`));
  const script = new Script(readFileSync(file, 'utf8'), {
    // The same wherever it is installed, and in the code cache.
    filename: `strategy-papers/${name}.js`,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  script.runInThisContext()(createRequire(file), folder, file);
}

function cacheAt(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
