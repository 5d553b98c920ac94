#!/usr/bin/env node
/**
 * Starts the command quickly: runs `cli-main.js` with the code cache that the build has made of it, so that
 * nothing of it is compiled anew. Without a cache that fits this Node, it runs all the same.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';

const file = join(__dirname, 'cli-main.js');

const source = readFileSync(file, 'utf8');

function cache(): Buffer | undefined {
  try {
    return readFileSync(join(__dirname, 'cli-main.cache'));
  } catch {
    return undefined;
  }
}

const cachedData = cache();
const script = new Script(source, {
  // The same wherever it is installed, and in the code cache.
  filename: 'strategy-papers/cli-main.js',
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(cachedData && { cachedData }),
});
script.runInThisContext()(createRequire(file), __dirname, file);
