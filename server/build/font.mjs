/**
 * Makes the map's font from the package it comes in: the letters of the supported languages and the signs the map
 * draws, without kerning (so that the widths below are the widths on paper), as files to embed, and a table of
 * widths to measure by. Nothing of it is kept in git.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const root = new URL('../../', import.meta.url);
const require = createRequire(import.meta.url);
const NOTE = '// Made by server/build/font.mjs from Inter. Not to be edited.\n';

/** Weights by the name they have in the package. */
const WEIGHTS = { 400: '400Regular/Inter_400Regular.ttf', 600: '600SemiBold/Inter_600SemiBold.ttf' };

/** Code points from–to: Latin with the marks of Europe's languages, punctuation, arrows, and the signs of the map. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x192],
  [0x1a0, 0x1b0],
  [0x1cd, 0x1dc],
  [0x1e6, 0x1ed],
  [0x1f4, 0x1ff],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x2bb, 0x2dd],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x323, 0x328],
  [0x1e80, 0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2009, 0x200a],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
  [0x25a0, 0x25cf],
  [0x2713, 0x2717],
];

/** Letters without which a map of a supported language could not be drawn: the build fails where one is missing. */
const NEEDED =
  'abcdefghijklmnopqrstuvwxyzæøåéüöäABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÉÜÖÄ0123456789»«“”‘’–—…·•→↑↓↔%&@#€';

/** Layout tables: kerning and ligatures would draw a text narrower or wider than it was measured. */
const LAYOUT_TABLES = ['GPOS', 'GSUB', 'kern', 'GDEF'];

/** Writes the widths and the files of the font below server/src/map/generated/. */
export async function generateFont() {
  const folder = new URL('server/src/map/generated/', root);
  if (await isMade(folder)) return;
  const wanted = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
  ).join('');
  const widths = {};
  const files = {};
  for (const [weight, file] of Object.entries(WEIGHTS)) {
    const whole = await readFile(require.resolve(`@expo-google-fonts/inter/${file}`));
    const subset = await subsetFont(whole, wanted, {
      targetFormat: 'truetype',
      keepFeatures: [],
      noLayoutClosure: true,
      noHinting: true,
      dropTables: LAYOUT_TABLES,
    });
    const font = create(subset);
    for (const table of LAYOUT_TABLES)
      if (font.directory.tables[table]) throw new Error(`The subset of ${file} still has ${table}`);
    for (const letter of NEEDED)
      if (!font.hasGlyphForCodePoint(letter.codePointAt(0))) throw new Error(`${file} lacks »${letter}«`);
    widths[weight] = widthsOf(font);
    files[weight] = {
      truetype: subset.toString('base64'),
      woff2: (
        await subsetFont(subset, wanted, {
          targetFormat: 'woff2',
          keepFeatures: [],
          dropTables: LAYOUT_TABLES,
        })
      ).toString('base64'),
    };
  }
  await mkdir(folder, { recursive: true });
  await writeFile(
    new URL('font-widths.ts', folder),
    `${NOTE}/** Advance widths in thousandths of the font size: [first code point, widths of it and those that follow]. */\nexport const FONT_WIDTHS: Readonly<Record<'400' | '600', readonly (readonly [number, readonly number[]])[]>> = ${JSON.stringify(widths)};\n`,
  );
  for (const format of ['woff2', 'truetype']) {
    const parts = Object.fromEntries(Object.entries(files).map(([weight, file]) => [weight, file[format]]));
    await writeFile(
      new URL(`font-${format}.ts`, folder),
      `${NOTE}/** The files, in Base64, by weight. */\nexport const FONT_FILES: Readonly<Record<'400' | '600', string>> = ${JSON.stringify(parts)};\n`,
    );
  }
}

/** Runs of neighbouring code points with the width of each, in thousandths of the font size. */
function widthsOf(font) {
  const runs = [];
  for (const point of [...font.characterSet].sort((a, b) => a - b)) {
    const width = Math.round((font.glyphForCodePoint(point).advanceWidth * 1000) / font.unitsPerEm);
    const run = runs.at(-1);
    if (run && point === run[0] + run[1].length) run[1].push(width);
    else runs.push([point, [width]]);
  }
  return runs;
}

/** True where what is made is newer than this file and the package: making it takes longer than all the rest. */
async function isMade(folder) {
  const changed = async (url) => (await stat(url).catch(() => undefined))?.mtimeMs;
  const sources = [
    import.meta.url,
    new URL('package.json', root),
    ...Object.values(WEIGHTS).map((file) => `file://${require.resolve(`@expo-google-fonts/inter/${file}`)}`),
  ];
  const files = ['font-widths.ts', 'font-woff2.ts', 'font-truetype.ts'].map((file) => new URL(file, folder));
  const made = await Promise.all(files.map(changed));
  const from = await Promise.all(sources.map((source) => changed(new URL(source))));
  return made.every(
    (time) => time !== undefined && from.every((source) => source === undefined || source < time),
  );
}
