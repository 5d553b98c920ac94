/**
 * Makes the code cache of dist/cli-main.js: runs it over a few samples, so that V8 has compiled what a run needs,
 * and keeps what it compiled. Run as a process of its own, for it becomes the command while it works.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

const file = fileURLToPath(new URL('../../dist/cli-main.js', import.meta.url));
const samples = fileURLToPath(new URL('../../samples', import.meta.url));
const script = new Script(readFileSync(file, 'utf8'), {
  filename: 'strategy-papers/cli-main.js',
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
process.argv = [process.execPath, file, 'validate', samples, '--fail-on', 'never'];
process.stdout.write = () => true;
process.on('exit', () => writeFileSync(file.replace(/\.js$/, '.cache'), script.createCachedData()));
script.runInThisContext()(createRequire(file), dirname(file), file);
