/** Which papers a run draws and which file each map is written to: settled before anything is drawn. */
import { basename, extname, join, relative, resolve } from 'node:path';
import { type ExportText, exportText } from '../map/export-texts';
import type { View } from '../map/scene';
import { kindOfFileName } from '../paper/kind';
import type { MapSettings } from './map-options';
import { shownPath } from './outcome';
import { UsageError } from './usage-error';

/** One map to write. */
export interface Target {
  /** One view; for a page all that were asked for. */
  readonly views: readonly View[];
  /** Absent for the screen. */
  readonly file: string | undefined;
}

/** One paper with its maps. */
export interface Drawn {
  /** Absolute. */
  readonly path: string;
  readonly targets: readonly Target[];
}

/** Where several maps go if no folder is named. */
const USUAL_FOLDER = 'maps';

/**
 * @param paths what was found, absolute
 * @param outright those among them that were named as such, rather than by their folder
 * @throws UsageError where there is no paper, or a paper would be written over, or two maps want one file
 */
export function targetsOf(
  paths: readonly string[],
  outright: ReadonlySet<string>,
  settings: MapSettings,
): readonly Drawn[] {
  const { speaks } = settings;
  const papers = paths.filter((path) => mayBePaper(path, outright, speaks));
  if (papers.length === 0) throw new UsageError(exportText(speaks, 'no-papers'));
  const groups = settings.format === 'html' ? [settings.views] : settings.views.map((view) => [view]);
  checkRoom(papers.length, groups.length, settings);
  const folder = folderFor(papers.length * groups.length, settings);
  const drawn = papers.map((path) => ({
    path,
    targets: groups.map((views) => ({ views, file: fileFor(path, views, folder, settings) })),
  }));
  checkFiles(drawn, settings);
  return drawn;
}

/** Logs and organisation files stand beside papers; only where one is named outright has someone mistaken it for a paper. */
function mayBePaper(path: string, outright: ReadonlySet<string>, speaks: MapSettings['speaks']): boolean {
  const kind = kindOfFileName(path);
  if (kind === undefined || kind === 'strategy-paper') return true;
  if (!outright.has(path)) return false;
  throw new UsageError(exportText(speaks, kindText(kind), { file: shownPath(path) }));
}

/** What to say of a file that holds another kind of document. */
export function kindText(
  kind: 'strategy-follow-up' | 'strategy-organisation',
): ExportText & ('follow-up' | 'organisation') {
  return kind === 'strategy-follow-up' ? 'follow-up' : 'organisation';
}

function checkRoom(papers: number, views: number, { place, speaks }: MapSettings): void {
  const maps = papers * views;
  if (maps === 1) return;
  if (place.to === 'screen') throw new UsageError(exportText(speaks, 'one-screen', { maps }));
  if (place.to !== 'file') return;
  const output = place.file;
  throw new UsageError(
    papers === 1
      ? exportText(speaks, 'one-file-views', { output })
      : exportText(speaks, 'one-file', { output, maps }),
  );
}

function folderFor(maps: number, { place }: MapSettings): string {
  if (place.to === 'folder') return place.folder;
  return maps > 1 ? USUAL_FOLDER : '';
}

function fileFor(
  path: string,
  views: readonly View[],
  folder: string,
  { place, format }: MapSettings,
): string | undefined {
  if (place.to === 'screen') return undefined;
  if (place.to === 'file') return place.file;
  const name = basename(path);
  const stem = name.replace(/\.strategy\.ya?ml$/i, '') || 'map';
  const known = stem === name ? basename(name, extname(name)) : stem;
  const view = views.length === 1 && views[0] !== 'strategy' ? `-${views[0]}` : '';
  return join(folder, `${known}${view}.${format}`);
}

/** Where each of several sheets goes, from 1: `map.svg` becomes `map-1.svg`, `map-2.svg`. */
export function sheetFile(file: string, sheet: number): string {
  const ending = extname(file);
  return `${file.slice(0, file.length - ending.length)}-${sheet}${ending}`;
}

function checkFiles(drawn: readonly Drawn[], { speaks }: MapSettings): void {
  const papers = new Set(drawn.map(({ path }) => path));
  const taken = new Map<string, string>();
  for (const { path, targets } of drawn) {
    for (const { file } of targets) {
      if (file === undefined) continue;
      if (papers.has(resolve(file))) throw new UsageError(exportText(speaks, 'over-paper', { file }));
      // Some systems take two names for one that differ only in their capitals.
      const key = resolve(file).toLowerCase();
      const other = taken.get(key);
      if (other !== undefined) {
        const [a, b] = [other, path].map((one) => relative(process.cwd(), one) || one);
        throw new UsageError(exportText(speaks, 'same-name', { a: a ?? '', b: b ?? '', file }));
      }
      taken.set(key, path);
    }
  }
}
