/** How the page of the map is built: one script, one style sheet with a class for each ink, and the map's font. */
import { readFile } from 'node:fs/promises';

const STYLE = 'client/src/webview/webview.css';
const FONT = 'server/src/map/generated/font-woff2.ts';

/** @param usual what all bundles of this package have in common */
export function webviewBuild(usual) {
  return {
    ...usual,
    entryPoints: { webview: 'client/src/webview/main.ts' },
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    define: {},
    outdir: 'dist',
  };
}

export function webviewStyleBuild(usual) {
  return {
    ...usual,
    entryPoints: { webview: STYLE },
    platform: 'browser',
    target: 'chrome120',
    define: {},
    outdir: 'dist',
    assetNames: 'map-font-[hash]',
    plugins: [{ name: 'inks-and-font', setup: inksAndFont }],
  };
}

function inksAndFont(build) {
  build.onLoad({ filter: /style[\\/]colours\.css$/ }, async ({ path }) => {
    const style = await readFile(path, 'utf8');
    const inks = new Set([...style.matchAll(/--ink-([a-z-]+):/g)].map(([, ink]) => ink));
    const classes = [...inks].map(
      (ink) => `.fill-${ink}{fill:var(--ink-${ink})}.stroke-${ink}{stroke:var(--ink-${ink})}`,
    );
    return { contents: style.replace('/* @inks */', classes.join('\n')), loader: 'css' };
  });
  build.onResolve({ filter: /^map-font:/ }, ({ path }) => ({ path, namespace: 'map-font' }));
  build.onLoad({ filter: /./, namespace: 'map-font' }, async ({ path }) => {
    const source = await readFile(FONT, 'utf8');
    const files = JSON.parse(source.slice(source.lastIndexOf('= {') + 2, source.lastIndexOf(';')));
    return {
      contents: Buffer.from(files[path.slice('map-font:'.length, -'.woff2'.length)], 'base64'),
      loader: 'file',
    };
  });
}
