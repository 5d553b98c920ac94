/** The sheets a map is drawn for: their shape, their size, and how many pixels a picture of them has. */
import type { Scene, View } from './scene';

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
}

const MILLIMETRES_PER_INCH = 25.4;

/** All lie on their side. ISO 216 gives 420 × 297 and 297 × 210 mm. */
export const SHEETS: Readonly<Record<PaperSize, Sheet>> = {
  // On a wall: 200 dots an inch is as fine as an eye sees from half a metre.
  a3: onPaper(420, 297, 200, 'A3 landscape'),
  // In a hand, with smaller letters: 300 dots an inch, as printers ask for.
  a4: onPaper(297, 210, 300, 'A4 landscape'),
  // A full-HD slide, drawn twice as fine for screens that show more.
  '16:9': { proportion: 16 / 9, size: { width: '1920', height: '1080' }, pixels: 3840 },
};

function onPaper(width: number, height: number, dotsPerInch: number, page: string): Sheet {
  const pixelsPerMillimetre = dotsPerInch / MILLIMETRES_PER_INCH;
  return {
    proportion: width / height,
    size: { width: `${width}mm`, height: `${height}mm` },
    pixels: Math.round(width * pixelsPerMillimetre),
    pixelsPerMillimetre,
    page,
  };
}

/** The sheet for a view: the conversation sheet stands upright where it lies on a table, to be written on. */
export function sheetFor(paper: PaperSize | undefined, view: View): Sheet | undefined {
  const sheet = paper && SHEETS[paper];
  return sheet?.pixelsPerMillimetre !== undefined && view === 'conversation' ? upright(sheet) : sheet;
}

function upright(sheet: Sheet): Sheet {
  const { size, proportion, pixels, page } = sheet;
  return {
    ...sheet,
    proportion: 1 / proportion,
    size: { width: size.height, height: size.width },
    pixels: Math.round(pixels / proportion),
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
