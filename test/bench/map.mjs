// How long the strategy map of a paper with 60 cards takes, from the read paper to its SVG text: the median of many,
// after warming up, in one process. The text of the font is left out, for it is the same every time.

import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { build } from 'esbuild';

const RUNS = 300;
const WARM_UP = 100;

/** The map's own code, bundled as the command line has it. */
const { outputFiles } = await build({
  stdin: {
    contents: `
      export { readDocument } from './server/src/document/read';
      export { readSubject } from './server/src/paper/subject';
      export { NO_PROGRESS } from './server/src/paper/progress';
      export { sceneOf } from './server/src/map/map';
      export { exportedSvg } from './server/src/map/export-svg';
      export { PALETTES } from './server/src/map/palette';
      export { SIXTY_CARDS } from './test/kit/map-paper';`,
    resolveDir: new URL('../..', import.meta.url).pathname,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  minify: true,
  logLevel: 'silent',
});
const bundled = { exports: /** @type {any} */ ({}) };
new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
  bundled,
  bundled.exports,
  createRequire(import.meta.url),
);
const { readDocument, readSubject, NO_PROGRESS, sceneOf, exportedSvg, PALETTES, SIXTY_CARDS } =
  bundled.exports;

const { content } = readSubject(readDocument(SIXTY_CARDS), 'parks.strategy.yaml');
const shown = {
  paper: content,
  progress: NO_PROGRESS,
  findings: [],
  language: 'en',
  today: '2026-06-15',
  nameOf: () => undefined,
};

/** @param {readonly number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

for (const [name, asked] of /** @type {const} */ ([
  ['screen', { view: 'strategy' }],
  ['A3', { view: 'strategy', proportion: Math.SQRT2 }],
])) {
  /** @type {number[]} */ const scenes = [];
  /** @type {number[]} */ const texts = [];
  let cards = 0;
  for (let run = 0; run < (name === 'screen' ? RUNS + WARM_UP : 40); run++) {
    const start = performance.now();
    const scene = sceneOf(shown, asked);
    const drawn = performance.now();
    exportedSvg(scene, { palette: PALETTES.light, withoutFont: true });
    const end = performance.now();
    cards = scene.cards.length;
    if (run < (name === 'screen' ? WARM_UP : 10)) continue;
    scenes.push(drawn - start);
    texts.push(end - drawn);
  }
  console.log(
    `${name}: ${cards} cards, scene ${median(scenes).toFixed(2)} ms, SVG text ${median(texts).toFixed(2)} ms (medians)`,
  );
}
