/** A scene as an SVG file that looks the same everywhere: its font within it, its colours written out. */
import { type Colouring, FONT_FAMILY, groupsOf, short } from './draw';
import type { Drawing } from './drawing';
import { FONT_FILES } from './generated/font-woff2';
import type { Palette } from './palette';
import type { Scene } from './scene';
import { svgText } from './svg';

export interface SvgOptions {
  readonly palette: Palette;
  /** Width and height as a length with its unit, such as `420mm`; the map's own units where absent. */
  readonly size?: { readonly width: string; readonly height: string };
  /** Leaves the font out, for a reader that is given it in another way. */
  readonly withoutFont?: true;
}

/** The whole file, with its XML declaration. */
export function exportedSvg(scene: Scene, options: SvgOptions): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(svgDrawing(scene, options.palette, options))}\n`;
}

/** The root element with everything in it. */
export function svgDrawing(
  scene: Scene,
  colouring: Colouring,
  { size, withoutFont, palette }: SvgOptions,
): Drawing {
  const { width, height, title, language } = scene;
  return {
    element: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      width: size?.width ?? short(width),
      height: size?.height ?? short(height),
      'xml:lang': language,
      role: 'img',
      'aria-labelledby': 'map-title',
      'aria-describedby': 'map-desc',
      'font-family': `'${FONT_FAMILY}', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif`,
      'font-kerning': 'none',
      'text-rendering': 'geometricPrecision',
    },
    children: [
      { element: 'title', attributes: { id: 'map-title' }, text: title },
      { element: 'desc', attributes: { id: 'map-desc' }, text: described(scene) },
      ...(withoutFont ? [] : [{ element: 'style', attributes: {}, text: fontFaces() }]),
      { element: 'rect', attributes: { width: short(width), height: short(height), fill: palette.sheet } },
      ...groupsOf(scene, colouring),
    ],
  };
}

/** All that the cards say, in the order they are read, a line each: for those who hear the map. */
function described({ cards }: Scene): string {
  return cards.map(({ label }) => label).join('\n');
}

/** The font as `@font-face` rules with the files inside. */
export function fontFaces(): string {
  return Object.entries(FONT_FILES)
    .map(
      ([weight, file]) =>
        `@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};src:url(data:font/woff2;base64,${file}) format('woff2')}`,
    )
    .join('');
}
