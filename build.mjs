/** Builds everything into dist/: first what is made from the schemas, then the bundles. */
import { chmod, readdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { generate } from './server/build/generate.mjs';

await generate();
const { metafile } = await build({
  entryPoints: { cli: 'server/src/cli.ts', 'check-thread': 'server/src/cli/check-thread.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  // Some libraries are CommonJS: they ask for Node's own modules through require, and where they stand.
  banner: {
    js: [
      "import { createRequire as __createRequire } from 'node:module';",
      "import { fileURLToPath as __fileURLToPath } from 'node:url';",
      'const require = __createRequire(import.meta.url);',
      'const __filename = __fileURLToPath(import.meta.url);',
    ].join(''),
  },
  logLevel: 'warning',
  metafile: true,
});
const server = await build({
  entryPoints: { server: 'server/src/server.ts' },
  outdir: 'dist',
  bundle: true,
  format: 'cjs',
  // Some libraries are modules and ask where they stand.
  define: { 'import.meta.url': '__importMetaUrl' },
  banner: { js: "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
});

// What an earlier build left goes only now, so that there is a whole build at all times.
const made = new Set(
  [...Object.keys(metafile.outputs), ...Object.keys(server.metafile.outputs)].map((file) => basename(file)),
);
for (const file of await readdir('dist')) if (!made.has(file)) await rm(`dist/${file}`, { recursive: true });
await chmod('dist/cli.mjs', 0o755);
