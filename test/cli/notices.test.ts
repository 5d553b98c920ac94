/** Whose work is in what is handed on, and under which licence: nobody is forgotten. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { build } from 'esbuild';
import { ROOT } from '../kit/cli';

const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';
/** Each program that the build makes, from its first file. */
const PROGRAMS = [
  ['server/src/cli.ts', 'server/src/server.ts', 'client/src/client-main.ts', 'client/src/extension.ts'],
  ['server/src/server.web.ts', 'client/src/extension.web.ts', 'client/src/webview/main.ts'],
] as const;

describe('the notices of what others wrote', function () {
  this.timeout(120_000);
  const text = readFileSync(join(ROOT, NOTICES), 'utf8');

  it('name every package that is bundled, with its version and its licence in full', async () => {
    const bundled = new Set<string>();
    for (const [at, entryPoints] of PROGRAMS.entries()) {
      const { metafile } = await build({
        absWorkingDir: ROOT,
        entryPoints: [...entryPoints],
        outdir: 'dist',
        bundle: true,
        write: false,
        metafile: true,
        platform: at === 0 ? 'node' : 'browser',
        external: ['vscode', './server.js', './client-main'],
        logLevel: 'silent',
      });
      for (const { inputs } of Object.values(metafile.outputs))
        for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
          const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
          if (name !== undefined && bytesInOutput > 0) bundled.add(name);
        }
    }
    assert.ok(bundled.size > 20, [...bundled].join(' '));
    for (const name of bundled) {
      const { version, license } = JSON.parse(
        readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
      );
      const entry = `\n${name} ${version}\n${license}\n`;
      const at = text.indexOf(entry);
      assert.ok(at > 0, `${name} ${version} (${license}) is not named`);
      const said = text.slice(at + entry.length).split(`\n${'='.repeat(80)}`)[0] ?? '';
      assert.ok(said.length > 200, `${name}: ${said}`);
    }
  });

  it('name what draws pictures and the letters of the map, and where their sources are', () => {
    assert.match(text, /\n@resvg\/resvg-wasm 2[\d.]+\nMPL-2\.0\nhttps:\/\/github\.com\/\S+\n/);
    assert.match(text, /https:\/\/mozilla\.org\/MPL\/2\.0\//);
    assert.match(text, /SIL OPEN FONT LICENSE Version 1\.1/);
    assert.ok(readdirSync(join(ROOT, 'dist')).includes('resvg.wasm'));
  });

  it('go into the extension and into the npm package', async () => {
    const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
    assert.ok(files.includes(NOTICES), files.join(' '));
    const packed = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    assert.ok(packed.includes(`"${NOTICES}"`));
    assert.ok(packed.includes('"dist/resvg.wasm"'));
  });
});
