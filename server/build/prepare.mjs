/**
 * What `npm ci` and `npm install` run at the end: the build. Installed globally from a repository, npm leaves out
 * the packages that building takes (npm/cli#8440); then they are fetched first.
 */
import { execSync } from 'node:child_process';
import { createRequire } from 'node:module';

const root = new URL('../../', import.meta.url);

function canBuild() {
  try {
    createRequire(root).resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

const inRoot = { cwd: root, stdio: 'inherit' };
if (!canBuild()) execSync('npm ci --no-global --ignore-scripts --include=dev --no-audit --no-fund', inRoot);
execSync('node build.mjs', inRoot);
