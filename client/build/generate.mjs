/** Writes what the extension contributes into `package.json`, and its pictures. With `--check` it only tells whether they are as they should be. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contributes } from './contributes.mjs';
import { pictures } from './pictures.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All files that are made here, by their path. */
export function generated() {
  const file = join(ROOT, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.contributes = contributes();
  return { 'package.json': `${JSON.stringify(manifest, null, 2)}\n`, ...pictures() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isCheck = process.argv.includes('--check');
  const stale = [];
  for (const [path, text] of Object.entries(generated())) {
    const file = join(ROOT, path);
    mkdirSync(dirname(file), { recursive: true });
    let before;
    try {
      before = readFileSync(file, 'utf8');
    } catch {}
    if (before === text) continue;
    if (isCheck) stale.push(path);
    else writeFileSync(file, text);
  }
  if (stale.length > 0) {
    console.error(`Not as client/build makes them: ${stale.join(', ')}. Run: npm run generate:client`);
    process.exitCode = 1;
  }
}
