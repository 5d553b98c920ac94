/** One map as the content of one file. What a format needs is loaded when it is asked for. */
import { SHEETS, sheetFor } from '../map/export-sheet';
import { exportedSvg } from '../map/export-svg';
import { sceneOf } from '../map/map';
import type { PageOptions } from '../map/page';
import { PALETTES } from '../map/palette';
import type { Scene, View } from '../map/scene';
import type { Shown } from '../map/shown';
import type { MapSettings } from './map-options';
import type { DrawPicture } from './map-picture';

export interface MapContent {
  readonly content: string | Uint8Array;
  /** Signs in it that its font does not have and that no other font will draw. */
  readonly lacking: readonly string[];
}

/** Draws the maps of one run, one after the other. */
export type DrawMap = (shown: Shown, views: readonly View[]) => Promise<MapContent>;

/** The `views` of a map are one, for a page as many as it has tabs. */
export function mapsAs(settings: MapSettings): DrawMap {
  const { format, theme = 'light' } = settings;
  const palette = PALETTES[theme];
  let pictures: Promise<DrawPicture> | undefined;
  return async (shown, views) => {
    const scenes = views.map((view) => sceneFor(shown, view, settings));
    const [scene] = scenes;
    if (!scene) throw new RangeError('A map has a view.');
    const sheet = sheetFor(settings.paper, scene.view);
    switch (format) {
      case 'svg':
        return { content: exportedSvg(scene, { palette, ...(sheet && { size: sheet.size }) }), lacking: [] };
      case 'png': {
        pictures ??= import('./map-picture').then(({ startPictures }) => startPictures());
        const draw = await pictures;
        const { signsLacking } = await import('../map/export-png');
        return { content: draw(scene, palette, sheet), lacking: signsLacking(scene) };
      }
      case 'html': {
        const { exportedPage } = await import('../map/page');
        return { content: await exportedPage(scenes, pageOptions(shown, settings)), lacking: [] };
      }
    }
  };
}

function pageOptions({ paper: { unit, id } }: Shown, { theme, paper }: MapSettings): PageOptions {
  const page = paper && SHEETS[paper].page;
  return {
    heading: unit?.name?.value ?? id?.value ?? '',
    ...(theme && { theme }),
    ...(page !== undefined && { page }),
  };
}

function sceneFor(shown: Shown, view: View, { phase, paper, questions }: MapSettings): Scene {
  const sheet = sheetFor(paper, view);
  return sceneOf(shown, {
    view,
    ...(phase && { phase }),
    ...(sheet && { proportion: sheet.proportion }),
    ...(questions && { questions: true }),
  });
}
