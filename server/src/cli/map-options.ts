/** The options of `map`, from words on the command line to what is drawn and where it goes. */
import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { PAPERS, type PaperSize } from '../map/export-sheet';
import { exportText } from '../map/export-texts';
import { THEMES, type Theme } from '../map/palette';
import { VIEWS, type View } from '../map/scene';
import type { ReaderLanguage } from '../messages/render';
import { PHASES, type Phase } from '../paper/terms';
import type { Asked } from './asked';
import { chosen, todayOption } from './options';
import { languageOfSurroundings, languageOption, type Surroundings } from './speaking';
import { UsageError } from './usage-error';

const MAP_FORMATS = ['svg', 'png', 'html'] as const;
export type MapFormat = (typeof MAP_FORMATS)[number];

/** The options as commander hands them over. */
export interface MapFlags {
  readonly output?: string;
  readonly format?: string;
  readonly view?: string;
  readonly phase?: string;
  readonly theme?: string;
  readonly paper?: string;
  readonly questions?: boolean;
  readonly language?: string;
  readonly root?: string;
  readonly today?: string;
}

/** Where maps go. */
export type Place =
  | { readonly to: 'screen' }
  | { readonly to: 'file'; readonly file: string }
  | { readonly to: 'folder'; readonly folder: string }
  /** Nobody has said: one map into this folder, several into a folder of their own. */
  | { readonly to: 'usual' };

/** What a run goes by. */
export interface MapSettings {
  readonly asked: Asked;
  /** In which the run speaks about itself. */
  readonly speaks: ReaderLanguage;
  readonly format: MapFormat;
  readonly place: Place;
  readonly views: readonly View[];
  readonly phase: Phase | undefined;
  /** Absent: light, and for a page whatever the reader's screen prefers. */
  readonly theme: Theme | undefined;
  readonly paper: PaperSize | undefined;
  readonly questions: boolean;
}

/** @throws UsageError for what was asked wrongly */
export function mapSettings(flags: MapFlags, env: Surroundings): MapSettings {
  const language = languageOption(flags.language);
  const otherwise = languageOfSurroundings(env);
  const speaks = language ?? otherwise;
  const phase = flags.phase === undefined ? undefined : chosen('phase', flags.phase, PHASES);
  const place = placeOf(flags.output);
  return {
    asked: { today: todayOption(flags.today), stage: undefined, language, otherwise },
    speaks,
    format: formatOf(flags, place, speaks),
    place,
    views: viewsOf(flags.view, phase, speaks),
    phase,
    theme: flags.theme === undefined ? undefined : chosen('theme', flags.theme, THEMES),
    paper: flags.paper === undefined ? undefined : chosen('paper', flags.paper.toLowerCase(), PAPERS),
    questions: flags.questions === true,
  };
}

function viewsOf(
  word: string | undefined,
  phase: Phase | undefined,
  speaks: ReaderLanguage,
): readonly View[] {
  if (word === undefined) return [phase ? 'phase' : 'strategy'];
  const view = chosen('view', word, [...VIEWS, 'all'] as const);
  if (phase && view !== 'phase' && view !== 'all') throw new UsageError(exportText(speaks, 'phase-and-view'));
  return view === 'all' ? VIEWS : [view];
}

/** A folder is what is one already, ends in a slash, or has no ending. */
function placeOf(output: string | undefined): Place {
  if (output === undefined) return { to: 'usual' };
  if (output === '-') return { to: 'screen' };
  const isFolder =
    /[\\/]$/.test(output) ||
    statSync(output, { throwIfNoEntry: false })?.isDirectory() === true ||
    extname(output) === '';
  return isFolder ? { to: 'folder', folder: output } : { to: 'file', file: output };
}

function formatOf({ format }: MapFlags, place: Place, speaks: ReaderLanguage): MapFormat {
  const wanted = format === undefined ? undefined : chosen('format', format.toLowerCase(), MAP_FORMATS);
  if (place.to !== 'file') return wanted ?? 'svg';
  const ending = extname(place.file).slice(1).toLowerCase().replace(/^htm$/, 'html');
  const found = MAP_FORMATS.find((one) => one === ending);
  if (!found) throw new UsageError(exportText(speaks, 'ending', { file: place.file }));
  if (wanted && wanted !== found)
    throw new UsageError(
      exportText(speaks, 'ending-and-format', { file: basename(place.file), format: wanted }),
    );
  return found;
}
