/** One map as the content of one file. What a format needs is loaded when it is asked for. */
import { SHEETS } from '../map/export-sheet';
import { exportedSvg } from '../map/export-svg';
import { sceneOf } from '../map/map';
import { PALETTES } from '../map/palette';
import type { Scene, View } from '../map/scene';
import type { Shown } from '../map/shown';
import type { MapSettings } from './map-options';

export interface MapContent {
  readonly content: string | Uint8Array;
  /** Signs in it that its font does not have and that no other font will draw. */
  readonly lacking: readonly string[];
}

/** @param views one, for a page as many as it has tabs */
export async function drawMap(
  shown: Shown,
  views: readonly View[],
  settings: MapSettings,
): Promise<MapContent> {
  const { format, theme = 'light' } = settings;
  const scenes = views.map((view) => sceneFor(shown, view, settings));
  const [scene] = scenes;
  if (!scene) throw new RangeError('A map has a view.');
  const palette = PALETTES[theme];
  const sheet = settings.paper && SHEETS[settings.paper];
  switch (format) {
    case 'svg':
    case 'png':
    case 'html':
      return { content: exportedSvg(scene, { palette, ...(sheet && { size: sheet.size }) }), lacking: [] };
  }
}

function sceneFor(shown: Shown, view: View, { phase, paper, questions }: MapSettings): Scene {
  return sceneOf(shown, {
    view,
    ...(phase && { phase }),
    ...(paper && { proportion: SHEETS[paper].proportion }),
    ...(questions && { questions: true }),
  });
}
