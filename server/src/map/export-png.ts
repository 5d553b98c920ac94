/** A scene as the SVG that a picture is made from, by a reader that is given the font beside it. */
import { FONT_FAMILY } from './draw';
import type { Drawing } from './drawing';
import { type SvgOptions, svgDrawing } from './export-svg';
import { FONT_FILES } from './generated/font-truetype';
import { hasLetter } from './measure';
import type { Scene } from './scene';
import { svgText } from './svg';

/** The families that the font's files name themselves, by weight. */
const FAMILIES: Readonly<Record<string, string>> = { '400': 'Inter', '600': 'Inter SemiBold' };

/** The SVG for resvg: without the font, which it does not read from there, and each weight by its own name. */
export function pictureSvg(scene: Scene, { palette }: Pick<SvgOptions, 'palette'>): string {
  return svgText(named(svgDrawing(scene, palette, { palette, withoutFont: true })));
}

/** The font's files, in Base64 (TrueType). */
export function pictureFonts(): readonly string[] {
  return Object.values(FONT_FILES);
}

function named(drawing: Drawing): Drawing {
  const { element, attributes, children } = drawing;
  const family = element === 'text' ? FAMILIES[String(attributes['font-weight'])] : undefined;
  const root = typeof attributes['font-family'] === 'string' && {
    'font-family': FAMILIES['400'] ?? FONT_FAMILY,
  };
  return {
    ...drawing,
    attributes: { ...attributes, ...root, ...(family && { 'font-family': family }) },
    ...(children && { children: children.map(named) }),
  };
}

/** The signs in a scene that the font has no letter for, each once, in the order they come. */
export function signsLacking({ ground = [], cards, links }: Scene): readonly string[] {
  const signs = new Set<string>();
  for (const { marks } of [{ marks: ground }, ...cards, ...links])
    for (const mark of marks)
      if (mark.mark === 'words') for (const sign of mark.text) if (!hasLetter(sign)) signs.add(sign);
  return [...signs];
}
