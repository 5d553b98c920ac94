/** `validate --watch`: runs again whenever a file of the three kinds changes, until it is interrupted. */
import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { isDynamicPattern } from 'tinyglobby';
import { kindOfFileName } from '../paper/kind';
import { slashed } from './files';
import { rootOfFolder } from './library';
import { usageError } from './usage-error';

/** Changes that come together count as one, in milliseconds. Own choice: longer than an editor takes to save. */
const QUIET = 120;
/** Where changes never cease, run all the same after so long, in milliseconds. Own choice. */
const LONGEST = 2000;

/** What is watched. */
export interface Watched {
  /** Files, folders and globs as they were typed. */
  readonly inputs: readonly string[];
  /** The root that was named, absolute, where one was. */
  readonly root: string | undefined;
  /** Files of another kind whose change matters too. */
  readonly beside: readonly string[];
}

/**
 * Calls `run` at once and after each change of what is watched or what is read beside it, never twice at a time.
 * @param run gives the absolute paths of the papers that it has written itself
 * @returns when the process is asked to stop
 * @throws what `run` throws; UsageError where the system does not let so many files be watched
 */
export async function watchAndRun(watched: Watched, run: () => Promise<readonly string[]>): Promise<void> {
  const named = watched.inputs.filter((input) => !isDynamicPattern(input) || existsSync(input));
  const outright = new Set([...named, ...watched.beside].map((input) => resolve(input)));
  const places = placesOf(watched);
  // The folder around each place too: the place itself may go and come back, and get an organisation file above it.
  const around = new Set([...places, ...outright].map(dirname));
  const isKnown = linksFollowedOnce(places);
  const watcher = watch([...new Set([...places, ...around])], {
    ignoreInitial: true,
    // What may not be opened is told by the check.
    ignorePermissionErrors: true,
    ignored: (path, stats) => {
      // A file named outright is watched whatever it is called.
      if (outright.has(path) || around.has(path)) return false;
      if (/(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(path)) return true;
      const kind = kindOfFileName(path);
      if (!places.some((place) => isIn(path, place))) {
        const leads = places.some((place) => isIn(place, path));
        return !leads && (kind !== 'strategy-organisation' || !around.has(dirname(path)));
      }
      if (stats?.isDirectory()) return isKnown(path);
      return stats?.isFile() === true && kind === undefined;
    },
  });
  // Where all that is watched is gone, it may come back.
  const waiting = setInterval(() => {}, 2 ** 30);
  // Nobody may be left to read it.
  process.stderr.on('error', () => {});
  try {
    await new Promise<void>((stop, fail) => {
      const runs = runsOf(run, fail);
      watcher.on('error', (fault) => fail(usageError('cannot-watch', {}, { fault })));
      watcher.on('all', (_event, path) => runs.changed(path));
      // From here on no change goes by unseen.
      watcher.once('ready', () => runs.begin());
      const end = (): void => {
        void runs.ended().then(stop, fail);
      };
      // Nobody is left to tell.
      process.stdout.once('error', end);
      process.once('SIGINT', end);
      process.once('SIGTERM', end);
    });
  } finally {
    clearInterval(waiting);
    await watcher.close();
  }
}

interface Runs {
  begin(): void;
  changed(path: string): void;
  /** No run begins any more; fulfilled when none is under way. */
  ended(): Promise<void>;
}

/** One run after the other: what changes while one is under way leads to one more. */
function runsOf(run: () => Promise<readonly string[]>, fail: (fault: unknown) => void): Runs {
  let timer: NodeJS.Timeout | undefined;
  let waitingSince: number | undefined;
  let running: Promise<void> = Promise.resolve();
  const seen = new Set<string>();
  /** When the papers that a run has written itself were changed by it: that is no reason to run again. */
  const own = new Map<string, number>();
  const next = (step: () => Promise<void>): void => {
    running = running.then(step);
    running.catch(fail);
  };
  const once = async (): Promise<void> => {
    for (const path of await run()) own.set(path, changedAt(path));
  };
  const onceIfChanged = async (): Promise<void> => {
    const paths = [...seen];
    seen.clear();
    if (paths.some((path) => own.get(path) !== changedAt(path))) await once();
  };
  return {
    begin: () => next(once),
    changed(path) {
      seen.add(resolve(path));
      const now = performance.now();
      waitingSince ??= now;
      clearTimeout(timer);
      const wait = Math.max(0, Math.min(QUIET, waitingSince + LONGEST - now));
      timer = setTimeout(() => {
        waitingSince = undefined;
        next(onceIfChanged);
      }, wait);
    },
    async ended() {
      clearTimeout(timer);
      await running;
    },
  };
}

/** In milliseconds since 1970; before all time where there is no such file. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/**
 * Where to look: all below the root of each input, for its organisation file and logs are read too. What lies below
 * another place is left out.
 */
function placesOf({ inputs, root }: Watched): readonly string[] {
  const places = new Set<string>(root === undefined ? [] : [root]);
  for (const input of inputs) {
    const path = resolve(isDynamicPattern(input) ? fixedPart(input) : input);
    places.add(path);
    const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
    if (root === undefined) places.add(rootOfFolder(folder));
  }
  return [...places].filter((path) => ![...places].some((other) => other !== path && isIn(path, other)));
}

/** Tells of a folder whether it is a link to what is watched already: links that go round in a circle never end. */
function linksFollowedOnce(places: readonly string[]): (path: string) => boolean {
  const followed = new Map<string, string>();
  return (path) => {
    try {
      if (!lstatSync(path).isSymbolicLink()) return false;
      const target = realpathSync(path);
      const known = [...places.map(real), ...followed.keys()].some(
        (place) => followed.get(place) !== path && (isIn(target, place) || isIn(place, target)),
      );
      if (!known) followed.set(target, path);
      return known;
    } catch {
      // It is gone, and that will be told.
      return false;
    }
  };
}

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** True where `path` is `folder` or lies below it. */
function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The folders that a glob begins with: `papers/2026` of `papers/2026/*.yaml`. */
function fixedPart(glob: string): string {
  const parts = slashed(glob).split('/');
  const dynamic = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, dynamic).join('/') || (glob.startsWith('/') ? '/' : '.');
}
