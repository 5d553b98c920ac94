/** Builds everything into dist/: first what is made from the schemas, then the bundles. */
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { webviewBuild, webviewStyleBuild } from './client/build/webview.mjs';
import { generate } from './server/build/generate.mjs';
import { notices } from './server/build/notices.mjs';
import { oneCopyOf } from './server/build/one-copy.mjs';

/** Some libraries are modules and ask where they stand. */
const WHERE = { 'import.meta.url': '__importMetaUrl' };
const whereFrom = (file) => `const __importMetaUrl = require('node:url').pathToFileURL(${file}).href;`;

const require = createRequire(import.meta.url);

const usual = {
  outdir: 'dist',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  define: WHERE,
  // As a module, it reads a second picomatch from the disk at every start, where there is one.
  alias: { fdir: require.resolve('fdir') },
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
  plugins: [oneCopyOf('vscode', 'vscode-languageserver')],
};

/**
 * A program as a function that `start.ts` calls, so that its code cache covers all of it. What a run does not need
 * stays asleep in it: modules that are imported when they are needed are run when they are needed.
 */
const started = {
  ...usual,
  banner: {
    js: `(function (require, __dirname, __filename) { const module = { exports: {} }; ${whereFrom('__filename')}`,
  },
  footer: { js: '})' },
};

await generate();
const made = await Promise.all([
  build({
    ...usual,
    entryPoints: { cli: 'server/src/cli-start.ts', server: 'server/src/server-start.ts' },
  }),
  build({ ...started, entryPoints: { 'cli-main': 'server/src/cli.ts' }, external: ['./server.js'] }),
  build({ ...started, entryPoints: { 'server-main': 'server/src/server.ts' } }),
  build({
    ...usual,
    entryPoints: { 'server.web': 'server/src/server.web.ts' },
    // A web worker has neither Node's modules nor `require`: what asks for them does not build.
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    define: {},
  }),
  build({
    ...usual,
    entryPoints: { extension: 'client/src/extension.ts' },
    external: ['vscode', './client-main'],
    supported: { 'dynamic-import': false },
  }),
  build({ ...usual, entryPoints: { 'client-main': 'client/src/client-main.ts' }, external: ['vscode'] }),
  build({
    ...usual,
    entryPoints: { 'extension.web': 'client/src/extension.web.ts' },
    platform: 'browser',
    target: 'es2022',
    define: {},
    external: ['vscode'],
  }),
  build(webviewBuild(usual)),
  build(webviewStyleBuild(usual)),
]);

const outputs = made.flatMap(({ metafile }) => Object.keys(metafile.outputs));
for (const file of outputs) if (file.endsWith('.js')) await writeInAscii(file);

// What draws pictures for the command; loaded for them alone.
const wasm = require.resolve('@resvg/resvg-wasm/index_bg.wasm');
await copyFile(wasm, 'dist/resvg.wasm');
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await notices(made.map(({ metafile }) => metafile)));

// What an earlier build left goes only now, so that there is a whole build at all times.
const names = new Set(['resvg.wasm', 'THIRD-PARTY-NOTICES.txt', ...outputs.map((file) => basename(file))]);
for (const file of await readdir('dist')) if (!names.has(file)) await rm(`dist/${file}`, { recursive: true });
await chmod('dist/cli.js', 0o755);
for (const program of ['cli-main', 'server-main']) {
  const make = ['server/build/code-cache.mjs', program];
  execFileSync(process.execPath, make, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * One sign beyond Latin-1 makes V8 hold the whole script with two bytes a character. esbuild writes such signs out
 * everywhere but in patterns, where the same escapes mean the same.
 */
async function writeInAscii(file) {
  const script = await readFile(file, 'utf8');
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(file, script.replace(/[^\0-\x7f]/g, escaped));
}
