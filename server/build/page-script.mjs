/** Makes the script of the page that `map -o map.html` writes, as a text that stands in the page. Not kept in git. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);

export async function generatePageScript() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('server/src/map/page-script/main.ts', root))],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  });
  const script = outputFiles[0].text.trim();
  // The page's policy goes by each sign of it, and line ends change on their way.
  if (/[\n\r]|<\/|<!--/.test(script))
    throw new Error('The script of the page does not fit on one line of it.');
  const folder = new URL('server/src/map/generated/', root);
  await mkdir(folder, { recursive: true });
  await writeFile(
    new URL('page-script.ts', folder),
    `// Made by server/build/page-script.mjs from server/src/map/page-script/. Not to be edited.\n/** The script of a map's page: one line that no page can be ended by. */\nexport const PAGE_SCRIPT: string = ${JSON.stringify(script)};\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generatePageScript();
