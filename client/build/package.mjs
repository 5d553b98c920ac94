/**
 * Packs the extension into one `.vsix`: builds it, draws its icon, lets `vsce` put it together, and says how large it
 * is and what is in it. Fails where it is too large, or where something it needs at run time is left out.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import vsce from '@vscode/vsce';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(ROOT);

/** 2.5 MB, so that it is there at once on a school's network. */
const LARGEST = 2.5 * 1024 * 1024;

/** The side of the marketplace's icon: twice the 128 that it shows. */
const ICON = 256;

if (!process.argv.includes('--no-build')) execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const drawn = new Resvg(readFileSync('client/media/icon.svg', 'utf8'), {
  fitTo: { mode: 'width', value: ICON },
}).render();
writeFileSync('dist/icon.png', drawn.asPng());

// The page that the extension has in VS Code. There is no address to fetch pictures from, so they are in it.
const PAGE = 'dist/readme.md';
const picture = (path) => readFileSync(`client/${path}`).toString('base64');
writeFileSync(
  PAGE,
  readFileSync('client/README.md', 'utf8').replace(
    /(?<=!\[[^\]]*\]\()[^)]+(?=\))/g,
    (path) => `data:image/png;base64,${picture(path)}`,
  ),
);

const { name, version, main, browser } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = await vsce.listFiles({ packageManager: vsce.PackageManager.None, readmePath: PAGE });
const needed = [
  ...[main, './dist/client-main.js', './dist/server.js', './dist/server-main.js'],
  ...[browser, './dist/server.web.js', './dist/webview.js', './dist/webview.css', './dist/icon.png'],
  './dist/THIRD-PARTY-NOTICES.txt',
];
const missing = needed.map((path) => path.slice(2)).filter((path) => !files.includes(path));
if (missing.length > 0) throw new Error(`Left out of the package: ${missing.join(', ')}`);

mkdirSync('out', { recursive: true });
const packagePath = `out/${name}-${version}.vsix`;
await vsce.createVSIX({
  packagePath,
  dependencies: false,
  readmePath: PAGE,
  // There is no repository to link to yet: links stay as they are written.
  rewriteRelativeLinks: false,
  allowMissingRepository: true,
});

const { size } = statSync(packagePath);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0).padStart(6)} kB`;
for (const file of files.filter((path) => existsSync(path)).sort())
  console.log(`${kilobytes(statSync(file).size)}  ${file}`);
console.log(`${kilobytes(size)}  ${packagePath}`);
if (size > LARGEST) {
  console.error(`That is more than ${kilobytes(LARGEST).trim()}.`);
  process.exitCode = 1;
}
