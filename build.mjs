/** Builds everything into dist/: first what is made from the schemas, then the bundles. */
import { chmod, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { generate } from './server/build/generate.mjs';

await generate();
await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'server/src/cli.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  // Some libraries are CommonJS and ask for Node's own modules through require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
await chmod('dist/cli.mjs', 0o755);
