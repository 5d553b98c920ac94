/** The sheets a map is drawn for: their shape, their size, and how many pixels a picture of them has. */
import type { Scene, View } from './scene';
import { isTooHigh } from './sheets';

export const PAPERS = ['a3', 'a4', '16:9'] as const;
export type PaperSize = (typeof PAPERS)[number];

export interface Sheet {
  /** Width by height. */
  readonly proportion: number;
  /** As an SVG file gives it. */
  readonly size: { readonly width: string; readonly height: string };
  /** Pixels across in a picture. */
  readonly pixels: number;
  /** Pixels in a millimetre where the sheet has a size on paper; absent for a slide. */
  readonly pixelsPerMillimetre?: number;
  /** As a style sheet names the page. */
  readonly page?: string;
  /** The height of the smallest letters that may stand on it, as a part of its width: a map goes on over more sheets. */
  readonly smallest: number;
}

const MILLIMETRES_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

/** All lie on their side. ISO 216 gives 420 × 297 and 297 × 210 mm. */
export const SHEETS: Readonly<Record<PaperSize, Sheet>> = {
  // On a wall: 200 dots an inch is as fine as an eye sees from half a metre, and 7 points as small as it reads there
  // (own choice: an "x" of 1.35 mm, a little more than the 1.2 mm that EU law asks of labels held in the hand).
  a3: onPaper(420, 297, 200, 7, 'A3 landscape'),
  // In a hand, with smaller letters: 300 dots an inch, as printers ask for. 5 points at 36 cm are to the eye what 7
  // are at half a metre, and the four initiatives of a usual paper stand on one sheet.
  a4: onPaper(297, 210, 300, 5, 'A4 landscape'),
  // A full-HD slide, drawn twice as fine for screens that show more. Letters of 9 pixels are the smallest that a
  // screen of that size shows with all their strokes.
  '16:9': {
    proportion: 16 / 9,
    size: { width: '1920', height: '1080' },
    pixels: 3840,
    smallest: 9 / 1920,
  },
};

/** What a page is laid out for that is printed on whatever the printer holds: on larger sheets its letters are larger. */
export const ANY_PAPER: Sheet = SHEETS.a4;

/** @param points the height of the smallest letters */
function onPaper(width: number, height: number, dotsPerInch: number, points: number, page: string): Sheet {
  const pixelsPerMillimetre = dotsPerInch / MILLIMETRES_PER_INCH;
  return {
    proportion: width / height,
    size: { width: `${width}mm`, height: `${height}mm` },
    pixels: Math.round(width * pixelsPerMillimetre),
    pixelsPerMillimetre,
    page,
    smallest: ((points / POINTS_PER_INCH) * MILLIMETRES_PER_INCH) / width,
  };
}

/** The sheet for a view: the conversation sheet stands upright where it lies on a table, to be written on. */
export function sheetFor(paper: PaperSize | undefined, view: View): Sheet | undefined {
  const sheet = paper && SHEETS[paper];
  return sheet && standing(sheet, view);
}

/** `sheet` as `view` has it: on its side or upright. */
export function standing(sheet: Sheet, view: View): Sheet {
  return sheet.pixelsPerMillimetre !== undefined && view === 'conversation' ? upright(sheet) : sheet;
}

/** The size of a scene on its sheet; of one that is too high for it, as high as it has to be. */
export function sizeOn({ size, proportion }: Sheet, scene: Scene): Sheet['size'] {
  if (!isTooHigh(scene, proportion)) return size;
  const [, number = '0', unit = ''] = /^([\d.]+)(.*)$/.exec(size.width) ?? [];
  const height = (Number(number) * scene.height) / scene.width;
  return { width: size.width, height: `${Math.ceil(height)}${unit}` };
}

function upright(sheet: Sheet): Sheet {
  const { size, proportion, pixels, page, smallest } = sheet;
  return {
    ...sheet,
    proportion: 1 / proportion,
    size: { width: size.height, height: size.width },
    pixels: Math.round(pixels / proportion),
    smallest: smallest * proportion,
    ...(page !== undefined && { page: page.replace('landscape', 'portrait') }),
  };
}

/** Pixels of a screen map for one unit of the map. */
const SCREEN_SCALE = 2;
/** No side of a picture is longer: most programs that show pictures stop at 16,384 pixels. */
const LONGEST_SIDE = 16_000;
/** No picture has more pixels, which take four bytes each while it is drawn. Own choice. */
const MOST_PIXELS = 120_000_000;

/** How many pixels across the picture of `scene` has; fewer than asked for where it would be too large to open. */
export function pixelsAcross({ width, height }: Scene, sheet: Sheet | undefined): number {
  const wanted = sheet?.pixels ?? width * SCREEN_SCALE;
  const scale = Math.min(
    wanted / width,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  return Math.max(1, Math.floor(width * scale + 1e-6));
}
