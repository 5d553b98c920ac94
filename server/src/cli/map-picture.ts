/** A scene as a PNG file, without a browser: resvg draws it, and is loaded when the first picture is asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pictureFonts, pictureSvg } from '../map/export-png';
import { pixelsAcross, type Sheet } from '../map/export-sheet';
import type { Palette } from '../map/palette';
import type { Scene } from '../map/scene';

/** Draws scenes, one after the other. */
export type DrawPicture = (scene: Scene, palette: Palette, sheet: Sheet | undefined) => Uint8Array;

/** @throws where resvg is not where the build has put it, or cannot be started; once for a process */
export async function startPictures(): Promise<DrawPicture> {
  await initWasm(readFileSync(wasmFile()));
  const fontBuffers = pictureFonts().map((font) => new Uint8Array(Buffer.from(font, 'base64')));
  return (scene, palette, sheet) => {
    const resvg = new Resvg(pictureSvg(scene, { palette }), {
      font: { fontBuffers, defaultFontFamily: 'Inter' },
      fitTo: { mode: 'width', value: pixelsAcross(scene, sheet) },
      background: palette.sheet,
    });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return sheet?.pixelsPerMillimetre === undefined ? png : sized(png, sheet.pixelsPerMillimetre);
  };
}

/** Beside the built command; where the sources are run, in the package it comes in. */
function wasmFile(): string {
  const built = join(__dirname, 'resvg.wasm');
  return existsSync(built) ? built : createRequire(__filename).resolve('@resvg/resvg-wasm/index_bg.wasm');
}

/** The signature and the header of a PNG file, which come before all else (PNG, third edition, 5.2 and 11.2.1). */
const HEAD = 8 + 12 + 13;

/** Notes how large the picture is on paper, so that programs put it on a page in its own size (PNG, 11.3.4.3: pHYs). */
function sized(png: Uint8Array, pixelsPerMillimetre: number): Uint8Array {
  const perMetre = Math.round(pixelsPerMillimetre * 1000);
  const chunk = Buffer.alloc(12 + 9);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, HEAD), chunk, png.subarray(HEAD)]);
}
