/** One map as the content of one file. What a format needs is loaded when it is asked for. */
import { SHEETS, sheetFor, sizeOn } from '../map/export-sheet';
import { exportedSvg } from '../map/export-svg';
import { sceneOf, sheetsOf } from '../map/map';
import type { PageOptions } from '../map/page';
import { PALETTES } from '../map/palette';
import type { Scene, View } from '../map/scene';
import { isTooHigh } from '../map/sheets';
import type { Asked, Shown } from '../map/shown';
import type { MapSettings } from './map-options';
import type { DrawPicture } from './map-picture';

export interface MapContent {
  readonly content: string | Uint8Array;
  /** Signs in it that its font does not have and that no other font will draw. */
  readonly lacking: readonly string[];
  /** True where not even a part of the map stands on a sheet of the size that was asked for: it is higher. */
  readonly isTooHigh?: true;
}

/** Draws the maps of one run, one after the other: a file, or for a picture as many as it takes sheets. */
export type DrawMap = (shown: Shown, views: readonly View[]) => Promise<readonly MapContent[]>;

/** The `views` of a map are one, for a page as many as it has tabs. */
export function mapsAs(settings: MapSettings): DrawMap {
  const { format, theme = 'light' } = settings;
  const palette = PALETTES[theme];
  let pictures: Promise<DrawPicture> | undefined;
  return async (shown, views) => {
    const [view] = views;
    if (!view) throw new RangeError('A map has a view.');
    if (format === 'html') {
      const [{ exportedPage }, { pagedView }] = await Promise.all([
        import('../map/page'),
        import('../map/paged'),
      ]);
      const paged = views.map((one) => pagedView(shown, askedFor(one, settings), settings.paper));
      return [{ content: await exportedPage(paged, pageOptions(shown, settings)), lacking: [] }];
    }
    const sheet = sheetFor(settings.paper, view);
    const asked = askedFor(view, settings);
    const scenes = sheet ? sheetsOf(shown, asked, sheet) : [sceneOf(shown, asked)];
    const tooHigh = (scene: Scene): Pick<MapContent, 'isTooHigh'> =>
      sheet && isTooHigh(scene, sheet.proportion) ? { isTooHigh: true } : {};
    if (format === 'svg')
      return scenes.map((scene) => ({
        content: exportedSvg(scene, { palette, ...(sheet && { size: sizeOn(sheet, scene) }) }),
        lacking: [],
        ...tooHigh(scene),
      }));
    pictures ??= import('./map-picture').then(({ startPictures }) => startPictures());
    const draw = await pictures;
    const { signsLacking } = await import('../map/export-png');
    return scenes.map((scene) => ({
      content: draw(scene, palette, sheet),
      lacking: signsLacking(scene),
      ...tooHigh(scene),
    }));
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

function askedFor(view: View, { phase, questions }: MapSettings): Asked {
  return { view, ...(phase && { phase }), ...(questions && { questions: true }) };
}
